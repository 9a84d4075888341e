namespace Intake.Vietnamese.Speaking;

/// <summary>Dấu được đọc thành tiếng: khoảng "10-15", gạch "đồng/tháng", "&amp;", "+", "=".</summary>
internal static class Signs
{
    /// <summary>What may follow "trên" after a stroke: "người/km2", "đồng/tháng". "cán bộ/công chức" is silent.</summary>
    private static readonly HashSet<string> Denominators =
    [
        "ngày", "tháng", "năm", "giờ", "phút", "giây", "quý", "tuần", "người", "hộ", "ha", "km", "m", "kg", "lượt", "suất",
        "tấn", "tạ", "lít", "chiếc", "buổi", "mét", "héc",
    ];

    internal static Utterance? Read(Passage text, int at)
    {
        if (Range(text, at) is { } range) return range;
        if (text.Kind(at) == PieceKind.Letters) return Product(text, at);
        if (text.Kind(at) != PieceKind.Sign) return null;
        return text.Is(at, '/') ? Stroke(text, at) : NameOf(text, at) is { } name ? new Utterance(1, Reading.Of(name), TokenKind.Word) : null;
    }

    /// <summary>A dash between two numbers, dates or times is "đến"; the blanks around it are the same on both sides.</summary>
    private static Utterance? Range(Passage text, int at)
    {
        if (!text.IsDash(at) || text.LastEnd != text.Before(at) + 1 || text.LastEnd == 0 || text.IsSpace(at - 1) != text.IsSpace(at + 1)) return null;
        var next = text.After(at);
        if (Formulas.Subtracts(text, at)) return new Utterance(1, Reading.Of("trừ"), TokenKind.Number);
        if (IsScore(text, at)) return new Utterance(1, Reading.Silent, TokenKind.Number);
        if (text.LastKind == TokenKind.Roman) return Romans.Value(text.Letters(next)) > 0 ? To(text) : null;
        var starts = text.Kind(next) == PieceKind.Digits || (text.Kind(next) == PieceKind.Sign && Units.CurrencyOf(text.Span(next)) is not null);
        return starts && text.LastKind is TokenKind.Number or TokenKind.Date or TokenKind.Time or TokenKind.Money or TokenKind.Measure ? To(text) : null;
    }

    /// <summary>"tỷ số 2-1".</summary>
    private static bool IsScore(Passage text, int at)
    {
        var last = text.Before(text.Before(at));
        return text.Word(last) == "số" && text.WordBefore(last) is "tỷ" or "tỉ";
    }

    /// <summary>Of the kind of what came before, so that what follows is read likewise.</summary>
    private static Utterance To(Passage text) => new(1, Reading.Of("đến").Or(fewer: 1), text.LastKind);

    /// <summary>"3 x 4".</summary>
    private static Utterance? Product(Passage text, int at) =>
        text.Letters(at) is "x" or "X" && text.LastEnd == text.Before(at) + 1 && text.Kind(text.After(at)) == PieceKind.Digits
        && text.LastKind is TokenKind.Number or TokenKind.Measure ? new Utterance(1, Reading.Of("nhân"), TokenKind.Word) : null;

    private static Utterance? Stroke(Passage text, int at)
    {
        if (text.IsGap(at - 1) || text.IsGap(at + 1)) return null;
        if (Denominators.Contains(text.Word(at + 1)) || Formulas.Divides(text, at)) return new Utterance(1, Reading.Of("trên"), TokenKind.Word);
        return new Utterance(1, Reading.Silent.Or(more: 1), TokenKind.Word);
    }

    private static string? NameOf(Passage text, int at) => text.Span(at)[0] switch
    {
        '&' => "và",
        '≈' => "xấp xỉ",
        '~' when text.Kind(text.After(at)) == PieceKind.Digits => "khoảng",
        '→' => "đến",
        '%' => "phần trăm",
        '°' => "độ",
        '$' when text.Kind(at + 1) != PieceKind.Digits => "đô la",
        '€' when text.Kind(at + 1) != PieceKind.Digits => "ơ rô",
        '#' => "thăng",
        '\'' or '′' when text.LastKind == TokenKind.Letters && text.LastEnd == at && text.IsGap(at - 2) && text.IsGap(at + 1) => "phẩy",
        _ => null,
    };
}
