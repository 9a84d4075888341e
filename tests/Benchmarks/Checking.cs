using BenchmarkDotNet.Attributes;
using Benchmarks.Limits;
using Intake.Checks;
using Intake.Word;

namespace Benchmarks;

/// <summary>Kiểm tra 24 bài mẫu theo kế hoạch của chúng.</summary>
public class Checking
{
    private readonly IReadOnlyList<DraftText> _drafts = Speeches.Samples();
    private readonly CheckContext _plan = CheckContext.For(Speeches.Plan());
    private readonly CheckPipeline _pipeline = new(All<IDraftCheck>());
    private readonly IConferenceCheck[] _conference = [.. All<IConferenceCheck>()];

    /// <summary>What one upload costs once it is read: its own checks, the topics of the 23 others among them.</summary>
    [Benchmark, Limit(Milliseconds = 20)]
    public DraftReport OneDraftBeside23Others() => Check(1);

    /// <summary>What a changed plan costs: every draft again, then all of them with each other.</summary>
    [Benchmark, Limit(Milliseconds = 2000)]
    public int WholeConference()
    {
        var findings = Enumerable.Range(1, _drafts.Count).Sum(number => Check(number).Findings.Count);
        CurrentDraft[] current = [.. _drafts.Select((draft, index) => new CurrentDraft(index + 1, 1, draft))];
        return findings + _conference.Sum(check => check.Inspect(current, _plan.Conference!).Count());
    }

    private DraftReport Check(int number) =>
        _pipeline.Run(_drafts[number - 1], _plan with { Assignment = _plan.Conference!.Assignments.Single(a => a.Number == number) });

    /// <summary>Every check there is, so that a new one is measured without being named here.</summary>
    private static IEnumerable<T> All<T>() =>
        typeof(T).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(T))).Select(t => (T)Activator.CreateInstance(t)!);
}
