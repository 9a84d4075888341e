using Intake.Checks;
using Intake.Plan;
using Intake.Word;
using Xunit;

namespace Intake.Tests.Checks.Topics;

/// <summary>Tệp này có phải của đơn vị này không, theo tên gọi.</summary>
public sealed class NamedUnitTests(ITestOutputHelper output)
{
    private static readonly Assignment[] Plan = TopicMatcherGoldenTests.Plan63();
    private static readonly string Foreign = "Phường Hải An đang làm năm dự án. Đảng ủy phường Hải An lập nhóm liên thông. Nhân dân Hải An mong công trình sớm xong.";

    [Fact]
    public void Names_say_what_the_labels_say()
    {
        var judged = LabelledTopics.Files("names").Select(path => (Name: Path.GetFileNameWithoutExtension(path), Text: File.ReadAllText(path))).Select(f => (f.Name, Expected: Header(f.Text, "names"), Said: Told(f.Text))).ToList();

        foreach (var (name, expected, said) in judged) output.WriteLine($"{name} {expected} {said}");
        Assert.True(judged.Count(j => j.Expected == j.Said) >= 22, $"{judged.Count(j => j.Expected == j.Said)} of {judged.Count}");
        Assert.DoesNotContain(judged, j => j.Said.StartsWith("other", StringComparison.Ordinal) && j.Said != j.Expected);
    }

    [Theory]
    [InlineData("ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG\nĐẢNG ỦY PHƯỜNG HẢI AN", true, Severity.Serious)]
    [InlineData("ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG\nĐẢNG ỦY XÃ AN TRƯỜNG", true, Severity.Warning)]    // own letterhead over the speech of another
    [InlineData("ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG\nĐẢNG ỦY PHƯỜNG HẢI AN", false, Severity.Warning)]
    [InlineData("", true, Severity.Warning)]
    [InlineData("ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG\nĐẢNG ỦY XÃ AN TRƯỜNG", false, null)]
    [InlineData("", false, null)]
    public void Letterhead_and_body_weigh_together(string letterhead, bool isForeign, Severity? expected)
    {
        string[] head = letterhead.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var draft = Drafts.Of([.. head, isForeign ? Foreign : "Xã chúng tôi là xã thuần nông, ruộng đồng trũng."]) with
        {
            Spoken = new SpokenPart(head.Length + 1, head.Length + 1, [.. head.Select(_ => ParagraphRole.Letterhead), ParagraphRole.Body]),
        };
        var context = new CheckContext(new Conference { Title = "Hội nghị", Assignments = Plan }, Plan.Single(a => a.Number == 16));

        var findings = new UnitNamesCheck().Inspect(DraftFacts.Of(draft, context), context);

        Assert.Equal(expected, findings.SingleOrDefault()?.Severity);
    }

    private static string Told(string text)
    {
        var own = Plan.Single(a => $"{a.Number}" == Header(text, "unit"));
        var named = NamedUnitFinder.Of(Plan, own, "", text.ReplaceLineEndings("\n").Split("---\n", 3)[2]);
        return named.Naming == UnitNaming.Other ? $"other:{named.Other}" : named.Naming == UnitNaming.Own ? "own" : "unclear";
    }

    private static string Header(string text, string key) => text.Split('\n').First(l => l.StartsWith($"{key}:", StringComparison.Ordinal))[(key.Length + 1)..].Trim();
}
