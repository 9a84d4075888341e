namespace Review.People;

/// <summary>Người đang thao tác, trong một hội nghị.</summary>
/// <param name="PersonId">Null for the system itself.</param>
/// <param name="Name">Name kept with each act.</param>
/// <param name="ConferenceId">The conference acted in; 0 when there is none yet.</param>
/// <param name="Roles">Roles held there.</param>
/// <param name="UnitIds">Units belonged to there, under any role.</param>
public sealed record Actor(long? PersonId, string Name, long ConferenceId, IReadOnlySet<Role> Roles, IReadOnlySet<long> UnitIds)
{
    /// <summary>Hệ thống, in the journal where no person acted.</summary>
    public static Actor System(long conference) => new(null, "hệ thống", conference, new HashSet<Role>(), new HashSet<long>());

    /// <summary>Units that this person sends for: those of the unit's own role, not of another one.</summary>
    public IReadOnlySet<long> SendsFor { get; init; } = new HashSet<long>();

    public bool Is(Role role) => Roles.Contains(role);

    /// <summary>Whether this person appraises; their own unit's speeches excepted.</summary>
    public bool Appraises => Is(Role.Board) || Is(Role.PartyOffice);

    /// <summary>Whether the speech of <paramref name="unit"/> is this person's own.</summary>
    public bool BelongsTo(long unit) => UnitIds.Contains(unit);
}
