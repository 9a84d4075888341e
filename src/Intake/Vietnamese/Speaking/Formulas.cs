namespace Intake.Vietnamese.Speaking;

/// <summary>Dấu phép tính, lũy thừa, phân số viết liền: 3 + 4 = 7 · 2^10 · x² · ½ · √2.</summary>
internal static class Formulas
{
    /// <summary>Fractions that are one sign, in the order of their numerators and denominators.</summary>
    private static readonly Dictionary<char, string> Fractions = new()
    {
        ['½'] = "một phần hai",
        ['⅓'] = "một phần ba",
        ['¼'] = "một phần tư",
        ['⅕'] = "một phần năm",
        ['⅙'] = "một phần sáu",
        ['⅛'] = "một phần tám",
        ['⅔'] = "hai phần ba",
        ['⅖'] = "hai phần năm",
        ['¾'] = "ba phần tư",
        ['⅗'] = "ba phần năm",
        ['⅜'] = "ba phần tám",
        ['⅘'] = "bốn phần năm",
        ['⅝'] = "năm phần tám",
        ['⅞'] = "bảy phần tám",
    };

    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹", Lowered = "₀₁₂₃₄₅₆₇₈₉";

    internal static Utterance? Read(Passage text, int at)
    {
        if (text.Kind(at) != PieceKind.Sign) return null;
        var sign = text.Span(at)[0];
        if (!char.IsAscii(sign) && Fractions.TryGetValue(sign, out var share)) return Share(text, at, share);
        if (Raised.Contains(sign)) return Power(text, at, sign);
        if (Lowered.Contains(sign)) return new Utterance(1, Cardinals.Digits([(char)('0' + Lowered.IndexOf(sign))]), TokenKind.Number);
        if (Pair(text, at) is { } pair) return new Utterance(pair.Pieces, Reading.Of(pair.Name), TokenKind.Word);
        return NameOf(text, at, sign) is { } name ? new Utterance(1, Reading.Of(name), TokenKind.Word) : null;
    }

    /// <summary>"10 - 3 = 7": what is equal to something is a difference and no range.</summary>
    internal static bool Subtracts(Passage text, int dash) => IsCalculated(text, text.After(dash));

    /// <summary>"sin(x)/x": a stroke after a bracket divides.</summary>
    internal static bool Divides(Passage text, int stroke) =>
        text.Is(stroke - 1, ')') && (text.Is(stroke + 1, '(') || text.Kind(stroke + 1) == PieceKind.Digits || text.Letters(stroke + 1).Length == 1);

    /// <summary>"1½" is one and a half.</summary>
    private static Utterance Share(Passage text, int at, string share)
    {
        var afterWhole = text.Kind(at - 1) == PieceKind.Digits || (text.IsSpace(at - 1) && text.Kind(at - 2) == PieceKind.Digits);
        return new Utterance(1, Reading.Of(afterWhole ? $"và {share}" : share), TokenKind.Number);
    }

    private static Utterance Power(Passage text, int at, char sign)
    {
        var power = Raised.IndexOf(sign);
        var squared = power == 2 && text.Kind(at - 1) == PieceKind.Letters;
        return new Utterance(1, squared ? Reading.Of("bình phương") : Reading.Of("mũ") + Cardinals.Read(power), TokenKind.Number);
    }

    private static (int Pieces, string Name)? Pair(Passage text, int at)
    {
        if (text.Is(at, '+') && text.Is(at + 1, '/') && text.IsDash(at + 2)) return (3, "cộng trừ");
        if (!text.Is(at + 1, '=')) return null;
        return text.Is(at, '>') ? (2, "lớn hơn hoặc bằng") : text.Is(at, '<') ? (2, "nhỏ hơn hoặc bằng") : text.Is(at, '!') ? (2, "khác") : null;
    }

    private static string? NameOf(Passage text, int at, char sign) => sign switch
    {
        '+' when !text.StartsLine(at) || text.Kind(at + 1) == PieceKind.Digits => "cộng",
        '=' => "bằng",
        '≠' => "khác",
        '×' => "nhân",
        '÷' => "chia",
        '±' => "cộng trừ",
        '<' => "nhỏ hơn",
        '>' => "lớn hơn",
        '≤' => "nhỏ hơn hoặc bằng",
        '≥' => "lớn hơn hoặc bằng",
        '√' => "căn",
        '∞' => "vô cực",
        '^' when text.Kind(at - 1) is PieceKind.Digits or PieceKind.Letters => "mũ",
        ':' when IsBetweenNumbers(text, at) => IsCalculated(text, text.After(at)) ? "chia" : IsScale(text, at) ? "trên" : null,
        _ => null,
    };

    private static bool IsBetweenNumbers(Passage text, int at) =>
        text.LastKind == TokenKind.Number && text.LastEnd == text.Before(at) + 1 && text.Kind(text.After(at)) == PieceKind.Digits;

    private static bool IsCalculated(Passage text, int number) => text.Kind(number) == PieceKind.Digits && text.Is(text.After(number), '=');

    /// <summary>"tỷ lệ 1:500".</summary>
    private static bool IsScale(Passage text, int at) => text.WordBefore(text.Before(at)) == "lệ";
}
