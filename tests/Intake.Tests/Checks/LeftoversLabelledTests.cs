using System.Globalization;
using Intake.Checks;
using Intake.Plan;
using Intake.Word;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Checks;

/// <summary>The labelled drafts: 20 with something left in, 10 clean.</summary>
public sealed class LeftoversLabelledTests
{
    private static readonly string Folder = Repository.PathOf("tests", "Intake.Tests", "Labelled", "leftovers");
    private static readonly Conference Plan = PlanReader.Read(File.ReadAllBytes(Repository.PathOf("samples", "plan-63.md"))).Conference!;
    private static readonly ILookup<string, (string Kind, string Quote)> Expected = File.ReadLines(Path.Combine(Folder, "expected.tsv")).Skip(1)
        .Select(line => line.Split('\t')).ToLookup(row => row[0], row => (row[1], row[2]));

    public static TheoryData<string> Drafts => [.. Expected.Select(e => e.Key)];

    [Theory, MemberData(nameof(Drafts))]
    public void Everything_left_in_is_found_and_nothing_else(string file)
    {
        var findings = Inspect(Path.Combine(Folder, file)).ToList();
        var wanted = Expected[file].Where(e => e.Kind != "none").ToList();

        Assert.All(wanted, e => Assert.Contains(findings, f => Finds(f, e.Kind, e.Quote)));
        Assert.All(findings, f => Assert.Contains(wanted, e => Finds(f, e.Kind, e.Quote)));
    }

    /// <summary>Of a change, a comment or hidden text the file only says that it is there.</summary>
    private static bool Finds(Finding finding, string kind, string quote) => kind switch
    {
        "comment" => finding.Message == Messages.Leftover(DraftFlag.Comments),
        "trackedChange" => finding.Message == Messages.Leftover(DraftFlag.TrackedChanges),
        "hiddenText" => finding.Message == Messages.Leftover(DraftFlag.HiddenText),
        _ => finding.Quote is { } said && (said.Contains(quote, StringComparison.Ordinal) || quote.Contains(said, StringComparison.Ordinal)),
    };

    private static IEnumerable<Finding> Inspect(string path)
    {
        var lines = File.ReadAllLines(path);
        var end = Array.IndexOf(lines, "---", 1);
        var header = lines[1..end].Select(line => line.Split(": ", 3)).ToLookup(h => h.Length == 3 ? h[1] : h[0], h => h[^1]);
        var draft = DraftReader.Read(Build(lines[(end + 1)..], header)).Text!;
        var own = Plan.Assignments.Single(a => a.Number == int.Parse(header["assignment"].Single(), CultureInfo.InvariantCulture));
        var context = CheckContext.For(Plan) with { Assignment = own };
        return new LeftoversCheck().Inspect(DraftFacts.Of(draft, context), context);
    }

    private static byte[] Build(IEnumerable<string> paragraphs, ILookup<string, string> header)
    {
        var file = new WordFile();
        foreach (var paragraph in paragraphs) file.Raw($"<w:p>{Runs(paragraph, header)}</w:p>");
        foreach (var comment in header["comment"]) file.Comment(comment.Split(" => ")[1]);
        return file.ToBytes();
    }

    /// <summary>The paragraph, those words of it that a header line names in a run of their own.</summary>
    private static string Runs(string text, ILookup<string, string> header)
    {
        foreach (var (kind, words) in header.SelectMany(h => h.Select(words => (h.Key, words.Split(" => ")[0]))))
            if (kind != "assignment" && text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var at)
                return WordFile.Run(text[..at]) + Marked(kind, words) + WordFile.Run(text[(at + words.Length)..]);
        return WordFile.Run(text);
    }

    private static string Marked(string kind, string words) => kind switch
    {
        "highlight" => WordFile.Run(words, "<w:highlight w:val=\"yellow\"/>"),
        "hidden" => WordFile.Run(words, "<w:vanish/>"),
        "insert" => $"<w:ins w:id=\"1\" w:author=\"a\">{WordFile.Run(words)}</w:ins>",
        "delete" => $"<w:del w:id=\"2\" w:author=\"a\"><w:r><w:delText xml:space=\"preserve\">{words}</w:delText></w:r></w:del>",
        "comment" => $"<w:commentRangeStart w:id=\"0\"/>{WordFile.Run(words)}<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A mark that no test builds."),
    };
}
