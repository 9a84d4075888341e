namespace Intake.Vietnamese.Speaking;

/// <summary>Ngày, tháng, năm: 02/6/2026 · 29/5 · tháng 4/2026 · quý II/2026 · năm 2026.</summary>
internal static class Dates
{
    /// <summary>Words that make "2/9" a day and not two ninths.</summary>
    private static readonly HashSet<string> BeforeDay =
    [
        "ngày", "hôm", "sáng", "trưa", "chiều", "tối", "đêm", "từ", "đến", "trước", "sau", "hết", "dịp", "lễ", "mừng", "niệm",
        "khánh",
    ];

    /// <summary>Words after which "đến 2/3" was a share after all.</summary>
    private static readonly HashSet<string> AfterShare = ["số", "tổng", "diện", "dân", "hộ", "thời", "trên", "chặng"];

    /// <summary>Years that are taken for one without the word "tháng" before "3/2026"; "3/1000" is a share.</summary>
    private const int FirstBareYear = 1800, LastBareYear = 2199;

    internal static Utterance? Read(Passage text, int at)
    {
        if (text.Kind(at) == PieceKind.Letters) return ShortQuarter(text, at);
        if (text.Kind(at) != PieceKind.Digits) return null;
        return YearMonthDay(text, at) ?? DayMonthYear(text, at) ?? DayMonth(text, at) ?? MonthYear(text, at) ?? NamedMonth(text, at) ?? NamedDay(text, at) ?? Year(text, at);
    }

    /// <summary>"năm" and the year, as after a day or a quarter.</summary>
    internal static Reading InYear(ReadOnlySpan<char> year) => Reading.Of("năm") + YearOf(year);

    /// <summary>Whether these digits are a year of our time.</summary>
    internal static bool IsYear(ReadOnlySpan<char> digits) => Numerals.Value(digits, 4) is >= 1000 and <= 2999 && digits.Length == 4;

    private static Utterance? DayMonthYear(Passage text, int at)
    {
        if (!IsSeparator(text, at + 1) || !text.Is(at + 3, text.Span(at + 1)[0]) || !IsYear(text.Digits(at + 4))) return null;
        if (!IsDay(text, at) || !IsMonth(text, at + 2)) return null;
        return new Utterance(5, Prefix(text, at, "ngày") + DayOf(text, at, at + 2) + MonthOf(text, at + 2) + InYear(text.Span(at + 4)), TokenKind.Date);
    }

    /// <summary>2026-06-02, as programs write it.</summary>
    private static Utterance? YearMonthDay(Passage text, int at)
    {
        if (!IsYear(text.Digits(at)) || !IsSeparator(text, at + 1) || !text.Is(at + 3, text.Span(at + 1)[0])) return null;
        if (!IsMonth(text, at + 2) || !IsDay(text, at + 4) || text[at + 2].Length != 2 || text[at + 4].Length != 2) return null;
        return new Utterance(5, Prefix(text, at, "ngày") + DayOf(text, at + 4, at + 2) + MonthOf(text, at + 2) + InYear(text.Span(at)), TokenKind.Date);
    }

    /// <summary>Q1/2026.</summary>
    private static Utterance? ShortQuarter(Passage text, int at) =>
        text.Letters(at) is "Q" && text.Digits(at + 1) is "1" or "2" or "3" or "4" && (text.Is(at + 2, '/') || text.IsDash(at + 2)) && IsYear(text.Digits(at + 3))
            ? new Utterance(4, Reading.Of("quý") + Cardinals.Read(text.Span(at + 1)) + InYear(text.Span(at + 3)), TokenKind.Date) : null;

    private static Utterance? DayMonth(Passage text, int at)
    {
        if (!IsDay(text, at) || !IsMonth(text, at + 2) || text.Is(at + 3, '/')) return null;
        if (!text.Is(at + 1, '/') && !IsDayWithDash(text, at)) return null;
        if (text.Is(at + 3, '%') || text.Kind(at + 3) == PieceKind.Letters || !LooksLikeDay(text, at)) return null;
        return new Utterance(3, Prefix(text, at, "ngày") + DayOf(text, at, at + 2) + MonthOf(text, at + 2), TokenKind.Date);
    }

    /// <summary>"ngày 20-11", "sáng 30.4"; "ngày 10-12/5" and "ngày 10-12 tháng 5" name two days.</summary>
    private static bool IsDayWithDash(Passage text, int at) =>
        (text.Is(at + 1, '-') || text.Is(at + 1, '.')) && text.WordBefore(at) is "ngày" or "hôm" or "sáng" or "trưa" or "chiều" or "tối" or "đêm"
        && !text.Is(at + 3, text.Span(at + 1)[0]) && text.Word(text.After(at + 2)) is not ("tháng" or "hàng" or "hằng") && !text.Is(at + 3, ',');

    /// <summary>A zero in front, a word of time before it, or a first number that is the larger: no fraction is written so.</summary>
    private static bool LooksLikeDay(Passage text, int at)
    {
        if (text.Span(at)[0] == '0' || text.Span(at + 2)[0] == '0') return true;
        if (BeforeDay.Contains(text.WordBefore(at))) return !AfterShare.Contains(text.Word(text.After(at + 2)));
        if (text.LastKind == TokenKind.Date && text.LastEnd == text.Before(at) + 1) return true; // "30/4 - 1/5"
        if (text.IsDash(text.After(at + 2)) && IsPlainDay(text, text.After(text.After(at + 2)))) return true; // "1/1 - 31/12"
        var roundTheClock = text.Span(at) is "24" && text.Span(at + 2) is "7";
        return Numerals.Value(text.Span(at)) > Numerals.Value(text.Span(at + 2)) && !roundTheClock;
    }

    private static bool IsPlainDay(Passage text, int at) =>
        IsDay(text, at) && text.Is(at + 1, '/') && IsMonth(text, at + 2) && Numerals.Value(text.Span(at)) > Numerals.Value(text.Span(at + 2));

    private static Utterance? MonthYear(Passage text, int at)
    {
        if (!IsYear(text.Digits(at + 2)) || text.Is(at + 3, '/') || text.Is(at + 3, '-')) return null;
        var before = text.WordBefore(at);
        if (before == "quý" && text.Is(at + 1, '/')) return new Utterance(3, Cardinals.Read(text.Span(at)) + InYear(text.Span(at + 2)), TokenKind.Date);
        if (before != "tháng" && Numerals.Value(text.Span(at + 2), 4) is < FirstBareYear or > LastBareYear) return null;
        var parted = before == "tháng" ? IsSeparator(text, at + 1) || text.IsSpace(at + 1) : text.Is(at + 1, '/');
        if (!parted || !IsMonth(text, at)) return null;
        return new Utterance(3, Prefix(text, at, "tháng") + NumberOfMonth(text.Span(at)) + InYear(text.Span(at + 2)), TokenKind.Date);
    }

    /// <summary>"tháng 4" is "tháng tư", but "5 tháng 4 ngày" is a length of time.</summary>
    private static Utterance? NamedMonth(Passage text, int at) =>
        text.WordBefore(at) == "tháng" && text.Word(text.After(at)) != "ngày" && IsMonth(text, at) && !StartsNumber(text, at + 1)
            ? new Utterance(1, NumberOfMonth(text.Span(at)), TokenKind.Date) : null;

    /// <summary>"ngày 02 tháng 6": the day before a month written in full.</summary>
    private static Utterance? NamedDay(Passage text, int at)
    {
        if (!IsDay(text, at) || text.WordBefore(at) is not ("ngày" or "mùng" or "mồng" or "hôm") || text.Word(text.After(at)) != "tháng") return null;
        return new Utterance(1, DayOf(text, at, text.After(text.After(at))), TokenKind.Date);
    }

    private static Utterance? Year(Passage text, int at) =>
        IsYear(text.Span(at)) && !StartsNumber(text, at + 1) && (text.WordBefore(at) == "năm" || IsInRange(text, at))
            ? new Utterance(1, YearOf(text.Span(at)), TokenKind.Date) : null;

    private static bool IsInRange(Passage text, int at)
    {
        var dash = text.After(at);
        if (text.IsDash(dash) && IsYear(text.Digits(text.After(dash)))) return true;
        dash = text.Before(at);
        return text.IsDash(dash) && IsYear(text.Digits(text.Before(dash)));
    }

    private static bool StartsNumber(Passage text, int at) => (text.Is(at, '.') || text.Is(at, ',')) && text.Kind(at + 1) == PieceKind.Digits;

    private static bool IsSeparator(Passage text, int at) => text.Is(at, '/') || text.Is(at, '-') || text.Is(at, '.');

    private static bool IsDay(Passage text, int at) => Numerals.Value(text.Digits(at)) is >= 1 and <= 31;

    private static bool IsMonth(Passage text, int at) => Numerals.Value(text.Digits(at)) is >= 1 and <= 12;

    /// <summary>The word that is said before a bare date, unless it is written.</summary>
    private static Reading Prefix(Passage text, int at, string word)
    {
        var before = text.WordBefore(at);
        return before == word || before is "hôm" or "mùng" or "mồng" ? Reading.Silent : Reading.Of(word).Or(fewer: 1);
    }

    /// <summary>
    /// The first ten days may be "mùng". It is the likely reading where the date is written as official papers write it
    /// (NĐ 30/2020/NĐ-CP, annex I: a zero before the day, none before the month from March on).
    /// </summary>
    private static Reading DayOf(Passage text, int at, int month)
    {
        var day = text.Span(at);
        var number = Cardinals.Read(day.TrimStart('0'));
        if (Numerals.Value(day) > 10 || text.WordBefore(at) is "mùng" or "mồng") return number;
        var official = day[0] == '0' && Numerals.Value(text.Digits(month)) is >= 3 and <= 9 && text.Span(month)[0] != '0';
        return official ? Reading.Of("mùng").Or(fewer: 1) + number : number.Or(more: 1);
    }

    private static Reading MonthOf(Passage text, int at) => Reading.Of("tháng") + NumberOfMonth(text.Span(at));

    private static Reading NumberOfMonth(ReadOnlySpan<char> month) =>
        Numerals.Value(month) == 4 ? Reading.Of("tư") : Cardinals.Read(month.TrimStart('0'));

    /// <summary>"hai nghìn không trăm hai mươi sáu", or quickly "hai không hai sáu".</summary>
    private static Reading YearOf(ReadOnlySpan<char> year)
    {
        var full = Cardinals.Read(year);
        return full.OrCount(Math.Min(4, full.Syllables.Likely));
    }
}
