using Intake.Reports;
using Review.Reports;
using Tests.Shared;
using Xunit;

namespace Review.Tests.Reports;

public sealed class TemplateReadingTests
{
    [Fact]
    public void The_default_template_is_right() => Assert.Equal(DefaultTemplate.Text, TemplateReading.Clean(DefaultTemplate.Text.Replace("\n", "\r\n", StringComparison.Ordinal)) is var clean && TemplateReading.Read(clean) is not null ? clean : null);

    [Theory]
    [InlineData("so_bai_da_duyt", "so_bai_da_duyet")]
    [InlineData("Số_bài_đã_nhận", "so_bai_da_nhan")]
    [InlineData("bang_tham_luân", "bang_tham_luan")]
    [InlineData("kiennghi", "kien_nghi")]
    public void A_misspelt_field_is_refused_with_its_name_and_the_nearest(string written, string nearest)
    {
        var refused = Refusal($"# BÁO CÁO\n\nCó {{{{{written}}}}} bài.");

        Assert.Equal((RefusedCode.BadRequest, Messages.UnknownField(written, nearest)), (refused.Code, refused.Sentence));
    }

    [Fact]
    public void All_that_has_to_be_mended_is_said_at_once()
    {
        var refused = Refusal("Có {{so_tập}} và {{kien_nghi}}, {{so_tap.");

        Intake.Sentence[] faults = [Messages.UnknownField("so_tập", "so_tap"), Messages.BlockInLine("kien_nghi"), Messages.LooseBraces, Messages.TemplateWithoutTitle];
        Assert.Equal((string.Join(' ', faults.Select(f => f.Vi)), string.Join(' ', faults.Select(f => f.En))), (refused.Sentence.Vi, refused.Sentence.En));
    }

    [Theory]
    [InlineData("# BÁO CÁO {{bang_tham_luan}}")]
    [InlineData("# BÁO CÁO\n\n| a |\n|---|\n| {{bang_tham_luan}} |")]
    [InlineData("# BÁO CÁO\n\nBảng: {{bang_tham_luan}}")]
    public void A_table_stands_alone(string template) => Assert.Equal(Messages.BlockInLine("bang_tham_luan"), Refusal(template).Sentence);

    [Theory]
    [InlineData("")]
    [InlineData("Chỉ có lời.")]
    [InlineData("## trích yếu")]
    public void A_report_has_a_title(string template) => Assert.Equal(Messages.TemplateWithoutTitle, Refusal(template).Sentence);

    [Fact]
    public void Names_are_plain_and_each_stands_once()
    {
        string[] names = [.. ReportFields.All.Select(f => f.Name), .. ReportBlocks.All.Select(b => b.Name)];

        Assert.Equal(names.Distinct(), names);
        Assert.All(names, name => Assert.Matches("^[a-z]+(_[a-z]+)*$", name));
    }

    [Fact]
    public void The_document_about_the_template_names_what_the_program_knows()
    {
        string[] expected =
        [
            .. ReportFields.All.Select(f => $"| `{{{{{f.Name}}}}}` | {f.Meaning.Vi} | {f.Meaning.En} |"),
            .. ReportBlocks.All.Select(b => $"| `{{{{{b.Name}}}}}` | {b.Meaning.Vi} | {b.Meaning.En} |"),
        ];

        Assert.Equal(expected, File.ReadLines(Repository.PathOf("docs", "report-template.md")).Where(l => l.StartsWith("| `{{", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_template_of_an_earlier_release_stops_nothing()
    {
        var text = new StandingTemplate(1, "# BÁO CÁO {{da_bo}}", IsDefault: false).Read();

        Assert.Equal("<h3 class=\"level-1\">BÁO CÁO {{da_bo}}</h3>", ReportHtml.Write(new ReportMatter(null!, new([]), []).Write(text)));
    }

    private static RefusedException Refusal(string template) => Assert.Throws<RefusedException>(() => TemplateReading.Read(TemplateReading.Clean(template)));
}
