namespace Review.Rehearsals;

/// <summary>Một lần tập đọc vừa xong, chưa lưu.</summary>
/// <param name="Assignment">Number of the assignment.</param>
/// <param name="Version">The version that was read.</param>
/// <param name="Duration">How long it took, pauses of the clock left out.</param>
/// <param name="UptoParagraph">The last paragraph read to its end; null when the whole speech was read.</param>
/// <param name="Source">How the time is known.</param>
public sealed record NewRehearsal(int Assignment, int Version, TimeSpan Duration, int? UptoParagraph, RehearsalSource Source)
{
    /// <summary>The sender's own name for this act; the same twice is one rehearsal.</summary>
    public string? IdempotencyKey { get; init; }
}
