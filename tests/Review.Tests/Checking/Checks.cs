using Intake;
using Intake.Checks;
using Intake.Plan;

namespace Review.Tests.Checking;

/// <summary>Phép kiểm tra luôn nêu một điểm, ở mức cho trước.</summary>
internal sealed class PlantedCheck(Severity severity) : IDraftCheck
{
    public string Code => "planted";

    public IEnumerable<Finding> Inspect(DraftFacts draft, CheckContext context) => [new Finding(Code, severity, new Sentence("Đã đặt sẵn.", "Planted."))];
}

/// <summary>Phép kiểm tra có lỗi lập trình.</summary>
internal sealed class FailingCheck : IDraftCheck
{
    public string Code => "failing";

    public IEnumerable<Finding> Inspect(DraftFacts draft, CheckContext context) => throw new InvalidOperationException("A fault of the program.");
}

/// <summary>Phép kiểm tra mà trong lúc chạy có việc khác xảy ra.</summary>
internal sealed class InterruptedCheck(Func<Task> meanwhile) : IDraftCheck
{
    public string Code => "interrupted";

    public IEnumerable<Finding> Inspect(DraftFacts draft, CheckContext context)
    {
        meanwhile().GetAwaiter().GetResult();
        return [];
    }
}

/// <summary>So sánh các bài: nêu một điểm cho mỗi bài đã xem.</summary>
internal sealed class SeenCheck(Action? meanwhile = null) : IConferenceCheck
{
    public string Code => "seen";

    public int Runs { get; private set; }

    public IEnumerable<ConferenceFinding> Inspect(IReadOnlyList<CurrentDraft> drafts, Conference conference)
    {
        Runs++;
        meanwhile?.Invoke();
        return drafts.Select(d => new ConferenceFinding(Code, Severity.Note, new Sentence("Đã xem.", "Seen."), [new FindingPlace(d.Assignment, d.Version, 1, "")]));
    }
}

/// <summary>So sánh các bài: nêu một điểm cho tất cả các bài với nhau.</summary>
internal sealed class PairCheck : IConferenceCheck
{
    public string Code => "pair";

    public IEnumerable<ConferenceFinding> Inspect(IReadOnlyList<CurrentDraft> drafts, Conference conference) =>
        [new ConferenceFinding(Code, Severity.Serious, new Sentence("Giống nhau.", "Alike."), [.. drafts.Select(d => new FindingPlace(d.Assignment, d.Version, 1, ""))])];
}
