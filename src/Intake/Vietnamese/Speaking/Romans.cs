namespace Intake.Vietnamese.Speaking;

/// <summary>Số La Mã, chỉ ở chỗ nó là số: Đại hội XIV, khóa XVII, Mục II, quý IV, thế kỷ XXI.</summary>
internal static class Romans
{
    private static readonly HashSet<string> Numbered =
    [
        "kỷ", "kỉ", "thứ", "phần", "mục", "chương", "đoạn", "năm", "khoản", "lục", "khóa", "số", "quý", "hội", "kỳ", "kì", "điều", "tập",
        "loại", "hạng", "bậc", "lần", "vòng", "nhóm", "khu", "vùng", "cấp", "bảng", "bài", "trang", "tiết", "điểm", "họp", "quyển",
    ];

    /// <summary>1 to 3999, in the one accepted spelling; 0 for anything else.</summary>
    internal static int Value(ReadOnlySpan<char> letters)
    {
        if (letters.Length is 0 or > 15) return 0;
        var value = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            var digit = Digit(letters[i]);
            if (digit == 0) return 0;
            value += i + 1 < letters.Length && Digit(letters[i + 1]) > digit ? -digit : digit;
        }
        return value is > 0 and < 4000 && letters.Equals(Spelled(value), StringComparison.OrdinalIgnoreCase) ? value : 0;
    }

    internal static Utterance? Read(Passage text, int at)
    {
        var value = Value(text.Letters(at));
        if (value == 0 || text.Kind(at + 1) == PieceKind.Digits || !IsNumeral(text, at)) return null;

        var ordinal = text.WordBefore(at) == "thứ" ? Numerals.OrdinalOf(value) : null;
        var number = ordinal ?? Cardinals.Read(value);
        if ((text.Is(at + 1, '/') || text.IsDash(at + 1)) && Dates.IsYear(text.Digits(at + 2))) return new Utterance(3, number + Dates.InYear(text.Span(at + 2)), TokenKind.Date);
        return new Utterance(1, number, TokenKind.Roman);
    }

    private static bool IsNumeral(Passage text, int at)
    {
        var letters = text.Span(at);
        var named = Numbered.Contains(text.WordBefore(at)) || IsInRange(text, at);
        if (letters.Length == 1) return named && "IVXivxl".Contains(letters[0]);
        if (!Syllables.IsVietnamese(letters)) return named || (char.IsUpper(letters[0]) && letters.IndexOfAny("LCDM") < 0);
        return named && !ReadsOn(text, at);
    }

    /// <summary>"Số VI PHẠM", "số vi phạm": the letters are a word, since the next word is written like it.</summary>
    private static bool ReadsOn(Passage text, int at)
    {
        var next = text.Letters(text.After(at));
        if (next.IsEmpty || !text.IsSpace(at + 1)) return false;
        return char.IsUpper(text.Span(at)[0]) ? next.Length > 1 && char.IsUpper(next[0]) && char.IsUpper(next[1]) : char.IsLower(next[0]);
    }

    /// <summary>The second of "khóa XI - XII".</summary>
    private static bool IsInRange(Passage text, int at)
    {
        var dash = text.Before(at);
        return text.IsDash(dash) && Value(text.Letters(text.Before(dash))) > 0
            && (char.IsUpper(text.Span(at)[0]) || (text.LastKind == TokenKind.Roman && dash == at - 1));
    }

    private static int Digit(char letter) => char.ToLowerInvariant(letter) switch
    {
        'i' => 1,
        'v' => 5,
        'x' => 10,
        'l' => 50,
        'c' => 100,
        'd' => 500,
        'm' => 1000,
        _ => 0,
    };

    private static readonly (int Value, string Letters)[] Steps =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
        (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    private static string Spelled(int value)
    {
        var spelled = "";
        foreach (var step in Steps)
        {
            for (; value >= step.Value; value -= step.Value) spelled += step.Letters;
        }
        return spelled;
    }
}
