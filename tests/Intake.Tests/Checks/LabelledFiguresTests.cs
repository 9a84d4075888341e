using Intake.Checks;
using Intake.Word;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Checks;

/// <summary>Đo trên hội nghị đã đánh dấu và trên 24 bài mẫu.</summary>
public sealed class LabelledFiguresTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<LabelledFigures.Report> Reports = LabelledFigures.Reports(LabelledFigures.Drafts, LabelledFigures.Plan);

    [Fact]
    public void At_least_eighteen_of_twenty_planted_contradictions_are_found()
    {
        var missed = LabelledFigures.Contradictions.Where(p => !Reports.Any(r => LabelledFigures.IsOf(r, p))).ToArray();

        output.WriteLine($"{20 - missed.Length} of 20 found; missed: {string.Join(", ", missed.Select(m => m.Number))}");
        Assert.True(missed.Length <= 2, $"Missed {string.Join(", ", missed.Select(m => m.Number))}");
    }

    [Fact]
    public void Nothing_else_is_reported_of_them() =>
        Assert.DoesNotContain(Reports, r => !LabelledFigures.Contradictions.Any(p => LabelledFigures.IsOf(r, p)));

    [Fact]
    public void Of_pairs_in_other_words_most_contradictions_are_found_and_one_honest_pair_is_accused()
    {
        var pairs = LabelledFigures.Pairs().ToArray();

        var (found, accused) = (pairs.Count(p => p.IsContradiction && p.IsReported), pairs.Count(p => !p.IsContradiction && p.IsReported));
        output.WriteLine($"{found} of {pairs.Count(p => p.IsContradiction)} found, {accused} of {pairs.Count(p => !p.IsContradiction)} accused");
        Assert.True(found >= 50 && accused <= 1, $"{found} found, {accused} accused");
    }

    [Fact]
    public void The_samples_contradict_neither_themselves_nor_each_other()
    {
        CurrentDraft[] samples = [.. Enumerable.Range(1, 24).Select(n => new CurrentDraft(n, 1, DraftReader.Read(File.ReadAllBytes(Repository.PathOf("samples", "drafts", $"tham-luan-{n:00}.docx"))).Text!))];

        Assert.Empty(LabelledFigures.Reports(samples, LabelledFigures.Plan));
    }
}
