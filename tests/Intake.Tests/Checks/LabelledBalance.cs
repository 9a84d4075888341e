using Intake.Checks;
using Intake.Plan;
using Intake.Vietnamese.Speaking;
using Intake.Word;
using Tests.Shared;

namespace Intake.Tests.Checks;

/// <summary>A draft in which every line is labelled with its role.</summary>
internal sealed record LabelledBalance(string Name, IReadOnlyDictionary<string, string> Keys, DraftText Text, IReadOnlyList<double> Labelled)
{
    public static IReadOnlyList<LabelledBalance> All { get; } =
        [.. Directory.GetFiles(Repository.PathOf("tests", "Intake.Tests", "Labelled", "balance"), "*.tsv").Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>Whether the rules were developed on it; the others are for reporting.</summary>
    public bool IsOdd => (Name[2] - '0') % 2 == 1;

    public int Topic => int.Parse(Keys["topic"], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What must be said; of an incomplete draft nothing more.</summary>
    public HashSet<string> Says => Keys["says"].Contains("incomplete", StringComparison.Ordinal) ? ["incomplete"] : [.. Keys["says"].Split(", ")];

    public DraftReport Check(Conference plan) =>
        new CheckPipeline([new BalanceCheck()]).Run(Text, new CheckContext(plan, plan.Assignments.Single(a => a.Number == Topic)));

    /// <summary>The labelled shares of what is no heading.</summary>
    public required IReadOnlyList<double> WithoutHeadings { get; init; }

    private static LabelledBalance Read(string file)
    {
        var parts = File.ReadAllText(file).Split("---\n", 3);
        var keys = parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(": ", 2)).ToDictionary(l => l[0], l => l[1]);
        var blocks = parts[2].Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(b => b.Split('\n').Select(l => l.Split('\t', 2)).ToArray()).ToArray();
        DraftParagraph[] paragraphs = [.. blocks.Select((lines, i) => ParagraphOf(i + 1, string.Join(' ', lines.Select(l => l[1]))))];
        var text = new DraftText { Paragraphs = paragraphs, Spoken = SpokenPartFinder.Find(paragraphs), Words = 0 };
        var readings = OwnAbbreviations.In(text.Text);
        return new LabelledBalance(Path.GetFileNameWithoutExtension(file), keys, text, SharesOf(blocks.SelectMany(b => b), readings)) { WithoutHeadings = SharesOf(blocks.SelectMany(b => b).Where(line => !line[1].StartsWith("# ", StringComparison.Ordinal)), readings) };
    }

    private static DraftParagraph ParagraphOf(int number, string text) => text.StartsWith("# ", StringComparison.Ordinal)
        ? new DraftParagraph(number, text[2..]) { HeadingLevel = 1, Bold = true }
        : new DraftParagraph(number, text);

    private static double[] SharesOf(IEnumerable<string[]> lines, IReadOnlyDictionary<string, string> readings)
    {
        var syllables = new double[5];
        foreach (var line in lines)
            syllables[(int)Enum.Parse<ContentRole>(line[0], ignoreCase: true)] += SpokenForm.Of(line[1].StartsWith("# ", StringComparison.Ordinal) ? line[1][2..] : line[1], readings).Syllables.Likely;
        return [.. syllables.Select(s => s / syllables.Sum())];
    }
}
