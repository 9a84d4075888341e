using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Intake;
using Intake.Checks;
using Intake.Word.Volume;
using Review.Bundles;
using Tests.Shared;
using Xunit;

namespace Review.Tests.Bundles;

public sealed class BundleSheetTests
{
    private static readonly ApprovedSpeech Speech = new(3, "Nội dung thứ 3", "Sở số 3", 2, Any.Sha256, [1])
    {
        Speaker = "Trần Thị B",
        ReceivedAt = Any.DraftsDue.AddSeconds(61),
        LateBySeconds = 61,
        LikelySeconds = 402,
        Time = new SpokenTime(TimeSpan.FromSeconds(352), TimeSpan.FromSeconds(402), TimeSpan.FromSeconds(470)),
    };

    [Fact]
    public void A_row_says_who_speaks_how_long_and_what_was_received_when()
    {
        var rows = Rows([Speech], [Merged]);

        Assert.Equal("TT", rows[0][0]);
        Assert.Equal(["3", "Nội dung thứ 3", "Sở số 3", "Trần Thị B", "6:42", "ước tính", "5:52–7:50", "11:01:01 ngày 29/5/2026", "muộn 1 phút 1 giây", "2", Any.Sha256, "đã ghép"], rows[1]);
    }

    [Fact]
    public void A_measured_time_takes_the_place_of_the_estimate_and_its_range()
    {
        var rows = Rows([Speech with { MeasuredSeconds = 408, LateBySeconds = 0 }, Speech with { LikelySeconds = null, Time = null, ReceivedAt = null, LateBySeconds = null }],
            [Merged, Merged with { NotMerged = new Sentence("Tệp hỏng.", "Broken.") }]);

        Assert.Equal(["6:48", "đọc thử", ""], rows[1].Skip(4).Take(3));
        Assert.Equal("đúng hạn", rows[1][8]);
        Assert.Equal(["", "", "", "", ""], rows[2].Skip(4).Take(5));
        Assert.Equal("Tệp hỏng.", rows[2][11]);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")")]
    [InlineData("+1")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    public void A_name_that_looks_like_a_formula_stays_text(string name)
    {
        using var document = Open([Speech with { Unit = name, Topic = name, Speaker = name }], [Merged]);

        var cells = document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().ToList();
        Assert.Equal(3, cells.Count(c => c.InnerText == name));
        Assert.All(cells, c => Assert.Equal(("inlineStr", null), (c.DataType?.InnerText, c.CellFormula)));
    }

    private static CompiledSpeech Merged => new(3, "Sở số 3", "b", null, []);

    private static SpreadsheetDocument Open(ApprovedSpeech[] speeches, CompiledSpeech[] compiled) =>
        SpreadsheetDocument.Open(new MemoryStream(BundleSheet.Write(new BundleContents(Any.Plan(), 1, true, Any.DraftsDue, speeches), new CompiledVolume([], compiled, []))), isEditable: false);

    private static List<List<string>> Rows(ApprovedSpeech[] speeches, CompiledSpeech[] compiled)
    {
        using var document = Open(speeches, compiled);
        return [.. document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>().Select(r => r.Elements<Cell>().Select(c => c.InnerText).ToList())];
    }
}
