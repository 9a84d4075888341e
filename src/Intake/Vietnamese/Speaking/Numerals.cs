using System.Globalization;

namespace Intake.Vietnamese.Speaking;

/// <summary>Con số như được viết: 1.086 · 10,5 · -3/4 · 192.168.1.1.</summary>
/// <param name="Pieces">How many pieces it takes.</param>
/// <param name="Reading">How it is read.</param>
/// <param name="Whole">The digits before the decimal sign, without separators.</param>
/// <param name="Decimals">The digits after a decimal comma; empty when there are none.</param>
internal readonly record struct Numeral(int Pieces, Reading Reading, string Whole, string Decimals = "")
{
    /// <summary>Zero and nothing else before the comma.</summary>
    internal bool HasNoWhole => Whole.All(digit => digit == '0');
}

/// <summary>Đọc con số: dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân.</summary>
internal static class Numerals
{
    /// <summary>Nouns after which a number is a name: "Đề án 06" keeps its zero, "02 cấp" does not.</summary>
    private static readonly HashSet<string> NumberedDocuments =
    [
        "đề án", "chỉ thị", "nghị quyết", "quyết định", "nghị định", "kế hoạch", "công văn", "kết luận", "thông báo",
        "hướng dẫn", "thông tư", "quy định", "pháp lệnh", "tờ trình", "báo cáo", "chương trình", "dự án", "tổ",
    ];

    /// <summary>"1,2,3,…" is a list and no number; looking further than this would make long ones slow.</summary>
    private const int MostGroups = 10;

    /// <summary>The number that begins at <paramref name="at"/>, sign included; null when none does.</summary>
    internal static Numeral? At(Passage text, int at)
    {
        if (text.Kind(at) == PieceKind.Digits) return Unsigned(text, at);
        if (!text.IsDash(at) || !StandsFree(text, at) || text.Kind(at + 1) != PieceKind.Digits) return null;

        var number = Unsigned(text, at + 1);
        return number with { Pieces = number.Pieces + 1, Reading = Reading.Of("âm") + number.Reading };
    }

    private static bool StandsFree(Passage text, int at) => text.IsGap(at - 1) || text.Is(at - 1, '(') || text.Is(at - 1, '~') || text.Is(at - 1, '^') || text.Is(at - 1, '=');

    private static Numeral Unsigned(Passage text, int at)
    {
        var spaced = Groups(text, at, ' ');
        if (spaced > 2 && AreThousands(text, at, spaced)) return WithDecimals(text, at, spaced, ',');

        var groups = Groups(text, at, '.');
        if (groups > 1 && AreThousands(text, at, groups)) return WithDecimals(text, at, groups, ',');
        if (groups > 1) return groups == 2 ? Pointed(text, at) : Dotted(text, at, groups);

        var commas = Groups(text, at, ',');
        if (commas > 1 && AreThousands(text, at, commas) && (commas > 2 || HasEnglishDecimals(text, at + 3))) return WithDecimals(text, at, commas, '.');
        return Scaled(text, at, WithDecimals(text, at, 1, commas == 2 ? ',' : '\0'));
    }

    /// <summary>"1,000.5": the point says that the comma before it parted thousands.</summary>
    private static bool HasEnglishDecimals(Passage text, int at) =>
        text.Is(at, '.') && text.Kind(at + 1) == PieceKind.Digits && !text.Is(at + 2, '.') && !text.Is(at + 2, ',');

    /// <summary>How many groups of digits follow each other, parted by <paramref name="separator"/>.</summary>
    private static int Groups(Passage text, int at, char separator)
    {
        var groups = 1;
        while ((separator == '.' || groups < MostGroups) && IsSeparator(text, at + (groups * 2) - 1, separator) && text.Kind(at + (groups * 2)) == PieceKind.Digits) groups++;
        return groups;
    }

    private static bool IsSeparator(Passage text, int at, char separator) =>
        separator == ' ' ? text.IsSpace(at) && text[at].Length == 1 : text.Is(at, separator);

    private static bool AreThousands(Passage text, int at, int groups)
    {
        if (text[at].Length > 3 || text.Span(at)[0] == '0') return false;
        for (var group = 1; group < groups; group++)
        {
            if (text[at + (group * 2)].Length != 3) return false;
        }
        return true;
    }

    private static Numeral WithDecimals(Passage text, int at, int groups, char comma)
    {
        var pieces = (groups * 2) - 1;
        var whole = groups == 1 ? text.Span(at).ToString() : string.Concat(Enumerable.Range(0, groups).Select(group => text.Span(at + (group * 2)).ToString()));
        var reading = groups == 1 ? Simple(text, at) : Cardinals.Read(whole);
        if (comma == '\0' || !text.Is(at + pieces, comma) || text.Kind(at + pieces + 1) != PieceKind.Digits)
            return new Numeral(pieces, reading, whole);

        var decimals = text.Span(at + pieces + 1);
        var tail = IsPercent(text, at + pieces + 2) ? Percentage(decimals) : Cardinals.Digits(decimals).Or(more: decimals.Length == 2 ? 1 : 0);
        return new Numeral(pieces + 2, reading + Reading.Of(comma == '.' ? "chấm" : "phẩy") + tail, whole, decimals.ToString());
    }

    /// <summary>"thứ 1" is "thứ nhất", "thứ 4" is "thứ tư", "Đề án 06" is "đề án không sáu".</summary>
    private static Reading Simple(Passage text, int at)
    {
        var digits = text.Span(at);
        if (text.WordBefore(at) == "thứ" && OrdinalOf(Value(digits)) is { } ordinal) return ordinal;
        return IsName(text, at) ? Cardinals.Digits(digits) : Cardinals.Read(digits);
    }

    /// <summary>The two ordinals that are no cardinals.</summary>
    internal static Reading? OrdinalOf(int number) => number switch
    {
        1 => Reading.Of("nhất"),
        4 => Reading.Of("tư"),
        _ => null,
    };

    /// <summary>"06" after "Đề án" or "số" is a name, and so is "007" or a long row of digits with a zero in front.</summary>
    private static bool IsName(Passage text, int at)
    {
        if (text.Span(at)[0] != '0' || text[at].Length == 1) return false;
        if (text[at].Length > 8 || (text[at].Length > 2 && text.Span(at)[1] == '0')) return true;
        var last = text.Before(at);
        if (text.Word(last) == "số") return true;
        var first = text.Before(last);
        return text.Kind(first) == PieceKind.Letters && char.IsUpper(text.Span(first)[0])
            && NumberedDocuments.Contains($"{text.Word(first)} {text.Word(last)}");
    }

    private static bool IsPercent(Passage text, int at) => text.Is(text.IsSpace(at) ? at + 1 : at, '%');

    /// <summary>99,87 % is "… phẩy tám mươi bảy phần trăm"; 99,05 and 99,875 go digit by digit.</summary>
    private static Reading Percentage(ReadOnlySpan<char> decimals) =>
        decimals.Length == 2 && decimals[0] != '0' ? Cardinals.Read(decimals).OrCount(2) : Cardinals.Digits(decimals);

    /// <summary>1.25 has a point where Vietnamese has a comma: "một chấm hai lăm".</summary>
    private static Numeral Pointed(Passage text, int at)
    {
        var decimals = text.Span(at + 2);
        var tail = decimals.Length == 2 && decimals[0] > '1' && decimals[1] != '0'
            ? Reading.Of($"{Cardinals.NameOf(decimals[0])} {Cardinals.UnitAfterTens(decimals[0], decimals[1])}").Or(more: 1)
            : Cardinals.Digits(decimals);
        return Scaled(text, at, new Numeral(3, Cardinals.Read(text.Span(at)) + Reading.Of("chấm") + tail, text.Span(at).ToString()));
    }

    /// <summary>3.2e5, 1e-3: "… nhân mười mũ năm".</summary>
    private static Numeral Scaled(Passage text, int at, Numeral number)
    {
        var letter = at + number.Pieces;
        var sign = text.IsDash(letter + 1) || text.Is(letter + 1, '+') ? 1 : 0;
        if (text.Letters(letter) is not ("e" or "E") || text.Digits(letter + 1 + sign).Length is not (1 or 2)) return number;
        var power = Cardinals.Read(text.Span(letter + 1 + sign));
        return number with
        {
            Pieces = number.Pieces + 2 + sign,
            Reading = number.Reading + Reading.Of(text.IsDash(letter + 1) ? "nhân mười mũ âm" : "nhân mười mũ") + power,
        };
    }

    /// <summary>Versions, addresses, section numbers: every group digit by digit.</summary>
    private static Numeral Dotted(Passage text, int at, int groups)
    {
        var words = new System.Text.StringBuilder();
        var syllables = groups - 1;
        for (var group = 0; group < groups; group++)
        {
            var digits = Cardinals.Digits(text.Span(at + (group * 2)));
            words.Append(group == 0 ? "" : " chấm ").Append(digits.Words);
            syllables += digits.Syllables.Likely;
        }
        return new Numeral((groups * 2) - 1, new Reading(words.ToString(), SyllableCount.Exactly(syllables)), "");
    }

    /// <summary>The value of a short row of digits; -1 when it is longer than <paramref name="longest"/>.</summary>
    internal static int Value(ReadOnlySpan<char> digits, int longest = 2) =>
        digits.IsEmpty || digits.Length > longest ? -1 : int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
