using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Intake.Word.Html;

/// <summary>Chữ thành HTML: mọi ký tự có nghĩa riêng trong HTML đều được mã hóa, chữ Việt để nguyên.</summary>
internal static class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>For text and for attributes in double quotes.</summary>
    public static string Encode(string text) => Encoder.Encode(text);

    /// <summary>The same with the line breaks and stops of a paragraph.</summary>
    public static string EncodeLines(string text) =>
        string.Join("<br>", text.Split('\n').Select(line => string.Join('\u2003', line.Split('\t').Select(Encode))));
}
