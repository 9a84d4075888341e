using System.Text.RegularExpressions;
using Intake.Checks;
using Intake.Word;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Checks;

/// <summary>Three texts with 50 planted errors, and the same texts clean.</summary>
public sealed partial class SpellingLabelledTests(ITestOutputHelper output)
{
    private static readonly string Folder = Repository.PathOf("tests", "Intake.Tests", "Labelled", "spelling");

    [Theory]
    [InlineData(1, 17)]
    [InlineData(2, 17)]
    [InlineData(3, 16)]
    public void Planted_errors_are_found_and_hardly_anything_else(int text, int atLeast)
    {
        var findings = Inspect("planted", text);
        var planted = Rows("planted.tsv", text);
        var besides = Rows("out-of-scope.tsv", text);

        var missed = planted.Where(row => !findings.Any(f => f.Paragraph == row.Line && WrongIn(f).Any(w => w.Contains(row.Wrong) || row.Wrong.Contains(w)))).ToList();
        var others = findings.SelectMany(f => WrongIn(f).Where(w => !planted.Concat(besides).Any(row => row.Wrong.Contains(w) || w.Contains(row.Wrong)))).ToList();
        output.WriteLine($"text {text}: missed {string.Join(", ", missed.Select(m => m.Wrong))}; besides {string.Join(", ", others)}");

        Assert.True(planted.Count - missed.Count >= atLeast, $"missed {string.Join(", ", missed.Select(m => m.Wrong))}");
        Assert.Empty(others);
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public void Nothing_is_said_of_a_clean_text(int text) => Assert.Equal([], Inspect("clean", text).SelectMany(WrongIn));

    [Fact]
    public void The_right_form_is_named_where_it_is_named_at_all()
    {
        foreach (var text in (int[])[1, 2, 3])
            foreach (var finding in Inspect("planted", text).Where(f => f.Severity == Severity.Warning))
                foreach (Match said in Suggested().Matches(finding.Message.Vi))
                    if (Rows("planted.tsv", text).SingleOrDefault(r => r.Line == finding.Paragraph && r.Wrong == said.Groups["wrong"].Value) is { Right: { } right })
                        Assert.Equal(right, said.Groups["right"].Value);
    }

    private static List<Finding> Inspect(string folder, int text)
    {
        var draft = DraftReader.ReadPlain(File.ReadAllText(Path.Combine(Folder, folder, $"{text}.md")).TrimEnd('\n'), DraftFormat.Txt);
        return [.. new SpellingCheck().Inspect(Drafts.Facts(draft), Drafts.Context())];
    }

    private static List<Row> Rows(string file, int text) =>
        [.. File.ReadLines(Path.Combine(Folder, file)).Skip(1).Select(l => l.Split('\t')).Where(r => r[0] == $"{text}").Select(r => new Row(int.Parse(r[1], System.Globalization.CultureInfo.InvariantCulture), r[2], r[3]))];

    /// <summary>The words that a finding calls wrong; of mixed tone placement both forms, the rarer first.</summary>
    private static IEnumerable<string> WrongIn(Finding finding) => Quoted().Matches(Suggestion().Replace(finding.Message.Vi, "")).Select(m => m.Groups[1].Value).Take(finding.Severity == Severity.Note ? 1 : int.MaxValue);

    private sealed record Row(int Line, string Wrong, string Right);

    [GeneratedRegex(@" \(có lẽ là “[^”]*”\)")]
    private static partial Regex Suggestion();

    [GeneratedRegex("“([^”]+)”")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"“(?<wrong>[^”]+)” \(có lẽ là “(?<right>[^”]*)”\)")]
    private static partial Regex Suggested();
}
