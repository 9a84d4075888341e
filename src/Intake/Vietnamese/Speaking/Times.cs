namespace Intake.Vietnamese.Speaking;

/// <summary>Giờ, phút, giây: 08h30' · 7:30 · 17 giờ 30 · 07' · 12p03s.</summary>
internal static class Times
{
    private static readonly HashSet<string> Zones = ["GMT", "UTC", "CST", "CDT", "PST", "PDT", "EST", "EDT", "MST", "JST", "KST", "CET", "BST", "ICT", "IST", "SGT", "HKT", "MSK"];

    internal static Utterance? Read(Passage text, int at)
    {
        if (text.Kind(at) == PieceKind.Letters) return Zone(text, at);
        if (text.Kind(at) != PieceKind.Digits) return null;
        return WithLetter(text, at) ?? WithColon(text, at) ?? AfterHours(text, at) ?? Minutes(text, at);
    }

    /// <summary>8h · 08h30 · 08h30' · 14g30 · 8g sáng.</summary>
    private static Utterance? WithLetter(Passage text, int at)
    {
        var letter = text.Letters(at + 1);
        if (letter is not ("h" or "g" or "H" or "G") || Numerals.Value(text.Span(at)) is not (>= 0 and <= 24)) return null;

        var minutes = text.Digits(at + 2);
        if (minutes.Length is 1 or 2 && Numerals.Value(minutes) < 60)
        {
            var reading = Hours(text.Span(at)) + MinutesAfterH(minutes, midnight: Numerals.Value(text.Span(at)) == 0);
            return IsPrime(text, at + 3) ? new Utterance(4, reading, TokenKind.Time) : WithSeconds(text, at + 3, new Utterance(3, reading, TokenKind.Time));
        }
        if (letter is "g" or "G" && text.Word(text.After(at + 1)) is not ("sáng" or "trưa" or "chiều" or "tối" or "đêm")) return null;
        return minutes.IsEmpty ? new Utterance(2, Hours(text.Span(at)), TokenKind.Time) : null;
    }

    /// <summary>The "p" and "35s" of 5h20p35s.</summary>
    private static Utterance WithSeconds(Passage text, int end, Utterance time)
    {
        if (text.Letters(end) is not ("p" or "m")) return time;
        var seconds = text.Digits(end + 1);
        if (seconds.Length is not (1 or 2) || text.Letters(end + 2) is not "s") return time with { Pieces = time.Pieces + 1 };
        return time with { Pieces = time.Pieces + 3, Reading = time.Reading + Cardinals.Read(seconds) + Reading.Of("giây") };
    }

    /// <summary>7:30 · 5:20:35, and "10:20 phút".</summary>
    private static Utterance? WithColon(Passage text, int at)
    {
        var minutes = text.Digits(at + 2);
        if (!text.Is(at + 1, ':') || minutes.Length != 2 || Numerals.Value(minutes) > 59 || Numerals.Value(text.Span(at)) is not (>= 0 and <= 24)) return null;

        var reading = Hours(text.Span(at)) + Unless00(minutes, "phút");
        var seconds = text.Is(at + 3, ':') ? text.Digits(at + 4) : default;
        if (seconds.Length == 2) return new Utterance(5, reading + Unless00(seconds, "giây"), TokenKind.Time);
        var after = text.After(at + 2);
        return new Utterance(text.IsWord(after, "phút") ? after - at + 1 : 3, reading, TokenKind.Time);
    }

    /// <summary>The 30 of "17 giờ 30": the word "phút" may be added.</summary>
    private static Utterance? AfterHours(Passage text, int at)
    {
        var hour = text.Before(at);
        if (!text.IsWord(hour, "giờ") || text.Kind(text.Before(hour)) != PieceKind.Digits) return null;
        var minutes = text.Span(at);
        if (minutes.Length != 2 || Numerals.Value(minutes) > 59 || text.Is(at + 1, '/')) return null;
        var reading = minutes[0] == '0' && minutes[1] != '0' ? Cardinals.Digits(minutes).Or(fewer: 1) : Cardinals.Read(minutes);
        var named = text.IsWord(text.After(at), "phút");
        if (minutes is "00" && !named) return new Utterance(1, Reading.Silent.Or(more: 2), TokenKind.Time);
        if (named) return new Utterance(1, Cardinals.Read(minutes), TokenKind.Time);
        if (text.Letters(at + 1) is "p") return new Utterance(2, Cardinals.Read(minutes) + Reading.Of("phút"), TokenKind.Time);
        return new Utterance(IsPrime(text, at + 1) ? 2 : 1, reading.Or(more: 1), TokenKind.Time);
    }

    /// <summary>07' · 5p · 30s · 12p03s.</summary>
    private static Utterance? Minutes(Passage text, int at)
    {
        if (text[at].Length > 3 || !(IsPrime(text, at + 1) || text.Letters(at + 1) is "s" or "p")) return null;
        var number = Cardinals.Read(text.Span(at));
        if (IsPrime(text, at + 1)) return new Utterance(2, number + Reading.Of("phút"), TokenKind.Time);
        if (text.Letters(at + 1) is "s") return new Utterance(2, number + Reading.Of("giây"), TokenKind.Time);
        var reading = number + Reading.Of("phút");
        if (!text.Digits(at + 2).IsEmpty && text[at + 2].Length < 3 && text.Letters(at + 3) is "s")
            return new Utterance(4, reading + Cardinals.Read(text.Span(at + 2)) + Reading.Of("giây"), TokenKind.Time);
        return text.Digits(at + 2).IsEmpty ? new Utterance(2, reading, TokenKind.Time) : null;
    }

    /// <summary>The code of a time zone after a time is said as abroad, and stays as it is written.</summary>
    private static Utterance? Zone(Passage text, int at)
    {
        var letters = text.Span(at);
        var afterTime = (text.LastKind == TokenKind.Time && text.LastEnd == text.Before(at) + 1) || text.WordBefore(at) is "giờ" or "phút" or "giây";
        return afterTime && letters.Length == 3 && Zones.Contains(letters.ToString().ToUpperInvariant())
            ? new Utterance(1, new Reading(text.Word(at), new SyllableCount(3, 3, 4)), TokenKind.Foreign) : null;
    }

    private static Reading Hours(ReadOnlySpan<char> hours) => Cardinals.Read(hours) + Reading.Of("giờ");

    /// <summary>After "h" the zero is said: 8h05 "tám giờ không năm phút"; 8h00 is "tám giờ", but 0h00 "không giờ không phút".</summary>
    private static Reading MinutesAfterH(ReadOnlySpan<char> minutes, bool midnight)
    {
        if (Numerals.Value(minutes) == 0) return midnight ? Reading.Of("không phút").Or(fewer: 2) : Reading.Silent;
        if (minutes[0] == '0') return Cardinals.Digits(minutes).Or(fewer: 1) + Reading.Of("phút").Or(fewer: 1);
        return Cardinals.Read(minutes) + Reading.Of("phút").Or(fewer: 1);
    }

    private static Reading Unless00(ReadOnlySpan<char> number, string unit) =>
        Numerals.Value(number) == 0 ? Reading.Silent : Cardinals.Read(number) + Reading.Of(unit).Or(fewer: 1);

    private static bool IsPrime(Passage text, int at) => text.Is(at, '\'') || text.Is(at, '’') || text.Is(at, '′');
}
