using System.Globalization;
using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.CrossReference;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Writer;

namespace Review.Bundles.Printing;

/// <summary>Dàn bài (outline) của bản PDF: mỗi mục của tập một dòng, không lẫn đề mục riêng của từng bài.</summary>
/// <remarks>
/// LibreOffice makes an outline of headings only, so of those that the speeches happen to have. This one is appended to its file as an
/// incremental update (ISO 32000-1, 7.5.6): what LibreOffice wrote stays byte for byte; new objects and a new catalog follow it.
/// </remarks>
internal sealed class PdfOutline : IDisposable
{
    private readonly Structure _pdf;
    private readonly IReadOnlyList<(string Title, PdfPlace Place)> _entries;
    private readonly MemoryStream _file = new();
    private readonly SortedDictionary<long, (long Offset, int Generation)> _written = [];

    private PdfOutline(byte[] file, Structure pdf, IReadOnlyList<(string Title, PdfPlace Place)> entries)
    {
        (_pdf, _entries) = (pdf, entries);
        _file.Write(file);
        _file.Write("\n"u8);
    }

    /// <summary>Number of the outline's root, the first that the file does not use yet; the entries follow it.</summary>
    private long Root => _pdf.Trailer.Size;

    /// <summary>The file with its outline, shown on opening; as it was when its cross-references are no table, as LibreOffice 7 writes them.</summary>
    public static byte[] Append(byte[] file, PdfDocument pdf, IReadOnlyList<(string Title, PdfPlace Place)> entries)
    {
        if (entries.Count == 0 || pdf.Structure.CrossReferenceTable.Parts.Any(part => part.Type != CrossReferenceType.Table)) return file;
        using var outline = new PdfOutline(file, pdf.Structure, entries);
        outline.WriteObjects();
        outline.WriteEnd();
        return outline._file.ToArray();
    }

    public void Dispose() => _file.Dispose();

    private void WriteObjects()
    {
        Write(new(Root, 0), new(new Dictionary<NameToken, IToken>
        {
            [NameToken.Type] = NameToken.Outlines,
            [NameToken.First] = At(0),
            [NameToken.Last] = At(_entries.Count - 1),
            [NameToken.Count] = new NumericToken(_entries.Count),
        }));
        for (var i = 0; i < _entries.Count; i++) Write(At(i).Data, Item(i));
        Write(_pdf.Trailer.Root, _pdf.Catalog.CatalogDictionary
            .With(NameToken.Outlines, new IndirectReferenceToken(new(Root, 0)))
            .With(NameToken.PageMode, NameToken.Create("UseOutlines"))
            .With(NameToken.Lang, new StringToken("vi-VN")));
    }

    private DictionaryToken Item(int index)
    {
        var (title, place) = _entries[index];
        var item = new Dictionary<NameToken, IToken>
        {
            [NameToken.Title] = new HexToken(Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes("\uFEFF" + title))),
            [NameToken.Parent] = new IndirectReferenceToken(new(Root, 0)),
            [NameToken.Dest] = place.Destination,
        };
        if (index > 0) item[NameToken.Prev] = At(index - 1);
        if (index < _entries.Count - 1) item[NameToken.Next] = At(index + 1);
        return new(item);
    }

    private IndirectReferenceToken At(int index) => new(new(Root + 1 + index, 0));

    private void Write(IndirectReference number, DictionaryToken content)
    {
        _written[number.ObjectNumber] = (_file.Position, number.Generation);
        Write($"{number.ObjectNumber} {number.Generation} obj\n");
        TokenWriter.Instance.WriteToken(content, _file);
        Write($"\nendobj\n");
    }

    /// <summary>Cross-references of what was added, a trailer that leads back to those before, and where to begin.</summary>
    private void WriteEnd()
    {
        var table = _file.Position;
        Write($"xref\n");
        foreach (var (number, (offset, generation)) in _written) Write($"{number} 1\n{offset:D10} {generation:D5} n \n");
        Write($"trailer\n");
        TokenWriter.Instance.WriteToken(Trailer(), _file);
        Write($"\nstartxref\n{table}\n%%EOF\n");
    }

    private DictionaryToken Trailer()
    {
        var trailer = new Dictionary<NameToken, IToken>
        {
            [NameToken.Size] = new NumericToken(Root + 1 + _entries.Count),
            [NameToken.Root] = new IndirectReferenceToken(_pdf.Trailer.Root),
            [NameToken.Prev] = new NumericToken(_pdf.XrefOffset),
            [NameToken.Id] = new ArrayToken([.. _pdf.Trailer.Identifier.Cast<IToken>()]),
        };
        if (_pdf.Trailer.Info is { } info) trailer[NameToken.Info] = info;
        return new(trailer);
    }

    private void Write(FormattableString text) => _file.Write(Encoding.ASCII.GetBytes(text.ToString(CultureInfo.InvariantCulture)));
}
