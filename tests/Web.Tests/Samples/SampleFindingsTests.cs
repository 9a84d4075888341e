using System.Globalization;
using Intake.Checks;
using Intake.Plan;
using Intake.Word;
using Tests.Shared;
using Web.Api;
using Xunit;

namespace Web.Tests.Samples;

/// <summary>Mỗi bài mẫu có bảng mong đợi bên cạnh; the checks must say what was planted.</summary>
public sealed class SampleFindingsTests
{
    private static readonly Conference Plan = PlanReader.Read(File.ReadAllBytes(Repository.PathOf("samples", "plan-63.md"))).Conference!;
    private static readonly CheckContext Context = CheckContext.For(Plan);
    private static readonly Lazy<IReadOnlyDictionary<int, DraftText>> Drafts = new(ReadAll);
    private static readonly Lazy<IReadOnlyList<ConferenceFinding>> Copied = new(() =>
        [.. new CopiedTextCheck().Inspect([.. Drafts.Value.Select(d => new CurrentDraft(d.Key, 1, d.Value))], Plan)]);

    public static TheoryData<int> Numbers => [.. Enumerable.Range(1, 24)];

    [Theory, MemberData(nameof(Numbers))]
    public void The_checks_say_what_was_planted(int number)
    {
        var expected = ExpectedFindings.Read(Repository.PathOf("samples", "drafts", $"tham-luan-{number:00}.findings.md"));
        var own = Context with { Assignment = Plan.Assignments.Single(a => a.Number == number) };

        var report = Wiring.CreatePipeline().Run(Drafts.Value[number], own);

        var said = new Dictionary<string, string>
        {
            ["spoken"] = Name(report.Facts.TimeVerdict),
            ["topic"] = Topic(report.Facts.Topic!),
            ["balance"] = Name(report.Facts.Balance.Verdict),
            ["flags"] = Flags(report.Facts.Text.Flags),
            ["copied"] = CopiedWith(number),
            ["leftovers"] = Placeholders(report).ToString(CultureInfo.InvariantCulture),
        };
        Assert.Equal([], said.Where(s => !expected.Allows(s.Key, s.Value)).Select(s => $"{s.Key}: {s.Value}, expected {expected.Rows[s.Key]}"));
    }

    [Fact]
    public void Every_sample_was_written_by_an_office_program()
    {
        foreach (var (number, path) in Enumerable.Range(1, 24).Select(n => (n, PathOf(n))))
        {
            using var document = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(path, false);

            Assert.StartsWith("LibreOffice", document.ExtendedFilePropertiesPart?.Properties?.Application?.Text, StringComparison.Ordinal);
        }
    }

    private static Dictionary<int, DraftText> ReadAll() =>
        Enumerable.Range(1, 24).ToDictionary(n => n, n => DraftReader.Read(File.ReadAllBytes(PathOf(n))).Text!);

    private static string PathOf(int number) => Repository.PathOf("samples", "drafts", $"tham-luan-{number:00}.docx");

    private static string Name<T>(T verdict) where T : struct, Enum => char.ToLowerInvariant(verdict.ToString()[0]) + verdict.ToString()[1..];

    private static string Topic(TopicMatch match) => match.Verdict == TopicVerdict.OtherTopic ? $"otherTopic {match.Other}" : Name(match.Verdict);

    /// <summary>AUTHOR_METADATA is set by whoever happened to save the file and is not planted.</summary>
    private static string Flags(IReadOnlyList<DraftFlag> flags) =>
        flags.Where(f => f != DraftFlag.AuthorMetadata).ToList() is { Count: > 0 } planted ? string.Join(' ', planted.Select(FlagNames.Of)) : "none";

    private static string CopiedWith(int number) =>
        Copied.Value.Where(f => f.Places.Any(p => p.Assignment == number)).SelectMany(f => f.Places).Select(p => p.Assignment).Where(a => a != number).Distinct().ToList() is { Count: > 0 } others
            ? string.Join(' ', others) : "none";

    private static int Placeholders(DraftReport report) => report.Findings.Count(f => f.Code == "leftovers" && f.Quote is not null);
}
