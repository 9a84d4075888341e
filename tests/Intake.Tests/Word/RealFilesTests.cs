using System.Text;
using Intake.Word;
using Xunit;

namespace Intake.Tests.Word;

/// <summary>Files of public test suites: whatever other programs open comes out here, and reads the same. Runs on any folder of that kind.</summary>
[Trait("data", "shared")]
public sealed class RealFilesTests(ITestOutputHelper output)
{
    /// <summary>Of texts by the suites' authors, 26 of 29 have exactly our tokens; docs/reading-word.md names the others.</summary>
    private const double LeastExact = 0.89;

    /// <summary>Of texts on which others agree, 224 of 239.</summary>
    private const double LeastAgreed = 0.93;

    /// <summary>What others print in the text and this system, on purpose, does not: list labels, moved text, placeholders, notes, pictures of signs.</summary>
    private static readonly string[] ReadApart = ["list", "move", "sdt", "del", "sym", "footnotes", "field"];

    [Fact]
    public void Every_file_gets_the_expected_answer()
    {
        var files = RealFile.All();
        var parse = files.Where(f => f.IsToParse).ToList();
        output.WriteLine($"{parse.Count(f => f.Reading.Refusal is null)} of {parse.Count} come out");

        Assert.Empty(files.Where(f => !IsExpected(f)).Select(f => $"{f.Name}: {f.Expectation} -> {f.Reading.Refusal?.Code ?? "accepted"}"));
    }

    [Fact]
    public void Changed_files_read_as_their_accepted_copies()
    {
        var different = RealFile.All().Where(f => f.Accepted is not null && !Lines(f.Name).SequenceEqual(Lines(f.Accepted))).Select(f => f.Name);

        Assert.Empty(different);
    }

    [Fact]
    public void Texts_by_the_authors_of_the_suites_are_read_token_by_token()
    {
        var pairs = RealFile.All().SelectMany(f => f.Authored.Select(g => (File: f, Text: RealFile.GoldenText(g)))).ToList();

        var different = pairs.Where(p => !IsExact(p.File, p.Text)).ToList();
        foreach (var (file, _) in different) output.WriteLine(file.Name);

        Assert.InRange(different.Count, 0, pairs.Count * (1 - LeastExact));
        Assert.All(different, p => Assert.True(HasTheSameLetters(p.File.Reading.Text!, p.Text), p.File.Name));
    }

    [Fact]
    public void Texts_on_which_other_readers_agree_are_read_token_by_token()
    {
        var agreed = RealFile.All().Where(f => f.Consensus is not null).ToList();

        var different = agreed.Where(f => !RealFile.Tokens(RealFile.GoldenText(f.Consensus!)).SequenceEqual(RealFile.Tokens(f.Reading.Text?.Text ?? ""))).ToList();
        foreach (var file in different) output.WriteLine(file.Name);

        Assert.InRange(different.Count, 0, agreed.Count * (1 - LeastAgreed));

        // Words typed in the Symbol font read as Greek letters here; others see nothing there.
        var unexplained = different.Where(f => !f.Features.Any(ReadApart.Contains) && !f.Reading.Text!.Text.Any(c => c is >= 'Α' and <= 'ω'));
        Assert.Empty(unexplained.Select(f => f.Name));
    }

    /// <summary>A file without a word is no speech; an embedded document is refused by rule, not by accident.</summary>
    private static bool IsExpected(RealFile file) => file.Expectation switch
    {
        _ when file.IsToParse => file.Reading.Refusal is null
            || (file.Reading.Refusal.Code == RefusalCode.Empty && (file.FewestWords == 0 || file.Features.Contains("sdt")))
            || (file.Reading.Refusal.Code == RefusalCode.AltChunk && file.Features.Contains("altChunk")),
        var e when e.StartsWith("REJECT:OLE_NOT_OOXML", StringComparison.Ordinal) => file.Reading.Refusal?.Code is RefusalCode.LegacyDoc or RefusalCode.NotDocx,
        var e when e.StartsWith("REJECT:LEGACY_DOC", StringComparison.Ordinal) => file.Reading.CanBeConverted || file.Reading.Refusal?.Code == RefusalCode.Encrypted, // says more: the password has to go first
        var e when e.StartsWith("REJECT:", StringComparison.Ordinal) => file.Reading.Refusal is { } refusal && e.Contains(refusal.Code, StringComparison.Ordinal),
        _ => true,
    };

    private static bool IsExact(RealFile file, string golden)
    {
        var text = file.Reading.Text?.Text ?? "";
        var tokens = RealFile.Tokens(golden);
        return tokens.SequenceEqual(RealFile.Tokens(text)) || tokens.SequenceEqual(RealFile.Tokens(RealFile.WithJoinedEscapes(text)));
    }

    /// <summary>Nothing is lost and nothing is there twice; notes, or a title that was moved to the end, stand elsewhere.</summary>
    private static bool HasTheSameLetters(DraftText text, string golden) =>
        Letters(golden).SequenceEqual(Letters(text.Text)) || Letters(golden).SequenceEqual(Letters(text.Text + string.Concat(text.Notes)));

    private static IEnumerable<Rune> Letters(string text) => text.Normalize().EnumerateRunes().Where(Rune.IsLetterOrDigit).Order();

    private static IEnumerable<string> Lines(string file) => (RealFile.Of(file).Text?.Paragraphs ?? []).Select(p => p.Text.Trim()).Where(t => t.Length > 0);
}
