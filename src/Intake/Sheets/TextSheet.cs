using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Intake.Word.Volume.Packaging;

namespace Intake.Sheets;

/// <summary>Ghi một bảng tính .xlsx chỉ gồm chữ.</summary>
/// <remarks>Every cell is text: what a draft says can be no formula, and no number is reformatted. Same rows, same bytes.</remarks>
public static class TextSheet
{
    private const string Main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string RelationshipToSheet = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
    /// <summary>The longest text that a cell may hold.</summary>
    private const int MostLetters = 32_767;
    private const uint BodyStyle = 1, HeadStyle = 2;

    /// <summary>The workbook as bytes; the first row stays in sight and repeats on every printed page.</summary>
    /// <param name="name">Name of the sheet, 31 letters at most.</param>
    /// <param name="columns">Heading and width in letters of each column.</param>
    /// <param name="rows">A text for each column.</param>
    public static byte[] Write(string name, IReadOnlyList<(string Heading, double Width)> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var toWorkbook = new Relationships();
        toWorkbook.Add(RelationshipKind.Document, "xl/workbook.xml");
        var toParts = new Relationships();
        var sheet = toParts.Add(RelationshipToSheet, "worksheets/sheet1.xml");
        toParts.Add(RelationshipKind.Styles, "styles.xml");
        return PackageWriter.Write(toWorkbook,
        [
            PackagedPart.Of("xl/workbook.xml", Main + "sheet.main+xml", WorkbookOf(name, sheet)) with { Relationships = toParts },
            PackagedPart.Of("xl/worksheets/sheet1.xml", Main + "worksheet+xml", SheetOf(columns, rows)),
            PackagedPart.Of("xl/styles.xml", Main + "styles+xml", Styles()),
        ]);
    }

    private static Workbook WorkbookOf(string name, string sheet) => new(
        new DocumentFormat.OpenXml.Spreadsheet.Sheets(new Sheet { Name = name, SheetId = 1, Id = sheet }),
        new DefinedNames(new DefinedName($"'{name}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = 0 }));

    private static Worksheet SheetOf(IReadOnlyList<(string Heading, double Width)> columns, IEnumerable<IReadOnlyList<string>> rows) => new(
        new SheetProperties(new PageSetupProperties { FitToPage = true }),
        new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }),
        new Columns(columns.Select((c, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = c.Width, CustomWidth = true })),
        new SheetData([RowOf(1, columns.Select(c => c.Heading), HeadStyle), .. rows.Select((r, i) => RowOf((uint)i + 2, r, BodyStyle))]),
        new PageSetup { Orientation = OrientationValues.Landscape, PaperSize = 9, FitToHeight = 0 });

    private static Row RowOf(uint number, IEnumerable<string> texts, uint style) =>
        new(texts.Select(t => new Cell(new InlineString(new Text(Writable(t)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style })) { RowIndex = number };

    /// <summary>Without what XML cannot carry, and not longer than a cell.</summary>
    private static string Writable(string text)
    {
        var clean = Vietnamese.Folding.Nfc(text); // no lone surrogates after this
        if (clean.Any(c => !IsWritable(c))) clean = string.Concat(clean.Where(IsWritable));
        return clean.Length <= MostLetters ? clean : clean[..MostLetters];
    }

    private static bool IsWritable(char c) => c is '\t' or '\n' or '\r' or (>= ' ' and not '\uFFFE' and not '\uFFFF');

    /// <summary>Style 1 is wrapped text, style 2 the same in bold; number format 49 is "text".</summary>
    private static Stylesheet Styles() => new(
        new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "Times New Roman" }), new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Times New Roman" })),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), Wrapped(font: 0), Wrapped(font: 1)));

    private static CellFormat Wrapped(uint font) =>
        new(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { NumberFormatId = 49, FontId = font, ApplyNumberFormat = true, ApplyAlignment = true, ApplyFont = true };
}
