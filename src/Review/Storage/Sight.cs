using Review.People;

namespace Review.Storage;

/// <summary>Ai được thấy gì: quy tắc duy nhất, dùng cho trang, API, tìm kiếm và xuất dữ liệu.</summary>
/// <param name="Everything">The system itself: jobs, the command line.</param>
/// <param name="ConferenceId">The one conference that is looked at.</param>
/// <param name="AllUnits">Every unit's assignment is seen.</param>
/// <param name="Contents">Drafts themselves are seen, not only the state of the assignments.</param>
/// <param name="UnitIds">The units whose assignments and drafts are seen otherwise.</param>
public sealed record Sight(bool Everything, long ConferenceId, bool AllUnits, bool Contents, IReadOnlyList<long> UnitIds)
{
    public static readonly Sight Nothing = new(false, 0, false, false, []);

    /// <summary>Whether the bytes and text of that unit's drafts are seen.</summary>
    public bool SeesDraftsOf(long unit) => Everything || Contents || UnitIds.Contains(unit);

    public static readonly Sight All = new(true, 0, true, true, []);

    /// <summary>What <paramref name="actor"/> sees. Whoever appraises sees all; Committee and administrators see how things stand, and no draft; a unit sees its own.</summary>
    public static Sight Of(Actor actor) => new(
        false,
        actor.ConferenceId,
        actor.Appraises || actor.Is(Role.Committee) || actor.Is(Role.Administrator),
        actor.Appraises,
        [.. actor.SendsFor]);
}
