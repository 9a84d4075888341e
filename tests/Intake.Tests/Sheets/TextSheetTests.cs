using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Intake.Sheets;
using Xunit;

namespace Intake.Tests.Sheets;

public sealed class TextSheetTests
{
    private static readonly (string, double)[] Columns = [("Cột một", 10), ("Cột hai", 60)];

    [Fact]
    public void Every_cell_is_text_whatever_it_says()
    {
        var xlsx = TextSheet.Write("Bảng", Columns, [["1.086", "=1+2"], ["+84", "@nhac"], ["\u0001ẩn\uD800", "hai\ndòng"]]);

        Assert.Equal([["Cột một", "Cột hai"], ["1.086", "=1+2"], ["+84", "@nhac"], ["ẩn\uFFFD", "hai\ndòng"]], SheetCells.Read(xlsx));
        Assert.All(SheetCells.Kinds(xlsx), kind => Assert.Equal("inlineStr", kind));
    }

    [Fact]
    public void The_sheet_is_valid_Open_XML()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(TextSheet.Write("Bảng", Columns, [["a", "b"]])), isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(document).Select(e => e.Description));
    }
}
