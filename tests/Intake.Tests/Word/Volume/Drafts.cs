using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Intake.Tests.Word.Volume;

/// <summary>Small Word files, built part by part.</summary>
internal static class Drafts
{
    private const string Namespaces =
        """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
        xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
        xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
        """;

    /// <summary>One pixel, as GIF.</summary>
    public static readonly byte[] Pixel = Convert.FromBase64String("R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==");

    /// <summary>A file whose body is <paramref name="body"/> (XML); <paramref name="more"/> adds parts.</summary>
    public static byte[] Docx(string body, Action<MainDocumentPart>? more = null)
    {
        using var bytes = new MemoryStream();
        using (var file = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            Write(main, $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>");
            more?.Invoke(main);
        }

        return bytes.ToArray();
    }

    public static byte[] Text(params string[] paragraphs) => Docx(string.Concat(paragraphs.Select(Paragraph)));

    public static string Paragraph(string text) => $"<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    public static void Styles(this MainDocumentPart main, string styles) =>
        Write(main.AddNewPart<StyleDefinitionsPart>(), $"<w:styles {Namespaces}>{styles}</w:styles>");

    public static void Numbering(this MainDocumentPart main, string numbering) =>
        Write(main.AddNewPart<NumberingDefinitionsPart>(), $"<w:numbering {Namespaces}>{numbering}</w:numbering>");

    public static void Footnotes(this MainDocumentPart main, string footnotes) =>
        Write(main.AddNewPart<FootnotesPart>(), $"<w:footnotes {Namespaces}>{footnotes}</w:footnotes>");

    public static void Picture(this MainDocumentPart main, string id)
    {
        using var stream = new MemoryStream(Pixel);
        main.AddImagePart(ImagePartType.Gif, id).FeedData(stream);
    }

    /// <summary>A picture in the line of text, showing the part <paramref name="id"/>.</summary>
    public static string PictureRun(string id) =>
        $"""
        <w:r><w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/><wp:docPr id="1" name="C:\Users\x\anh.gif" descr="C:\Users\x\anh.gif"/><a:graphic>
        <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="anh.gif"/><pic:cNvPicPr/></pic:nvPicPr>
        <pic:blipFill><a:blip r:embed="{id}"/></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic>
        </a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
        """;

    private static void Write(OpenXmlPart part, string xml)
    {
        using var stream = part.GetStream(FileMode.Create);
        using var writer = new StreamWriter(stream);
        writer.Write(xml);
    }
}
