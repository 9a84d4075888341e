namespace Intake.Vietnamese.Speaking;

/// <summary>Đọc một dãy chữ: viết tắt, tiếng Việt, chữ cái, từ nước ngoài.</summary>
internal sealed class Words(IReadOnlyDictionary<string, string> own)
{
    /// <summary>Most pieces that are looked up as one: "v.v", "KT-XH", "TP.HCM" have three, two joints give five.</summary>
    private const int LongestAbbreviation = 5;

    /// <summary>Capitals beyond this length are a shouted word, not an abbreviation.</summary>
    private const int LongestSpelled = 6;

    internal Utterance? Read(Passage text, int at)
    {
        if (text.Kind(at) != PieceKind.Letters) return null;
        return Contracted(text, at) ?? Abbreviation(text, at) ?? Plain(text, at);
    }

    private Utterance? Abbreviation(Passage text, int at)
    {
        for (var pieces = Joined(text, at); pieces > 0; pieces -= 2)
        {
            var written = text.Text.AsSpan(text[at].Start..text[at + pieces - 1].End);
            if (own.Count > 0 && own.TryGetValue(written.ToString(), out var words)) return new Utterance(pieces, Reading.Of(Folding.Fold(words)), TokenKind.Abbreviation);
            if (written.Length <= 16 && Abbreviations.Find(written) is { } reading && !IsPlainWord(text, at, pieces))
                return new Utterance(pieces, reading, TokenKind.Abbreviation);
        }
        return null;
    }

    /// <summary>How many pieces stand together with only strokes, dashes and points between them.</summary>
    private static int Joined(Passage text, int at)
    {
        if (text[at].Length > 16) return 0;
        var pieces = 1;
        while (pieces < LongestAbbreviation && IsJoint(text, at + pieces) && text.Letters(at + pieces + 1).Length is > 0 and <= 16) pieces += 2;
        return pieces;
    }

    private static bool IsJoint(Passage text, int at) => text.Is(at, '.') || text.Is(at, '/') || text.Is(at, '-') || text.Is(at, '&');

    /// <summary>TU in "TU DƯỠNG" is a word: a syllable among words in capitals.</summary>
    private static bool IsPlainWord(Passage text, int at, int pieces)
    {
        if (pieces > 1 || text[at].Length == 1 || !Syllables.IsVietnamese(text.Span(at))) return false;
        return IsShouted(text, text.Before(at)) || IsShouted(text, text.After(at));
    }

    private static bool IsShouted(Passage text, int at)
    {
        var letters = text.Letters(at);
        return letters.Length > 1 && IsCapitals(letters) && Syllables.IsVietnamese(letters);
    }

    private static Utterance Plain(Passage text, int at)
    {
        var letters = text.Span(at);
        if (letters.Length == 1) return Single(letters[0]);
        var digits = text.Kind(at + 1) == PieceKind.Digits && text[at + 1].Length < 5;
        if (digits && IsSymbol(letters)) return new Utterance(1, LetterNames.Spell(letters), TokenKind.Letters);
        if (Syllables.IsVietnamese(letters)) return new Utterance(1, Reading.Of(text.Word(at)), TokenKind.Word);
        if (IsSpelled(letters)) return new Utterance(1, Spelled(letters), digits ? TokenKind.Letters : TokenKind.UnknownAbbreviation);
        return new Utterance(1, ForeignWords.Read(letters), TokenKind.Foreign);
    }

    /// <summary>Four letters and more with a vowel among them ("VSIP") may be said as a word after all.</summary>
    private static Reading Spelled(ReadOnlySpan<char> letters)
    {
        var (spelled, asWord) = (LetterNames.Spell(letters), ForeignWords.Syllables(letters));
        return letters.Length > 3 && asWord > 0 ? spelled.OrCount(asWord) : spelled;
    }

    /// <summary>"don't": an apostrophe within a word is foreign, and silent.</summary>
    private static Utterance? Contracted(Passage text, int at)
    {
        if (!(text.Is(at + 1, '\'') || text.Is(at + 1, '’')) || text.Kind(at + 2) != PieceKind.Letters || text[at].Length > 16) return null;
        return new Utterance(3, ForeignWords.Read($"{text.Span(at)}{text.Letters(at + 2)}"), TokenKind.Foreign);
    }

    /// <summary>"Ý" and "ở" are words, "B" is a letter.</summary>
    private static Utterance Single(char letter)
    {
        var toned = Tones.Split(char.ToLowerInvariant(letter)).Tone != Tone.Level;
        if (toned || !LetterNames.Has(letter)) return new Utterance(1, Reading.Of(char.ToLowerInvariant(letter).ToString()), TokenKind.Word);
        return new Utterance(1, LetterNames.Spell([letter]), TokenKind.Letters);
    }

    /// <summary>Short capitals, and small letters without a vowel, are spelled.</summary>
    private static bool IsSpelled(ReadOnlySpan<char> letters)
    {
        if (ForeignWords.Syllables(letters) == 0) return letters.Length <= 2 * LongestSpelled;
        return letters.Length <= LongestSpelled && IsCapitals(letters) && !SoundsLikeWord(letters);
    }

    /// <summary>"CO2", "SP500": two or three plain capitals before a number are no syllable.</summary>
    private static bool IsSymbol(ReadOnlySpan<char> letters) => letters.Length is 2 or 3 && !letters.ContainsAnyExceptInRange('A', 'Z');

    /// <summary>"INDEX" and "UNICEF" are said as words, "IOC" and "LGSP" letter by letter.</summary>
    private static bool SoundsLikeWord(ReadOnlySpan<char> capitals) => capitals.Length >= 5 && ForeignWords.Syllables(capitals) > 1;

    private static bool IsCapitals(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            if (!char.IsUpper(letter)) return false;
        }
        return true;
    }
}
