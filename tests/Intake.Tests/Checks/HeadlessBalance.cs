using System.Globalization;
using System.Text.RegularExpressions;
using Intake.Checks;
using Intake.Word;
using Tests.Shared;

namespace Intake.Tests.Checks;

/// <summary>A draft whose headings were taken away, with the shares that it should have.</summary>
internal sealed partial record HeadlessBalance(string Name, bool IsOdd, DraftText Text, IReadOnlyList<double> Labelled)
{
    private const int LongestHeading = 160, FewestHeadings = 3;

    public static IReadOnlyList<HeadlessBalance> All { get; } =
        [.. LabelledBalance.All.Select(Of), .. Samples()];

    public static HeadlessBalance Of(LabelledBalance draft) =>
        new(draft.Name, draft.IsOdd, Without(draft.Text, p => p.HeadingLevel is not null), draft.WithoutHeadings);

    public BalanceVerdict Verdict(string? topic) => BalanceMeter.Of(SpokenParagraph.In(Text), topic).Verdict;

    public double[] Shares()
    {
        var balance = BalanceMeter.Of(SpokenParagraph.In(Text), null);
        return [balance.Results, balance.Difficulties, balance.Lessons, balance.Proposals, balance.Other];
    }

    private static IEnumerable<HeadlessBalance> Samples()
    {
        foreach (var file in Directory.GetFiles(Repository.PathOf("samples", "drafts"), "*.docx").Order(StringComparer.Ordinal))
        {
            var text = DraftReader.Read(File.ReadAllBytes(file)).Text!;
            var headings = text.Paragraphs.Where(p => text.Spoken.Roles[p.Number - 1] == ParagraphRole.Body && IsHeading(p)).Select(p => p.Number).ToHashSet();
            if (headings.Count < FewestHeadings) continue;

            var syllables = new double[5];
            foreach (var sentence in BalanceMeter.Of(SpokenParagraph.In(text), null).Sentences.Where(s => !headings.Contains(s.Paragraph)))
                syllables[(int)sentence.Role] += sentence.Syllables;
            var name = Path.GetFileNameWithoutExtension(file);
            yield return new HeadlessBalance(name, int.Parse(name[^2..], CultureInfo.InvariantCulture) % 2 == 1, Without(text, p => headings.Contains(p.Number)), [.. syllables.Select(s => s / syllables.Sum())]);
        }
    }

    /// <summary>Short, and set off by number, style or bold type.</summary>
    private static bool IsHeading(DraftParagraph paragraph) =>
        paragraph.Text.Length < LongestHeading && !paragraph.Text.TrimEnd().EndsWith('.')
        && (paragraph.HeadingLevel is not null || paragraph.Bold || Numeral().IsMatch(paragraph.Text));

    private static DraftText Without(DraftText text, Func<DraftParagraph, bool> isHeading)
    {
        DraftParagraph[] paragraphs = [.. text.Paragraphs.Where(p => !isHeading(p)).Select((p, i) => p with { Number = i + 1 })];
        return new DraftText { Paragraphs = paragraphs, Spoken = SpokenPartFinder.Find(paragraphs), Words = 0 };
    }

    [GeneratedRegex(@"^\s*[IVX]{1,4}[.)]\s", RegexOptions.CultureInvariant)]
    private static partial Regex Numeral();
}
