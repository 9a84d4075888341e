namespace Review.Checking;

/// <summary>Kết quả mở một lượt kiểm tra.</summary>
/// <param name="AttemptId">Null when there is nothing to do.</param>
/// <param name="NeedsToBeAlone">The draft is a suspect: try again with nothing else running in this worker.</param>
public sealed record Opening(long? AttemptId, bool NeedsToBeAlone)
{
    public static readonly Opening NothingToDo = new(null, false);
    public static readonly Opening MustBeAlone = new(null, true);

    public static Opening Of(long attempt) => new(attempt, false);
}
