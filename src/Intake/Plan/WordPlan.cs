using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Intake.Plan;

/// <summary>Kế hoạch ở dạng Word: đọc tuần tự, chỉ đoạn văn và bảng.</summary>
internal sealed class WordPlan
{
    /// <summary>A plan of 50 pages has about 2 MB of markup; ten times that is no plan.</summary>
    private const int MaxCharacters = 20_000_000;

    private readonly List<PlanBlock> blocks = [];
    private readonly Stack<StringBuilder> paragraphs = [];
    private readonly Dictionary<string, int> counters = [];
    private List<IReadOnlyList<string>> rows = [];
    private List<string> cells = [];
    private StringBuilder cell = new();
    private int tables;
    private int span;
    private string? numbering;

    /// <summary>The paragraphs and tables, in order; throws <see cref="InvalidDataException"/> or <see cref="XmlException"/> when it is no Word file.</summary>
    public static IReadOnlyList<PlanBlock> Read(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        var main = archive.GetEntry("word/document.xml") ?? throw new InvalidDataException("No main part.");
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MaxCharacters };
        using var stream = main.Open();
        using var xml = XmlReader.Create(stream, settings);
        return new WordPlan().Blocks(xml);
    }

    private List<PlanBlock> Blocks(XmlReader xml)
    {
        xml.Read();
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "Fallback" or "moveFrom" or "del")
            {
                xml.Skip();
                continue;
            }
            if (xml.NodeType == XmlNodeType.Element) Open(xml);
            else if (xml.NodeType == XmlNodeType.EndElement) Close(xml.LocalName);
            xml.Read();
        }
        return blocks;
    }

    private void Open(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "p": paragraphs.Push(new StringBuilder()); numbering = null; break;
            case "t" when !xml.IsEmptyElement: Write(Text(xml)); break;
            case "tab": Write(" "); break;
            case "br" or "cr": Write("\n"); break;
            case "noBreakHyphen": Write("-"); break;
            case "numId": numbering = Value(xml); break;
            case "tbl" when tables++ == 0: rows = []; break;
            case "tr" when tables == 1: cells = []; break;
            case "tc" when tables == 1: (cell, span) = (new StringBuilder(), 1); break;
            case "gridSpan" when tables == 1: span = int.TryParse(Value(xml), out var columns) ? Math.Clamp(columns, 1, 12) : 1; break;
        }
        if (xml.IsEmptyElement && xml.LocalName is "p" or "tbl" or "tr" or "tc") Close(xml.LocalName);
    }

    private void Close(string name)
    {
        switch (name)
        {
            case "p" when paragraphs.TryPop(out var paragraph): Add(paragraph.ToString()); break;
            case "tc" when tables == 1: cells.AddRange([cell.ToString().Trim(), .. Enumerable.Repeat("", span - 1)]); break;
            case "tr" when tables == 1: rows.Add(cells); break;
            case "tbl" when tables > 0 && --tables == 0: blocks.Add(new PlanTable(rows)); break;
        }
    }

    // Text up to the end of the element; the reader stays on that end.
    private static string Text(XmlReader xml)
    {
        var text = new StringBuilder();
        while (xml.Read() && xml.NodeType != XmlNodeType.EndElement)
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA) text.Append(xml.Value);
        return text.ToString();
    }

    private static string? Value(XmlReader xml) => xml.GetAttribute("val", xml.NamespaceURI);

    private void Write(string text)
    {
        if (paragraphs.TryPeek(out var paragraph)) paragraph.Append(text);
    }

    private void Add(string text)
    {
        if (tables > 0) cell.Append(cell.Length > 0 ? "\n" : "").Append(text.Trim().Length > 0 ? text : AutomaticNumber());
        else blocks.AddRange(text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => new PlanLine(line)));
        numbering = null;
    }

    // Word counts the STT column by itself when it is a numbered list without text.
    private string AutomaticNumber()
    {
        if (numbering is null or "0") return "";
        return (counters[numbering] = counters.GetValueOrDefault(numbering) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
