using System.Text.RegularExpressions;

namespace Intake.Word;

/// <summary>Dấu chỉ độ mật (MẬT, TỐI MẬT, TUYỆT MẬT) đứng riêng như một con dấu; words about secrecy are not a mark.</summary>
public static partial class SecrecyMark
{
    private const int LongestMark = 80;
    private const string WideGap = "   ";

    /// <summary>Words that make a compound with MẬT: a heading that is cut after one of them goes on in the next line.</summary>
    private static readonly string[] Compound = ["BÍ", "BẢO", "CƠ", "THÂN", "TUẦN", "TRÂN"];

    /// <summary>The level that the document is marked with, as a stamp writes it; null when it carries none.</summary>
    /// <param name="drawn">Letters drawn as a picture, and what pictures say of themselves.</param>
    public static string? Find(DraftText text, IEnumerable<string> drawn) =>
        InBody(text) ?? text.Headers.Concat(text.Notes).Concat(drawn).SelectMany(Lines).Select(line => LevelOf(line, StampPlace.Apart)).FirstOrDefault(level => level is not null);

    /// <summary>The level that one line marks the document with.</summary>
    /// <param name="line">NFC, one line.</param>
    public static string? LevelOf(string line, StampPlace place)
    {
        if (!MayBeMark(line)) return null;
        if (Stamp.Read(line, place) is { } level) return level;

        // A stamp that has lost its legacy font is still one, in capitals.
        foreach (var encoding in (LegacyEncoding[])[LegacyEncoding.Tcvn3Capitals, LegacyEncoding.Vni])
            if (LegacyText.Decode(line, encoding) is var decoded && decoded != line && Stamp.Read(decoded, StampPlace.List) is { } lost) return lost;
        return null;
    }

    private static string? InBody(DraftText text)
    {
        var found = new List<(string Level, bool Listed)>();
        var before = "";
        var hasLetterhead = HasLetterheadTable(text);
        foreach (var paragraph in text.Paragraphs)
            foreach (var line in Lines(paragraph.Text))
            {
                var place = PlaceOf(paragraph, isLetterhead: hasLetterhead && text.Spoken.Roles[paragraph.Number - 1] == ParagraphRole.Letterhead);
                if (LevelOf(line, place) is { } level && !GoesOnFrom(before)) found.Add((level, place == StampPlace.List));
                before = line;
            }

        if (found.FirstOrDefault(f => !f.Listed).Level is { } stamped) return stamped;
        return found.DistinctBy(f => f.Level).Count() == 1 ? found[0].Level : InNeighbours(text.Paragraphs);      // two levels and more are a list of them
    }

    /// <summary>"Độ mật" in one cell and the level in the next, no other level after it; or a level written down the page, a letter a paragraph.</summary>
    private static string? InNeighbours(IReadOnlyList<DraftParagraph> paragraphs)
    {
        var texts = paragraphs.Where(p => p.Text.Any(char.IsLetter)).Select(p => p.Text).ToList();
        for (var i = 0; i + 1 < texts.Count; i++)
        {
            if (MayBeMark(texts[i]) && Stamp.IsLabel(texts[i]) && Level(i + 1) is { } level && Level(i + 2) is null) return level;
            if (IsLetter(i) && (i == 0 || !IsLetter(i - 1)) && LevelOf(string.Concat(texts.Skip(i).TakeWhile((_, at) => IsLetter(i + at))), StampPlace.List) is { } upright) return upright;
        }
        return null;

        bool IsLetter(int index) => texts[index].Trim().Length == 1;

        string? Level(int index) => index < texts.Count ? LevelOf(texts[index], StampPlace.Apart) : null;
    }

    private static StampPlace PlaceOf(DraftParagraph paragraph, bool isLetterhead) => paragraph switch
    {
        { Place: ParagraphPlace.TextBox } => StampPlace.Apart,
        _ when isLetterhead => StampPlace.Letterhead,
        { Place: ParagraphPlace.TableCell } or { Numbering: not null } => StampPlace.List,
        _ => StampPlace.Body,
    };

    /// <summary>Whether the document begins with a table that holds the words over every letterhead, party's or state's.</summary>
    private static bool HasLetterheadTable(DraftText text) => text.Paragraphs
        .Where(p => p.Place == ParagraphPlace.TableCell && text.Spoken.Roles[p.Number - 1] == ParagraphRole.Letterhead)
        .Any(p => p.Text.StartsWith("ĐẢNG CỘNG SẢN", StringComparison.OrdinalIgnoreCase) || p.Text.StartsWith("CỘNG H", StringComparison.OrdinalIgnoreCase));

    private static bool GoesOnFrom(string before) => Compound.Contains(before.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).LastOrDefault()?.ToUpperInvariant());

    /// <summary>What can be told at a glance: every mark is short and has an Ậ, drawn as one, in a legacy font, or of foreign letters and wide ones.</summary>
    private static bool MayBeMark(string line) =>
        line.Length is > 0 and <= LongestMark && line.Any(c => c is 'Ậ' or 'ậ' or 'Ë' or 'ë' or 'Ä' or 'ä' or (>= '\u0300' and < '\u1E00') or > '\u2070');

    /// <summary>A paragraph as a whole, where it is one line, and what stands in it between tabs, line breaks and wide gaps.</summary>
    private static IEnumerable<string> Lines(string text)
    {
        if (text.AsSpan().IndexOfAny('\n', '\t') < 0 && !text.Contains(WideGap, StringComparison.Ordinal)) return [text];
        var pieces = Gaps().Split(text).Where(line => line.Length > 0);
        return text.Contains('\n') ? pieces : pieces.Prepend(text);
    }

    [GeneratedRegex(@"[\n\t]+| {3,}")]
    private static partial Regex Gaps();
}
