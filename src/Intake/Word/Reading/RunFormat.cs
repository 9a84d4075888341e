using System.Globalization;
using Intake.Word.Packaging;

namespace Intake.Word.Reading;

/// <summary>Định dạng chữ, chỉ những gì quyết định chữ có được đọc và đọc thế nào; null là "không nói đến".</summary>
internal readonly record struct RunFormat
{
    public static RunFormat None => default;

    public string? Style { get; init; }
    /// <summary>Font of the characters above ASCII; empty when the theme decides.</summary>
    public string? Font { get; init; }
    public bool? Bold { get; init; }
    public bool? Italic { get; init; }
    public bool? Underlined { get; init; }
    public bool? Struck { get; init; }
    /// <summary>1 above the line, -1 below it, 0 on it.</summary>
    public int? Raised { get; init; }
    public bool? Vanish { get; init; }
    /// <summary>White letters.</summary>
    public bool? White { get; init; }
    /// <summary>Something is painted behind the letters.</summary>
    public bool? Shaded { get; init; }
    /// <summary>Marked as with a coloured pen.</summary>
    public bool? Highlighted { get; init; }
    /// <summary>Size in half points.</summary>
    public int? Size { get; init; }
    /// <summary>On a paragraph mark: the paragraph runs into the next one once all changes are accepted.</summary>
    public bool Deleted { get; init; }
    /// <summary>Carries a tracked change of any kind.</summary>
    public bool Tracked { get; init; }

    /// <summary>This format where it speaks, <paramref name="under"/> where it does not.</summary>
    public RunFormat Over(RunFormat under) => this with
    {
        Font = Font ?? under.Font,
        Bold = Bold ?? under.Bold,
        Italic = Italic ?? under.Italic,
        Underlined = Underlined ?? under.Underlined,
        Struck = Struck ?? under.Struck,
        Raised = Raised ?? under.Raised,
        Vanish = Vanish ?? under.Vanish,
        White = White ?? under.White,
        Shaded = Shaded ?? under.Shaded,
        Highlighted = Highlighted ?? under.Highlighted,
        Size = Size ?? under.Size,
    };

    /// <summary>How letters of this format are drawn.</summary>
    public LetterLook Look =>
        (Bold == true ? LetterLook.Bold : 0) | (Italic == true ? LetterLook.Italic : 0) | (Underlined == true ? LetterLook.Underlined : 0) | (Struck == true ? LetterLook.Struck : 0)
        | Raised switch { > 0 => LetterLook.Above, < 0 => LetterLook.Below, _ => LetterLook.Plain };

    /// <summary>Reads the <c>w:rPr</c> that the reader stands on; leaves it on its end.</summary>
    public static RunFormat Read(WordReader reader)
    {
        var format = None;
        foreach (var name in reader.Children)
            format = name switch
            {
                "rStyle" => format with { Style = reader.Word("val") },
                "rFonts" => format with { Font = FontOf(reader) ?? format.Font },
                "b" => format with { Bold = reader.IsOn },
                "i" => format with { Italic = reader.IsOn },
                "u" => format with { Underlined = reader.Word("val") is not "none" },
                "strike" or "dstrike" => format with { Struck = reader.IsOn || format.Struck == true },
                "vertAlign" => format with { Raised = reader.Word("val") switch { "superscript" => 1, "subscript" => -1, _ => 0 } },
                "vanish" => format with { Vanish = reader.IsOn },
                "color" => format with { White = reader.Word("val") is { } colour && colour.Equals("FFFFFF", StringComparison.OrdinalIgnoreCase) },
                "shd" => format with { Shaded = true, Highlighted = format.Highlighted == true || IsBright(reader.Word("fill")) },
                "highlight" => format with { Shaded = true, Highlighted = reader.Word("val") is not ("none" or "white") },
                "sz" => format with { Size = reader.WordNumber("val") },
                "del" or "moveFrom" => format with { Deleted = true, Tracked = true },
                "ins" or "moveTo" or "rPrChange" => format with { Tracked = true },
                _ => format,
            };
        return format;
    }

    /// <summary>A colour of pens: its strongest part far from its weakest. Programs store a highlight as a fill too; white and grey come with text from web pages.</summary>
    private static bool IsBright(string? fill)
    {
        if (fill is not { Length: 6 } || !int.TryParse(fill, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var colour)) return false;
        int[] parts = [colour >> 16, colour >> 8 & 0xFF, colour & 0xFF];
        return parts.Max() - parts.Min() > 0x80;
    }

    private static string? FontOf(WordReader reader)
    {
        string? hAnsi = null;
        var isThemed = false;
        foreach (var name in reader.Attributes)
        {
            if (name is "hAnsiTheme" or "asciiTheme") isThemed = true;
            else if (name == "hAnsi") hAnsi = reader.Value;
        }
        return isThemed ? "" : hAnsi ?? reader.Word("ascii");
    }
}
