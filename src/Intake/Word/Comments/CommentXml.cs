using System.Globalization;
using System.IO.Hashing;
using System.Security;
using System.Text;
using System.Xml;
using Intake.Word.Packaging;

namespace Intake.Word.Comments;

/// <summary>Lời góp ý trong <c>comments.xml</c>, và trạng thái của nó trong <c>commentsExtended.xml</c>.</summary>
internal static class CommentXml
{
    public const string Word2012 = "http://schemas.microsoft.com/office/word/2012/wordml";

    /// <summary>Word cuts longer ones (MS-OI29500, w:author and w:initials).</summary>
    private const int LongestAuthor = 255, LongestInitials = 9;

    /// <summary>Identities of paragraphs are below this (MS-DOCX, w14:paraId).</summary>
    private const uint ParagraphIds = 0x80000000;

    /// <summary>A <c>w:comment</c>; <paramref name="lastParagraph"/> is the identity of its last paragraph, by which its state is found.</summary>
    public static string Comment(DraftComment comment, int id, string lastParagraph, string wordNamespace)
    {
        var lines = comment.Text.ReplaceLineEndings("\n").Split('\n');
        var initials = comment.Initials.Length > 0 ? $" w:initials=\"{Cut(comment.Initials, LongestInitials)}\"" : "";
        var date = comment.At.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
        var before = string.Concat(lines[..^1].Select(l => $"<w:p>{Run(l)}</w:p>"));
        var key = Run((lines[^1].Length > 0 ? " " : "") + CommentKey.Mark(comment.Key), "<w:rPr><w:color w:val=\"808080\"/></w:rPr>");
        return $"<w:comment xmlns:w=\"{wordNamespace}\" w:id=\"{id.ToString(CultureInfo.InvariantCulture)}\" w:author=\"{Cut(comment.Author, LongestAuthor)}\" w:date=\"{date}Z\"{initials}>"
            + $"{before}<w:p xmlns:w14=\"{WordNames.Word2010}\" w14:paraId=\"{lastParagraph}\">{Run(lines[^1])}{key}</w:p></w:comment>";
    }

    /// <summary>That it is not resolved.</summary>
    public static string State(string lastParagraph) => $"<w15:commentEx xmlns:w15=\"{Word2012}\" w15:paraId=\"{lastParagraph}\" w15:done=\"0\"/>";

    /// <summary>An identity for a paragraph: the same for the same key, and used nowhere in the parts.</summary>
    public static string ParagraphId(string key, IReadOnlyList<string> parts, HashSet<string> taken)
    {
        for (var id = Crc32.HashToUInt32(Encoding.UTF8.GetBytes(key)) % ParagraphIds; ; id = (id + 1) % ParagraphIds)
        {
            var written = id.ToString("X8", CultureInfo.InvariantCulture);
            if (id > 0 && !parts.Any(p => p.Contains(written, StringComparison.OrdinalIgnoreCase)) && taken.Add(written)) return written;
        }
    }

    private static string Run(string text, string format = "") =>
        text.Length == 0 ? "" : $"<w:r>{format}<w:t xml:space=\"preserve\">{Escaped(text)}</w:t></w:r>";

    private static string Cut(string name, int longest) => Escaped(name.Length > longest ? name[..longest] : name);

    /// <summary>What XML cannot hold becomes the sign for a lost character.</summary>
    private static string Escaped(string text)
    {
        var written = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) written.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        return SecurityElement.Escape(written.ToString());
    }
}
