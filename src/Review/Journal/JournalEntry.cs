using Review.People;

namespace Review.Journal;

/// <summary>Việc cần ghi nhật ký.</summary>
/// <param name="Act">Kebab-case verb.</param>
/// <param name="Subject">What it is done to: <c>assignment/7</c>.</param>
/// <param name="UnitId">The unit whose content it concerns.</param>
/// <param name="Detail">An object written as JSON; never draft text.</param>
public sealed record JournalEntry(string Act, string Subject, long? UnitId, object Detail);

/// <summary>Notes what the journal will say of the transaction under way.</summary>
public delegate void Recorder(JournalEntry entry, Actor actor, DateTimeOffset at);
