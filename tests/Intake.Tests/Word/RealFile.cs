using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Intake.Word;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Word;

/// <summary>One line of MANIFEST.tsv: a file of a public test suite, what is to become of it, and the texts that it is held against.</summary>
internal sealed partial record RealFile(string Name, string[] Features, string Expectation, string[] Golden, int FewestWords)
{
    private const string Folder = "corpus/real";
    private static readonly Dictionary<string, DraftReading> Known = [];

    public string Path => System.IO.Path.Combine(SharedFolder.Find(Folder)!, "files", Name);

    public bool IsToParse => Expectation.StartsWith("PARSE", StringComparison.Ordinal);

    /// <summary>Texts written by the authors of the suite; of a file with changes, the one with all changes accepted.</summary>
    public IEnumerable<string> Authored => Golden.Where(g => g != "-" && !g.Contains('=') && !g.StartsWith("consensus/", StringComparison.Ordinal) && !NotAccepted().IsMatch(g));

    /// <summary>The text on which other readers agree.</summary>
    public string? Consensus => Golden.FirstOrDefault(g => g.StartsWith("consensus/", StringComparison.Ordinal));

    /// <summary>The same document with its changes accepted, as the suite's own program saved it.</summary>
    public string? Accepted => Golden.FirstOrDefault(g => g.StartsWith("accepted=files/", StringComparison.Ordinal))?["accepted=files/".Length..];

    public DraftReading Reading => Of(Name);

    /// <summary>Every file of the folder; a test without the folder is skipped.</summary>
    public static IReadOnlyList<RealFile> All()
    {
        if (SharedFolder.Find($"{Folder}/MANIFEST.tsv") is { } table) return [.. File.ReadLines(table).Skip(1).Select(l => l.Split('\t')).Select(FromCells)];
        Assert.Skip("there is no corpus/real");
        return [];
    }

    public static DraftReading Of(string name)
    {
        lock (Known)
            return Known.TryGetValue(name, out var known) ? known : Known[name] = DraftReader.Read(File.ReadAllBytes(System.IO.Path.Combine(SharedFolder.Find(Folder)!, "files", name)));
    }

    public static string GoldenText(string golden) => File.ReadAllText(System.IO.Path.Combine(SharedFolder.Find(Folder)!, "golden", golden));

    /// <summary>The tokens that count as words: between blanks, with a letter or a digit.</summary>
    public static IReadOnlyList<string> Tokens(string text) =>
        [.. text.Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(t => t.EnumerateRunes().Any(Rune.IsLetterOrDigit))];

    /// <summary>Some golden texts were cut out of Haskell source, where "\8364\&amp;10" is €10: the character after the escape went into its number.</summary>
    public static string WithJoinedEscapes(string text) => EscapeBeforeDigits().Replace(text, m =>
    {
        var number = $"{(int)m.Value[0]}{m.Value[1..]}";
        return int.TryParse(number, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code) ? new Rune(code).ToString() : number;
    });

    private static RealFile FromCells(string[] cells) => new(
        cells[0], cells[8].Split(','), cells[9], cells[10].Split(';'),
        cells[11..].Select(c => int.TryParse(c, CultureInfo.InvariantCulture, out var words) ? words : int.MaxValue).Min());

    [GeneratedRegex("_(reject|all)\\.txt$")]
    private static partial Regex NotAccepted();

    [GeneratedRegex("[\u0080-\uD7FF\uE000-\uFFFF][0-9]+")]
    private static partial Regex EscapeBeforeDigits();
}
