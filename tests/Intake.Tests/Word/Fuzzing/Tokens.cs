using System.Text.RegularExpressions;

namespace Intake.Tests.Word.Fuzzing;

/// <summary>XML cut into tags and text, and the ways to spoil it.</summary>
internal static partial class Tokens
{
    /// <summary>Names that an entry may be given.</summary>
    public static readonly string[] Names =
        ["word/document.xml", "WORD/DOCUMENT.XML", "[Content_Types].xml", "_rels/.rels", "../x", "word\\x.xml", "a", "word/_rels/document.xml.rels", "word/", "word/vbaProject.bin", "word/styles.xml", new string('n', 300)];

    private static readonly string[] Values =
    [
        "", "0", "-1", "1", "99999999999", "2147483647", "-2147483648", "4294967295", "1e9", "NaN", "on", "true", "rId1", "rId99", "%1%2%3%9", "begin", "end", "separate",
        "../../x.xml", "/word/document.xml", "http://[", "file:///etc/passwd", "mailto:a@b", "\\\\may\\chu", "javascript:1", "External", ".VnTimeH", "VNI-Times", "Symbol", "FFFFFF",
        "upperRoman", "lowerLetter", "both", "Ậ", "\uD83D\uDE00", "\u202E", "&#x1F;", "&#xFFFE;", "&unknown;", "a\"b",
    ];

    private static readonly string[] Pieces =
    [
        "<w:p>", "</w:p>", "<w:p/>", "<w:r>", "</w:r>", "<w:t>chữ</w:t>", "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>", "<w:tc>", "</w:tc>", "<w:tr/>", "<w:tbl/>",
        "<w:fldChar w:fldCharType=\"begin\"/>", "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>", "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
        "<w:r><w:instrText>INCLUDETEXT \"x\"</w:instrText></w:r>", "<w:fldSimple w:instr=\"LINK x\"><w:r><w:t>a</w:t></w:r></w:fldSimple>",
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>", "</w:sdtContent></w:sdt>", "<w:sdt/>", "<w:sdtContent><w:p/></w:sdtContent>",
        "<w:ins w:id=\"1\" w:author=\"a\">", "</w:ins>", "<w:del w:id=\"1\"/>", "<w:moveFrom w:id=\"2\"><w:r><w:t>x</w:t></w:r></w:moveFrom>", "<w:txbxContent><w:p/></w:txbxContent>", "<w:txbxContent/>",
        "<w:footnoteReference w:id=\"1\"/>", "<w:endnoteReference w:id=\"77\"/>", "<w:footnote w:id=\"1\"><w:p/></w:footnote>", "<w:commentReference w:id=\"5\"/>", "<w:altChunk r:id=\"rId1\"/>", "<w:subDoc r:id=\"rId1\"/>",
        "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">", "</mc:AlternateContent>",
        "<mc:Choice xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" Requires=\"w\"/>", "<mc:Fallback xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"/>",
        "<w:pPr><w:pStyle w:val=\"H1\"/><w:numPr><w:ilvl w:val=\"8\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>", "<w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>", "<w:sectPr/>", "<w:pPr><w:sectPr><w:pgSz w:w=\"-1\"/></w:sectPr></w:pPr>",
        "<w:rPr><w:vanish/></w:rPr>", "<w:hyperlink r:id=\"rId1\"><w:r><w:t>l</w:t></w:r></w:hyperlink>", "<w:bookmarkStart w:id=\"0\" w:name=\"x\"/>", "<w:bookmarkEnd w:id=\"0\"/>", "<w:object/>", "<w:pict/>", "<w:drawing/>",
        "<w:sym w:font=\"Symbol\" w:char=\"FFFFFF\"/>", "<w:basedOn w:val=\"H1\"/>", "<x/>", "<!-- -->", "<?x y?>", "<![CDATA[x]]>", "<!DOCTYPE x>", "\u0000", "&#0;", "o\u0323\u0302", "\u00AD",
    ];

    public static List<string> Cut(string xml) => [.. Token().Matches(xml).Select(m => m.Value)];

    public static void Change(List<string> tokens, Random random)
    {
        var at = random.Next(tokens.Count);
        switch (random.Next(8))
        {
            case 0: tokens.RemoveAt(at); break;
            case 1: tokens.InsertRange(at, tokens.GetRange(at, Math.Min(tokens.Count - at, random.Next(1, 30)))); break;
            case 2: (tokens[at], tokens[random.Next(tokens.Count)]) = (tokens[random.Next(tokens.Count)], tokens[at]); break;
            case 3 or 4: tokens[at] = Attribute().Replace(tokens[at], m => $"{m.Groups[1].Value}\"{Pick(Values, random)}\"", count: 1); break;
            case 5: Repeat(tokens, at, random); break;
            case 6: MoveElement(tokens, at, random); break;
            default: tokens.Insert(at, Pick(Pieces, random)); break;
        }
    }

    /// <summary>One whole element, many times over: beside itself, or inside itself.</summary>
    private static void Repeat(List<string> tokens, int at, Random random)
    {
        if (Element(tokens, at) is not { } length) return;
        var times = random.Next(1, 300);
        var element = tokens.GetRange(at, length);
        var inside = random.Next(2) == 0 && length > 1;
        if (inside)
        {
            tokens.InsertRange(at + length, Enumerable.Repeat(element[^1], times));
            tokens.InsertRange(at, Enumerable.Repeat(element[0], times));
        }
        else
        {
            tokens.InsertRange(at, Enumerable.Repeat(element, times).SelectMany(e => e));
        }
    }

    private static void MoveElement(List<string> tokens, int at, Random random)
    {
        if (Element(tokens, at) is not { } length || length == tokens.Count) return;
        var element = tokens.GetRange(at, length);
        tokens.RemoveRange(at, length);
        tokens.InsertRange(random.Next(tokens.Count), element);
    }

    /// <summary>How many tokens the element that begins here has.</summary>
    private static int? Element(List<string> tokens, int at)
    {
        if (!tokens[at].StartsWith('<') || tokens[at].Length < 2 || tokens[at][1] is '/' or '?' or '!') return null;
        var depth = 0;
        for (var i = at; i < tokens.Count; i++)
        {
            if (tokens[i].StartsWith("</", StringComparison.Ordinal)) depth--;
            else if (tokens[i][0] == '<' && !tokens[i].EndsWith("/>", StringComparison.Ordinal)) depth++;
            if (depth <= 0) return i - at + 1;
        }
        return null;
    }

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];

    [GeneratedRegex("<[^>]*>|[^<]+")]
    private static partial Regex Token();

    [GeneratedRegex("( [A-Za-z:]+=)\"[^\"]*\"")]
    private static partial Regex Attribute();
}
