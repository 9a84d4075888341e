using System.Globalization;
using Intake.Checks;
using Intake.Word;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Vietnamese.Speaking;

/// <summary>
/// Whole speeches counted by hand, in HandCounts/*.tsv: every number, date, abbreviation and code on a line of its own, so that each reading can be
/// disputed; plain words by the phrase. Three samples of different kinds: a state office, the Front, a party body.
/// </summary>
public sealed class HandCountTests
{
    [Theory]
    [InlineData("tham-luan-13")]
    [InlineData("tham-luan-03")]
    [InlineData("tham-luan-04")]
    public void The_likely_count_is_within_one_per_cent_of_the_hand_count(string sample)
    {
        var byHand = Lines(sample).Sum(line => line.Syllables);

        var likely = Spoken(sample).Sum(p => p.Spoken.Syllables.Likely);

        Assert.InRange(likely, byHand * 0.99, byHand * 1.01);
    }

    [Theory]
    [InlineData("tham-luan-13")]
    [InlineData("tham-luan-03")]
    [InlineData("tham-luan-04")]
    public void Nothing_that_is_read_aloud_is_missing_from_the_hand_count(string sample)
    {
        var byHand = Paragraphs(sample).Select(lines => string.Join(' ', lines.Select(line => line.Written)));

        Assert.Equal(Spoken(sample).Select(p => p.Spoken.Written.Trim()), byHand);
    }

    [Theory]
    [InlineData("tham-luan-13")]
    [InlineData("tham-luan-03")]
    [InlineData("tham-luan-04")]
    public void Every_line_has_as_many_syllables_as_its_reading(string sample) =>
        Assert.All(Lines(sample), line => Assert.Equal(line.Reading.Split(' ').Length, line.Syllables));

    private static List<SpokenParagraph> Spoken(string sample)
    {
        var draft = DraftReader.Read(File.ReadAllBytes(Repository.PathOf("samples", "drafts", $"{sample}.docx"))).Text!;
        return [.. SpokenParagraph.In(draft).Where(p => p.Spoken.Written.Trim().Length > 0)];
    }

    private static IEnumerable<HandLine> Lines(string sample) => Paragraphs(sample).SelectMany(lines => lines);

    private static IEnumerable<List<HandLine>> Paragraphs(string sample)
    {
        var paragraph = new List<HandLine>();
        foreach (var line in File.ReadLines(Repository.PathOf("tests", "Intake.Tests", "Vietnamese", "Speaking", "HandCounts", $"{sample}.tsv")).Skip(1).Append(""))
        {
            if (line.Length > 0)
            {
                var fields = line.Split('\t');
                paragraph.Add(new HandLine(fields[0], fields[1], int.Parse(fields[2], CultureInfo.InvariantCulture)));
                continue;
            }
            yield return paragraph;
            paragraph = [];
        }
    }

    private sealed record HandLine(string Written, string Reading, int Syllables);
}
