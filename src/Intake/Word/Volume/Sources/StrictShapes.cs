using System.Globalization;
using System.Xml;

namespace Intake.Word.Volume.Sources;

/// <summary>Khung chữ trong tệp lưu theo dạng "strict": Word ghi chúng trong không gian tên mà thư viện không biết.</summary>
/// <remarks>
/// The standard's strict form (ISO/IEC 29500-1) took the shapes of Word 2010 into the namespace of drawings, and Word writes the words in
/// them under a namespace of its own. The SDK translates all other names of that form; what it does not know would lose its words.
/// </remarks>
internal static class StrictShapes
{
    /// <summary>The namespace of fills, lines and colours.</summary>
    public const string DrawingMain = "http://purl.oclc.org/ooxml/drawingml/main";

    private const string Drawing = "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing";
    private const string Word = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Word2006 = "http://schemas.microsoft.com/office/word/2006/wordml";
    private const string Office2010 = "http://schemas.microsoft.com/office/word/2010/";

    /// <summary>More would not be a number of 32 bits in thousandths.</summary>
    private const decimal MostPercent = int.MaxValue / 1000;

    /// <summary>Whether a part has a drawing of that form.</summary>
    public static bool AreIn(ReadOnlySpan<byte> part) => part.IndexOf("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing"u8) >= 0;

    /// <summary>Prefix and namespace under which the SDK knows the element that the reader stands on.</summary>
    public static (string Prefix, string Namespace) NameOf(XmlReader reader) => (reader.NamespaceURI, reader.LocalName) switch
    {
        (Word2006, "txbxContent") => ("w", Word),
        (Drawing, "wsp" or "cNvPr" or "cNvSpPr" or "cNvCnPr" or "spPr" or "style" or "txbx" or "linkedTxbx" or "bodyPr") => ("wps", Office2010 + "wordprocessingShape"),
        (Drawing, "wgp" or "grpSp" or "cNvGrpSpPr" or "grpSpPr" or "graphicFrame" or "cNvFrPr" or "xfrm") => ("wpg", Office2010 + "wordprocessingGroup"),
        (Drawing, "wpc" or "bg" or "whole") => ("wpc", Office2010 + "wordprocessingCanvas"),
        _ => (reader.Prefix, reader.NamespaceURI),
    };

    /// <summary>The value of the attribute that the reader stands on: that form writes 50%, the other 50000.</summary>
    public static string ValueOf(XmlReader reader) =>
        reader.Value is [.. var number, '%'] && reader.NamespaceURI.Length == 0 && decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var percent) && Math.Abs(percent) < MostPercent
            ? ((int)(percent * 1000)).ToString(CultureInfo.InvariantCulture)
            : reader.Value;
}
