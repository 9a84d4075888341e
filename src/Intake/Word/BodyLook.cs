namespace Intake.Word;

/// <summary>Thân bài trông thế nào trên giấy: trang của phần dài nhất, phông và cỡ của phần lớn chữ.</summary>
/// <param name="Page">Null when the file sets none.</param>
/// <param name="Font">Null when the file names none.</param>
/// <param name="SizePoints">In points; null when the file sets none.</param>
public sealed record BodyLook(PageSetup? Page, string? Font, double? SizePoints);

/// <summary>Khổ giấy và lề, in millimetres to the hundredth; null where the file does not say.</summary>
public sealed record PageSetup
{
    public double? Width { get; init; }
    public double? Height { get; init; }
    public double? Top { get; init; }
    public double? Bottom { get; init; }
    /// <summary>The gutter included.</summary>
    public double? Left { get; init; }
    public double? Right { get; init; }
    /// <summary>From the edge of the page to the running head.</summary>
    public double? Header { get; init; }
    public double? Footer { get; init; }

    /// <summary>Reads the <c>w:sectPr</c> that the reader stands on; leaves it on its end.</summary>
    internal static PageSetup Read(Packaging.WordReader reader)
    {
        var page = new PageSetup();
        foreach (var name in reader.Children)
            page = name switch
            {
                "pgSz" => page with { Width = Length("w"), Height = Length("h") },
                "pgMar" => page with
                {
                    Top = Length("top"),
                    Bottom = Length("bottom"),
                    Left = Length("left") + (Length("gutter") ?? 0),
                    Right = Length("right"),
                    Header = Length("header"),
                    Footer = Length("footer"),
                },
                _ => page,
            };
        return page;

        // Twentieths of a point; below zero the text may not be pushed down by its running head.
        double? Length(string name) => reader.WordNumber(name) is { } twips ? Math.Round(Math.Abs((double)twips) / 1440 * 25.4, 2) : null;
    }
}
