namespace Intake.Vietnamese.Speaking;

/// <summary>Chữ viết tắt do chính bài viết đặt ra: "giải phóng mặt bằng (GPMB)".</summary>
public static class OwnAbbreviations
{
    /// <summary>Longest abbreviation that is looked for, in letters.</summary>
    private const int Longest = 12;

    private static readonly HashSet<string> Skippable = ["và", "của", "các", "về", "cho", "trong", "với", "những", "là", "để"];

    /// <summary>Every abbreviation that <paramref name="text"/> explains by writing it in brackets after its words, with those words.</summary>
    public static IReadOnlyDictionary<string, string> In(string text)
    {
        var passage = new Passage(Folding.Clean(text));
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = 0; at < passage.Count; at++)
        {
            if (passage.Is(at, '(') && Bracketed(passage, at) is { } bracket && WordsOf(bracket.Abbreviation, passage, at) is { } words)
                found.TryAdd(bracket.Abbreviation, words);
        }
        return found;
    }

    /// <summary>"(GPMB)", "(KT-XH)", "(sau đây gọi tắt là BCĐ)": the abbreviation, and how many pieces the brackets take.</summary>
    internal static (string Abbreviation, int Pieces)? Bracketed(Passage text, int at)
    {
        const int longestBracket = 24;
        var end = at + 1;
        while (end < at + longestBracket && !text.Is(end, ')') && !text.Is(end, '(') && text.Kind(end) != PieceKind.Line) end++;
        if (!text.Is(end, ')')) return null;

        var start = end;
        while (start - 1 > at && !text.IsSpace(start - 1)) start--;
        if (start > at + 1 && text.Word(text.Before(start)) is not ("là" or "tắt")) return null;
        var abbreviation = text.Text.AsSpan(text[start].Start..text[end].Start).Trim("\"“”");
        return IsAbbreviation(abbreviation) ? (abbreviation.ToString(), end - at + 1) : null;
    }

    /// <summary>Two capitals at least, and no small letter.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> written)
    {
        if (written.Length is < 2 or > Longest) return false;
        var capitals = 0;
        foreach (var c in written)
        {
            if (char.IsUpper(c)) capitals++;
            else if (c is not ('-' or '.' or '&')) return false;
        }
        return capitals > 1;
    }

    private static string Initials(string written) => string.Concat(written.Where(char.IsLetter));

    /// <summary>Walks back from the bracket: each letter must begin a word; small words in between need none.</summary>
    private static string? WordsOf(string abbreviation, Passage text, int bracket)
    {
        if (text.WordBefore(bracket).Length == 0 && !IsPassedOver(text, text.Before(bracket))) return null; // nothing is explained; most brackets
        var initials = Initials(abbreviation).ToLowerInvariant();
        var words = new List<string>();
        var left = initials.Length;
        for (var at = bracket - 1; left > 0 && at >= 0 && words.Count < 2 * Longest; at--)
        {
            if (IsPassedOver(text, at)) continue;
            var word = text.Word(at);
            if (word.Length == 0) return null;
            words.Add(word);
            if (Matches(word, initials[left - 1])) left--;
            else if (words.Count == 1 || !Skippable.Contains(word)) return null;
        }
        if (left > 0) return null;
        words.Reverse();
        return string.Join(' ', words);
    }

    private static bool IsPassedOver(Passage text, int at) =>
        text.IsSpace(at) || text.IsDash(at) || text.Is(at, ',') || text.Is(at, '"') || text.Is(at, '”') || text.Is(at, '“');

    private static bool Matches(string word, char initial)
    {
        var letter = Tones.Split(word[0]).Letter;
        return letter == initial || (letter, initial) is ('đ', 'd') or ('ă', 'a') or ('â', 'a') or ('ô', 'o') or ('ơ', 'o') or ('ê', 'e') or ('ư', 'u');
    }
}
