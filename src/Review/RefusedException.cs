using Intake;

namespace Review;

/// <summary>Việc không làm được lúc này: mã và một câu nói với người dùng. Caught once, at the edge.</summary>
/// <param name="code">Kebab-case, stable; one of <see cref="RefusedCode"/>.</param>
/// <param name="sentence">What happened, then what to do.</param>
public sealed class RefusedException(string code, Sentence sentence) : Exception(sentence.En)
{
    public string Code { get; } = code;

    public Sentence Sentence { get; } = sentence;
}

/// <summary>Mã của việc bị từ chối; stable, sent to scripts.</summary>
public static class RefusedCode
{
    public const string NewerVersion = "newer-version";
    public const string WrongState = "wrong-state";
    public const string SomeoneWasFirst = "someone-was-first";
    public const string OwnUnit = "own-unit";
    public const string ReasonNeeded = "reason-needed";
    public const string NotAllowed = "not-allowed";
    public const string NotFound = "not-found";
    public const string FindingGone = "finding-gone";
    public const string NothingApproved = "nothing-approved";
    public const string PlanRefused = "plan-refused";
    public const string TimeUnusable = "time-unusable";
    public const string NotReady = "not-ready";
    public const string ContentErased = "content-erased";
    public const string BadRequest = "bad-request";
}
