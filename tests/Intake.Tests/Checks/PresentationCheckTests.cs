using System.Globalization;
using Intake.Checks;
using Intake.Plan;
using Intake.Word;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Checks;

/// <summary>The labelled page set-ups, each built as a Word file.</summary>
public sealed class PresentationCheckTests
{
    private const string Unit = "Hạt Kiểm lâm Đồ Sơn";

    private static readonly SetUp[] Cases =
        [.. File.ReadLines(Repository.PathOf("tests", "Intake.Tests", "Labelled", "presentation", "cases.tsv")).Skip(1).Select(l => new SetUp(l.Split('\t')))];

    private static readonly Dictionary<string, string> Names = new()
    {
        ["pageSize"] = "page size",
        ["marginTop"] = "top margin",
        ["marginBottom"] = "bottom margin",
        ["marginLeft"] = "left margin",
        ["marginRight"] = "right margin",
        ["font"] = "font",
        ["size"] = "letter size",
        ["speaker"] = "speaker",
        ["unit"] = "unit",
    };

    public static TheoryData<int> Numbers => [.. Enumerable.Range(1, Cases.Length)];

    [Theory, MemberData(nameof(Numbers))]
    public void Exactly_what_differs_is_named_in_one_note(int number)
    {
        var set = Cases[number - 1];

        var findings = Inspect(set.Text + set.Page, set.Kind).ToList();

        if (set.Expected == "none")
        {
            Assert.Empty(findings);
            return;
        }
        var note = Assert.Single(findings);
        Assert.Equal(Severity.Note, note.Severity);
        Assert.Contains(set.Rules, note.Message.En, StringComparison.Ordinal);
        Assert.Equal(set.Expected.Split(';'), Names.Where(n => Says(note.Message.En, n.Value)).Select(n => n.Key));
    }

    [Fact]
    public void A_draft_without_a_date_is_told_only_what_no_rule_of_those_days_allows()
    {
        var fifteenPoints = Cases[14];

        Assert.Single(Inspect(fifteenPoints.Text + fifteenPoints.Page, UnitKind.Party));
        Assert.Empty(Inspect(fifteenPoints.Text.Replace("ngày 27 tháng", "ngày     tháng", StringComparison.Ordinal) + fifteenPoints.Page, UnitKind.Party));
    }

    [Fact]
    public void A_side_page_and_a_few_words_in_another_font_do_not_count()
    {
        const string side = "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\"/><w:pgMar w:top=\"400\" w:bottom=\"400\" w:left=\"400\" w:right=\"400\"/></w:sectPr>";
        var set = Cases[12];

        Assert.Empty(Inspect($"{set.Text}<w:p><w:pPr>{set.Page}</w:pPr></w:p>{WordFile.P("Bảng", "", "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\"/>")}{side}", UnitKind.Party));
    }

    [Fact]
    public void A_running_head_that_stands_where_the_margin_ends_belongs_to_the_page()
    {
        var set = Cases[12];
        var page = set.Page.Replace("w:top=\"1134\"", "w:top=\"1588\" w:header=\"1134\"", StringComparison.Ordinal);

        Assert.NotEqual(set.Page, page);
        Assert.Empty(Inspect(set.Text + page, UnitKind.Party));
    }

    private static bool Says(string message, string name) => message.Contains($": {name} ", StringComparison.Ordinal) || message.Contains($"; {name} ", StringComparison.Ordinal);

    private static IEnumerable<Finding> Inspect(string body, UnitKind kind)
    {
        var own = new Assignment(1, "Công tác bảo vệ rừng ngập mặn.", Unit, kind);
        var context = CheckContext.For(new Conference { Title = "Hội nghị", Issued = new(2026, 5, 26), StartsAt = new(2026, 6, 2, 7, 30, 0, Conference.Offset), Assignments = [own] }) with { Assignment = own };
        var draft = DraftReader.Read(new WordFile { Document = $"<w:document {WordFile.Namespaces}><w:body>{body}</w:body></w:document>" }.ToBytes()).Text!;
        return new PresentationCheck().Inspect(DraftFacts.Of(draft, context), context);
    }

    /// <summary>One row of the table.</summary>
    private sealed record SetUp(string[] Cells)
    {
        public UnitKind Kind => Cells[1] switch { "party" => UnitKind.Party, "state" => UnitKind.State, _ => UnitKind.Front };
        public string Rules => Cells[13];
        public string Expected => Cells[14];

        public string Page =>
            $"<w:sectPr><w:pgSz w:w=\"{Twips(2)}\" w:h=\"{Twips(3)}\"/><w:pgMar w:top=\"{Twips(4)}\" w:bottom=\"{Twips(5)}\" w:left=\"{Twips(6)}\" w:right=\"{Twips(7)}\"/></w:sectPr>";

        public string Text
        {
            get
            {
                var look = $"<w:rFonts w:ascii=\"{Cells[8]}\" w:hAnsi=\"{Cells[8]}\"/><w:sz w:val=\"{Number(9) * 2}\"/>";
                var day = DateOnly.Parse(Cells[12], CultureInfo.InvariantCulture);
                string[] lines =
                [
                    .. Cells[11] == "yes" ? (string[])[Unit.ToUpperInvariant()] : [],
                    $"Hải Phòng, ngày {day.Day} tháng {day.Month} năm {day.Year}", "THAM LUẬN", "Kính thưa Hội nghị!",
                    "Rừng ngập mặn che cho đê và cho làng, mỗi năm trồng thêm được vài chục héc-ta, cây sống quá nửa.", "Xin trân trọng cảm ơn!",
                    .. Cells[10] == "yes" ? (string[])["NGƯỜI TRÌNH BÀY", "Nguyễn Văn An"] : [],
                ];
                return string.Concat(lines.Select(line => WordFile.P(line, "", look)));
            }
        }

        private double Number(int cell) => double.Parse(Cells[cell], CultureInfo.InvariantCulture);

        private int Twips(int cell) => (int)Math.Round(Number(cell) / 25.4 * 1440);
    }
}
