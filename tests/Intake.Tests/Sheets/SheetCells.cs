using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Intake.Tests.Sheets;

/// <summary>The texts of a sheet as another program reads them.</summary>
internal static class SheetCells
{
    public static IReadOnlyList<IReadOnlyList<string>> Read(byte[] xlsx) => Open(xlsx, cells => (IReadOnlyList<IReadOnlyList<string>>)
        [.. cells.Select(row => (IReadOnlyList<string>)[.. row.Elements<Cell>().Select(c => c.InnerText)])]);

    /// <summary>The kind of every cell.</summary>
    public static IReadOnlyList<string?> Kinds(byte[] xlsx) => Open(xlsx, cells => (IReadOnlyList<string?>)
        [.. cells.SelectMany(row => row.Elements<Cell>()).Select(c => c.CellFormula is null ? c.DataType?.InnerText : "formula")]);

    private static T Open<T>(byte[] xlsx, Func<IEnumerable<Row>, T> read)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(xlsx), isEditable: false);
        return read(document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>());
    }
}
