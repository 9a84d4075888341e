using DocumentFormat.OpenXml;

namespace Intake.Word.Volume.Sweeping;

/// <summary>Số phận của một phần tử khi dọn: giữ, bỏ, bỏ vỏ giữ ruột, hoặc thay bằng phần tử khác.</summary>
internal readonly record struct Fate
{
    private enum Kind { Keep, Drop, Unwrap, Replace }

    private Kind What { get; init; }
    public OpenXmlElement? Instead { get; private init; }

    public bool IsKept => What == Kind.Keep;
    public bool IsUnwrapped => What == Kind.Unwrap;

    /// <summary>The element stays as it is.</summary>
    public static Fate Keep => default;

    /// <summary>The element goes with everything in it.</summary>
    public static Fate Drop { get; } = new() { What = Kind.Drop };

    /// <summary>The element goes, its children stay in its place.</summary>
    public static Fate Unwrap { get; } = new() { What = Kind.Unwrap };

    public static Fate ReplacedBy(OpenXmlElement instead) => new() { What = Kind.Replace, Instead = instead };
}
