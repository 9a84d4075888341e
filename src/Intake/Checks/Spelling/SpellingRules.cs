using System.Collections.Frozen;
using Intake.Vietnamese;
using Intake.Vietnamese.Spelling;
using Intake.Word.Reading;

namespace Intake.Checks.Spelling;

/// <summary>Xét một từ: có thể là tiếng Việt không, và nếu không thì có lý do gì để nó được viết như vậy không.</summary>
internal static class SpellingRules
{
    /// <summary>Letters of the Vietnamese alphabet beyond ASCII are all of these, with or without a tone.</summary>
    private const string Marked = "ăâđêôơư";

    /// <summary>Words that a letter follows as a label or as a unit: "điểm b", "vitamin c", "triệu đ".</summary>
    private static readonly FrozenSet<string> BeforeLetters = FrozenSet.Create(
        StringComparer.Ordinal,
        "điểm", "khoản", "mục", "ý", "lớp", "nhóm", "loại", "tiết", "câu", "biểu", "hình", "bảng", "tổ", "khối", "hạng", "vitamin", "án", "gan", "lô", "dãy", "chữ", "hệ", "phần", "khu", "số", "nghìn", "ngàn", "triệu", "tỷ", "tỉ", "vài", "mấy");

    /// <summary>What is wrong with the word; null when nothing is, or when it may be a name, a code or a foreign word.</summary>
    public static Misspelling? Of(WrittenWord word)
    {
        if (ForeignLetters.AnyMixedWord(word.Text)) return LookAlike(word);
        if (word.IsApart || word.Text.Length < 2 && !IsOnset(word)) return null;
        if (word.Text.Any(char.IsAsciiDigit)) return Typed(word, TypingKeys.Vni) ?? Disguised(word);
        if (Split(word) is { } split) return split;
        if (word.IsAscii) return TypedInAscii(word);
        return IsReadable(word) ? Misspelt(word) : Disguised(word);
    }

    private static Misspelling? LookAlike(WrittenWord word)
    {
        var latin = ForeignLetters.ToLatin(word.Text);
        return new Misspelling(word.Start, word.Text, latin.All(char.IsLetter) && SyllableSpelling.IsRight(latin.ToLowerInvariant()) ? latin : null, IsCertain: true);
    }

    /// <summary>A figure or a letter of another Latin alphabet that is drawn like a Vietnamese one: "1àng", "ðiều". Two letters with a figure may be a measure ("1ở").</summary>
    private static Misspelling? Disguised(WrittenWord word)
    {
        var plain = string.Concat(word.Lower.Select(c => c switch { '0' => 'o', '1' => 'l', 'ð' or 'ɖ' => 'đ', 'ǎ' => 'ă', 'ı' => 'i', _ => c }));
        var figures = word.Text.Count(char.IsAsciiDigit);
        var isWord = figures == 0 || (figures == 1 && word.Text.Length > 3 && !word.IsAscii);
        return isWord && plain != word.Lower && SyllableSpelling.IsRight(plain) ? Found(word, plain, isCertain: false) : null;
    }

    /// <summary>Vietnamese letters only; in capitals with a tone, or it is an abbreviation (HĐND).</summary>
    private static bool IsReadable(WrittenWord word)
    {
        var hasTone = false;
        foreach (var c in word.Lower)
        {
            var (letter, tone) = Tones.Split(c);
            if (!char.IsAsciiLetter(letter) && !Marked.Contains(letter)) return false;
            hasTone |= tone != Tone.Level;
        }
        return !word.IsAllCapitals ? word.Lower.Any(c => Tones.IsVowel(Tones.Split(c).Letter)) && !HasInnerCapital(word.Text) : hasTone;
    }

    private static bool HasInnerCapital(string text) => text.AsSpan(1).ContainsAnyInRange('A', 'Z') || text.Skip(1).Any(char.IsUpper);

    private static Misspelling? Misspelt(WrittenWord word)
    {
        if (SyllableSpelling.IsRight(word.Lower)) return Misplaced(word);
        var slip = Corrections.Horned(word.Lower) ?? DoubledAtEdge(word.Lower);
        if (slip is not null) return Found(word, slip, isCertain: true);
        if (word.IsName) return null;
        var isForeign = word.Lower.AsSpan().ContainsAny("fjwz");
        if (isForeign) return Typed(word, w => TypingKeys.Telex(w, out _));
        if (Borrowings.Contains(word.Lower) || Borrowings.LooksLike(word.Lower)) return null;
        return Found(word, Corrections.Only(word.Lower), isCertain: false);
    }

    /// <summary>The mark over a letter that never bears it: "tòan", "cuả", "qúa". An open oa, oe, uy has the choice, and a name is written as its bearer writes it.</summary>
    private static Misspelling? Misplaced(WrittenWord word) =>
        !word.IsName && TonePlacement.IsOnFirst(word.Lower) is null && Folding.Fold(word.Lower) is var placed && placed != word.Lower ? Found(word, placed, isCertain: true) : null;

    /// <summary>A consonant twice at either end: no syllable of any language of the country is written so with marks.</summary>
    private static string? DoubledAtEdge(string lower)
    {
        if (Corrections.Single(lower) is not { } single) return null;
        return lower[0] == lower[1] || (lower[^1] == lower[^2] && !Tones.IsVowel(lower[^1])) ? single : null;
    }

    /// <summary>"ngh iệp", "h ành": an onset alone before what is no word without it; a single letter may be a unit or a label.</summary>
    private static Misspelling? Split(WrittenWord word)
    {
        if (word.After is not { IsApart: false } rest || !IsOnset(word) || !Tones.IsVowel(Tones.Split(rest.Lower[0]).Letter) || rest.IsCapital) return null;
        if (word.Before is { } before && (before.Text.Any(char.IsAsciiDigit) || BeforeLetters.Contains(before.Lower))) return null;
        if (word.Text.Length == 1 && word.Before is null && BareSyllables.IsWord(rest.Lower)) return null;
        return SyllableSpelling.IsRight(word.Lower + rest.Lower) ? new Misspelling(word.Start, $"{word.Text} {rest.Text}", word.Text + rest.Text, IsCertain: true) : null;
    }

    private static bool IsOnset(WrittenWord word) =>
        word.Lower is "b" or "c" or "d" or "đ" or "g" or "h" or "k" or "l" or "m" or "n" or "p" or "r" or "s" or "t" or "v" or "x"
            or "ngh" or "ng" or "nh" or "gh" or "gi" or "kh" or "ph" or "qu" or "th" or "tr" or "ch" && !word.IsAllCapitals;

    private static Misspelling? Typed(WrittenWord word, Func<string, string?> keys) =>
        !word.IsName && !word.IsAllCapitals && !char.IsAsciiDigit(word.Text[0]) && (!char.IsAsciiDigit(word.Text[^1]) || word.Text.Count(char.IsAsciiDigit) > 1) && keys(word.Lower) is { } right
            ? Found(word, right, isCertain: false) : null;

    /// <summary>Without a mark it may be any language's word: only keys that no such word has, or one key among Vietnamese words.</summary>
    private static Misspelling? TypedInAscii(WrittenWord word)
    {
        var isSyllable = SyllableSpelling.IsRight(word.Lower);
        if (isSyllable || word.IsName || word.IsAllCapitals || HasInnerCapital(word.Text) || Borrowings.Contains(word.Lower)) return null;
        if (TypingKeys.Telex(word.Lower, out var keys) is not { } right || EnglishShapes.Has(word.Lower)) return null;
        return keys > 1 || (IsAmongVietnamese(word.Before) && IsAmongVietnamese(word.After)) ? Found(word, right, isCertain: false) : null;
    }

    private static bool IsAmongVietnamese(WrittenWord? beside) => beside is null || SyllableSpelling.IsRight(beside.Lower);

    private static Misspelling Found(WrittenWord word, string? right, bool isCertain) =>
        new(word.Start, word.Text, right is null ? null : word.IsAllCapitals ? right.ToUpperInvariant() : word.IsCapital ? char.ToUpperInvariant(right[0]) + right[1..] : right, isCertain);
}
