using Intake.Word;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Word;

/// <summary>Files of public test suites: whatever other programs open comes out here, and reads the same.</summary>
[Trait("data", "shared")]
public sealed class RealFilesTests
{
    private const string Folder = "corpus/real";

    [Fact]
    public void Every_file_gets_the_expected_answer()
    {
        var unexpected = from row in Rows()
                         let reading = Read(row.File)
                         where !IsExpected(row, reading)
                         select $"{row.File}: {row.Expectation} -> {reading.Refusal?.Code ?? "accepted"}";

        Assert.Empty(unexpected);
    }

    [Fact]
    public void Changed_files_read_as_their_accepted_copies()
    {
        var pairs = Rows().Select(r => (Changed: r.File, Accepted: r.Golden.FirstOrDefault(g => g.StartsWith("accepted=files/", StringComparison.Ordinal))))
            .Where(p => p.Accepted is not null);

        var different = pairs.Where(p => !Lines(p.Changed).SequenceEqual(Lines(p.Accepted!["accepted=files/".Length..]))).Select(p => p.Changed);

        Assert.Empty(different);
    }

    [Fact]
    public void Files_without_lists_changes_and_controls_read_as_other_readers_agree()
    {
        // Others print list labels, moved text, placeholders and notes in the text; this system leaves them out on purpose.
        string[] apart = ["list", "move", "sdt", "del", "sym", "footnotes", "field"];
        var plain = Rows().Where(r => r.Golden.Any(g => g.StartsWith("consensus/", StringComparison.Ordinal)) && !r.Features.Any(apart.Contains));

        var different = from row in plain
                        let golden = Path.Combine(SharedFolder.Find(Folder)!, "golden", row.Golden.First(g => g.StartsWith("consensus/", StringComparison.Ordinal)))
                        where Read(row.File).Refusal is null && !Tokens(File.ReadAllText(golden)).SequenceEqual(Tokens(Read(row.File).Text!.Text))
                        select row.File;

        // Words typed in the Symbol font read as Greek letters here; others see nothing there.
        Assert.Equal(["docx4j__Word2007-fonts.docx"], different);
    }

    /// <summary>A file without a word is no speech; an embedded document is refused by rule, not by accident.</summary>
    private static bool IsExpected(Row row, DraftReading reading) => row.Expectation switch
    {
        var e when e.StartsWith("PARSE", StringComparison.Ordinal) => reading.Refusal is null
            || (reading.Refusal.Code == RefusalCode.Empty && row.FewestWords == 0)
            || (reading.Refusal.Code == RefusalCode.Empty && row.Features.Contains("sdt"))
            || (reading.Refusal.Code == RefusalCode.AltChunk && row.Features.Contains("altChunk")),
        var e when e.StartsWith("REJECT:OLE_NOT_OOXML", StringComparison.Ordinal) => reading.Refusal?.Code is RefusalCode.LegacyDoc or RefusalCode.NotDocx,
        var e when e.StartsWith("REJECT:LEGACY_DOC", StringComparison.Ordinal) => reading.CanBeConverted || reading.Refusal?.Code == RefusalCode.Encrypted, // says more: the password has to go first
        var e when e.StartsWith("REJECT:", StringComparison.Ordinal) => reading.Refusal is { } refusal && e.Contains(refusal.Code, StringComparison.Ordinal),
        _ => true,
    };

    private static IEnumerable<string> Lines(string file) => (Read(file).Text?.Paragraphs ?? []).Select(p => p.Text.Trim()).Where(t => t.Length > 0);

    private static IEnumerable<string> Tokens(string text) =>
        text.Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(t => t.Any(char.IsLetterOrDigit));

    private static DraftReading Read(string file) => DraftReader.Read(File.ReadAllBytes(Path.Combine(SharedFolder.Find(Folder)!, "files", file)));

    private static IEnumerable<Row> Rows()
    {
        if (SharedFolder.Find(Folder) is not { } folder)
        {
            Assert.Skip("../shared/corpus/real is not here");
            return [];
        }
        return File.ReadLines(Path.Combine(folder, "MANIFEST.tsv")).Skip(1).Select(l => l.Split('\t')).Select(Row.Of);
    }

    private sealed record Row(string File, string[] Features, string Expectation, string[] Golden, int FewestWords)
    {
        public static Row Of(string[] cells) => new(
            cells[0], cells[8].Split(','), cells[9], cells[10].Split(';'),
            cells[11..].Select(c => int.TryParse(c, out var words) ? words : int.MaxValue).Min());
    }
}
