using Intake.Word.Packaging;

namespace Intake.Word.Reading;

/// <summary>Định dạng đoạn, chỉ những gì bài nói cần; null là "không nói đến".</summary>
internal sealed record ParagraphFormat
{
    public static readonly ParagraphFormat None = new();

    public string? Style { get; init; }
    public int? List { get; init; }
    public int? ListLevel { get; init; }
    /// <summary>0 to 8; 9 is body text.</summary>
    public int? Outline { get; init; }
    public bool? Centred { get; init; }
    public bool? Shaded { get; init; }
    /// <summary>A drop cap: Word keeps the first letter in a frame of its own before the paragraph that it belongs to.</summary>
    public bool DropCap { get; init; }
    public bool Tracked { get; init; }
    /// <summary>The page of the section that ends with this paragraph.</summary>
    public PageSetup? Section { get; init; }
    /// <summary>Format of the paragraph mark.</summary>
    public RunFormat Mark { get; init; } = RunFormat.None;

    public ParagraphFormat Over(ParagraphFormat under) => this == None ? under : this with
    {
        List = List ?? under.List,
        ListLevel = ListLevel ?? (List is null ? under.ListLevel : null),
        Outline = Outline ?? under.Outline,
        Centred = Centred ?? under.Centred,
        Shaded = Shaded ?? under.Shaded,
    };

    /// <summary>Reads the <c>w:pPr</c> that the reader stands on; leaves it on its end.</summary>
    public static ParagraphFormat Read(WordReader reader)
    {
        var format = None;
        foreach (var name in reader.Children)
            format = name switch
            {
                "pStyle" => format with { Style = reader.Word("val") },
                "numPr" => ReadList(reader, format),
                "outlineLvl" => format with { Outline = reader.WordNumber("val") },
                "jc" => format with { Centred = reader.Word("val") == "center" },
                "shd" => format with { Shaded = true },
                "framePr" => format with { DropCap = reader.Word("dropCap") is "drop" or "margin" },
                "sectPr" => format with { Section = PageSetup.Read(reader) },
                "pPrChange" or "sectPrChange" => format with { Tracked = true },
                "rPr" => format with { Mark = RunFormat.Read(reader) },
                _ => format,
            };
        return format;
    }

    private static ParagraphFormat ReadList(WordReader reader, ParagraphFormat format)
    {
        foreach (var name in reader.Children)
            format = name switch
            {
                "numId" => format with { List = reader.WordNumber("val") },
                "ilvl" => format with { ListLevel = reader.WordNumber("val") },
                _ => format,
            };
        return format;
    }
}
