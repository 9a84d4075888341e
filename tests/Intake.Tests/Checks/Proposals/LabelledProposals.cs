using Intake.Checks.Proposals;
using Intake.Vietnamese;
using Intake.Word;
using Tests.Shared;

namespace Intake.Tests.Checks.Proposals;

/// <summary>A labelled draft and the proposals that its author wrote into it.</summary>
internal sealed record LabelledProposals(string Name, DraftText Text, string? Unit, IReadOnlyList<LabelledProposal> Labels)
{
    private static readonly string Folder = Repository.PathOf("tests", "Intake.Tests", "Labelled");

    public static IReadOnlyList<LabelledProposals> All { get; } =
        [.. Directory.GetFiles(Path.Combine(Folder, "proposals"), "*.tsv").Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>Whether the rules were developed on it; the others are for reporting.</summary>
    public bool IsOdd => Name.Where(char.IsAsciiDigit).Take(2).Aggregate(0, (n, c) => (n * 10) + (c - '0')) % 2 == 1;

    public IReadOnlyList<Proposal> Found => ProposalReader.Of(Text, Unit);

    private static LabelledProposals Read(string list)
    {
        var name = Path.GetFileNameWithoutExtension(list);
        var file = Path.Combine(Folder, name.StartsWith('c') ? "proposals" : "topics", name + ".md");
        var parts = File.ReadAllText(file).Split("---\n", 3);
        var unit = parts[1].Split('\n').First(l => l.StartsWith("unit: ", StringComparison.Ordinal))[6..];
        var labels = File.ReadLines(list).Skip(1).Where(l => l.Length > 0).Select(l => l.Split('\t')).Select(c => new LabelledProposal(c[0], c[1], c[2], c[3]));
        return new LabelledProposals(name, DraftOf(parts[2]), unit, [.. labels]);
    }

    /// <summary>Paragraphs parted by empty lines; "# " begins a heading.</summary>
    private static DraftText DraftOf(string body)
    {
        var texts = body.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        DraftParagraph[] paragraphs = [.. texts.Select((t, i) => t.StartsWith("# ", StringComparison.Ordinal)
            ? new DraftParagraph(i + 1, t[2..]) { HeadingLevel = 1, Bold = true }
            : new DraftParagraph(i + 1, t))];
        return new DraftText { Paragraphs = paragraphs, Spoken = SpokenPartFinder.Find(paragraphs), Words = 0 };
    }
}

/// <summary>A proposal as labelled.</summary>
internal sealed record LabelledProposal(string Kind, string Quote, string Name, string Group)
{
    /// <summary>Same place: the shorter quote stands in the longer one, or most of its words do.</summary>
    public bool Matches(Proposal found)
    {
        var (mine, its) = (Plain(Quote), Plain(found.Quote));
        return mine.Contains(its, StringComparison.Ordinal) || its.Contains(mine, StringComparison.Ordinal);
    }

    /// <summary>The two classes that nobody can tell apart from outside count as one.</summary>
    public bool IsAddressedAs(Proposal found) =>
        string.Equals(Kind, found.Addressee.Kind.ToString(), StringComparison.OrdinalIgnoreCase) || (Kind is "own" or "none" && found.Addressee.Kind is AddresseeKind.Own or AddresseeKind.None);

    private static string Plain(string text) => Folding.Fold(text).Trim(' ', '.', ';', ',', ':');
}
