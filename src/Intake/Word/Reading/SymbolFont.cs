namespace Intake.Word.Reading;

/// <summary>Ký hiệu chèn từ phông Symbol, Wingdings: đổi về ký tự Unicode cùng hình.</summary>
internal static class SymbolFont
{
    /// <summary>Symbol, 0x41-0x5A and 0x61-0x7A (Adobe Symbol encoding).</summary>
    private const string Capitals = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
    private const string Smalls = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

    /// <summary>Symbol from A0 to FE.</summary>
    private const int FirstHigh = 0xA0, HighCodes = 95;
    private const string High = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪□〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭";

    /// <summary>Signs among the ASCII codes of Symbol, each code followed by what it shows.</summary>
    private const string Signs = "\"∀$∃'∋*∗-−@≅\\∴^⊥~∼";

    /// <summary>The character that <c>w:sym</c> shows; a square, which is not a word, when it is a picture.</summary>
    public static string Read(string? font, string? code)
    {
        if (!int.TryParse(code, System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture, out var value)) return "";
        return Read(font, value);
    }

    /// <summary>Text in which characters of a symbol font stand as Word stores them, at F000.</summary>
    public static string ReadAll(string? font, string text) =>
        text.AsSpan().ContainsAnyInRange('\uF000', '\uF0FF') ? string.Concat(text.Select(c => IsPrivate(c) ? Read(font, c) : c.ToString())) : text;

    private static string Read(string? font, int value)
    {
        var isPrivate = IsPrivate(value);
        if (font is "Symbol") return FromSymbol(isPrivate ? value & 0xFF : value);
        if (isPrivate || font?.Contains("dings", StringComparison.Ordinal) == true) return (value & 0xFF) is 0x9F or 0xB7 or 0x6C ? "•" : "□";
        return value is > 0x1F and < 0xD800 ? ((char)value).ToString() : "□";
    }

    private static bool IsPrivate(int value) => value is >= 0xF000 and <= 0xF0FF;

    private static string FromSymbol(int value) => value switch
    {
        >= FirstHigh and < FirstHigh + HighCodes => High[value - FirstHigh].ToString(),
        _ when Sign((char)value) is { } sign => sign,
        >= 'A' and <= 'Z' => Capitals[value - 'A'].ToString(),
        >= 'a' and <= 'z' => Smalls[value - 'a'].ToString(),
        >= 0x20 and < 0x7F => ((char)value).ToString(),
        _ => "□",
    };

    private static string? Sign(char code)
    {
        for (var i = 0; i < Signs.Length; i += 2)
            if (Signs[i] == code) return Signs[i + 1].ToString();
        return null;
    }
}
