using System.IO.Compression;
using System.Security;
using System.Text;

namespace Intake.Tests.Plan;

/// <summary>Dựng một tệp .docx nhỏ nhất mà kế hoạch cần: đoạn văn và bảng.</summary>
internal static class WordFile
{
    /// <summary>A cell that Word numbers by itself.</summary>
    public const string Auto = "\u0001";

    public static byte[] Of(params string[] blocks) => Raw(
        $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{string.Concat(blocks)}</w:body></w:document>""");

    public static byte[] Raw(string document, string part = "word/document.xml")
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        using (var stream = archive.CreateEntry(part).Open())
            stream.Write(Encoding.UTF8.GetBytes(document));
        return file.ToArray();
    }

    public static string Line(string text) => text == Auto
        ? """<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr></w:p>"""
        : $"<w:p><w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r></w:p>";

    public static string Table(params string[][] rows) => $"<w:tbl>{string.Concat(rows.Select(Row))}</w:tbl>";

    private static string Row(string[] cells) => $"<w:tr>{string.Concat(cells.Select(c => $"<w:tc>{string.Concat(c.Split('\n').Select(Line))}</w:tc>"))}</w:tr>";
}
