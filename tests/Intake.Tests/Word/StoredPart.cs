using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Intake.Word;
using Xunit;

namespace Intake.Tests.Word;

/// <summary>Tìm lại một chỗ trong tệp như được lưu, không nhờ đến bộ đọc: đếm đoạn, đoạn chữ và ký tự trên cây XML.</summary>
internal sealed class StoredPart
{
    private const char Symbol = '\uFFFC';
    private static readonly XName ParaId = XName.Get("paraId", "http://schemas.microsoft.com/office/word/2010/wordml");

    private readonly XElement[] _paragraphs, _runs;

    public StoredPart(byte[] file, string part)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var stream = zip.Entries.Single(e => e.FullName.Equals(part, StringComparison.OrdinalIgnoreCase)).Open();
        var root = XDocument.Load(stream, LoadOptions.PreserveWhitespace).Root!;
        _paragraphs = [.. root.Descendants().Where(e => e.Name.LocalName == "p" && IsWord(e))];
        _runs = [.. root.Descendants().Where(IsRun)];
    }

    /// <summary>The characters of run <paramref name="run"/>, an element that stands for one written as that.</summary>
    public string TextOf(int run)
    {
        var text = new StringBuilder();
        foreach (var node in _runs[run].DescendantNodes().Where(n => n.Ancestors().First(IsRun) == _runs[run]))
            text.Append(node switch
            {
                XText characters when characters.Parent!.AncestorsAndSelf().TakeWhile(e => !IsRun(e)).Any(e => e.Name.LocalName == "t") => characters.Value,
                XElement element when IsWord(element) => Sign(element.Name.LocalName),
                _ => "",
            });
        return text.ToString();
    }

    /// <summary>Fails unless every paragraph, and each <paramref name="step"/>th character of its text, is found where it is said to be.</summary>
    public void AssertHolds(DraftParagraph paragraph, int step)
    {
        Assert.Equal((string?)_paragraphs[paragraph.Ordinal].Attribute(ParaId), paragraph.ParaId);
        for (var i = 0; i < paragraph.Text.Length; i += step)
        {
            var (at, after) = (paragraph.Positions!.At(i), paragraph.Positions.After(i));
            Assert.Equal(_paragraphs[at.Paragraph], _runs[at.Run].Ancestors().First(e => e.Name.LocalName == "p" && IsWord(e)));
            if (!Folds(Between(at, after)).Any(f => f.Contains(paragraph.Text[i], StringComparison.Ordinal)))
                Assert.Fail($"{paragraph.Text[i]} ({i} of \"{paragraph.Text}\") is not \"{Between(at, after)}\" at {at}");
        }
    }

    /// <summary>The stored characters from one place to another, at most the end of one run and the beginning of another.</summary>
    public string Between(TextPosition from, TextPosition to) =>
        from.Run == to.Run ? TextOf(from.Run)[from.Offset..to.Offset] : TextOf(from.Run)[from.Offset..] + TextOf(to.Run)[..to.Offset];

    /// <summary>All that a stretch may read as: composed, from any old encoding, blanks made spaces; a picture of a character reads as any.</summary>
    private static IEnumerable<string> Folds(string stored)
    {
        yield return string.Concat(stored.Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.Format)).Normalize();
        foreach (var encoding in Enum.GetValues<LegacyEncoding>()) yield return LegacyText.Decode(stored, encoding).Normalize();
        if (stored.All(char.IsWhiteSpace)) yield return " ";
        if (stored.All(c => c == Symbol || char.IsBetween(c, '\uF000', '\uF0FF'))) yield return string.Concat(Enumerable.Range(' ', 0x2FFF).Select(c => (char)c));
    }

    private static string Sign(string name) => name switch
    {
        "tab" or "ptab" => "\t",
        "br" or "cr" => "\n",
        "noBreakHyphen" => "-",
        "softHyphen" => "\u00AD",
        "sym" => Symbol.ToString(),
        _ => "",
    };

    private static bool IsRun(XElement e) => e.Name.LocalName == "r" && (IsWord(e) || e.Name.NamespaceName.EndsWith("/math", StringComparison.Ordinal));

    private static bool IsWord(XElement e) =>
        e.Name.NamespaceName is "http://schemas.openxmlformats.org/wordprocessingml/2006/main" or "http://purl.oclc.org/ooxml/wordprocessingml/main";
}
