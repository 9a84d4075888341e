using Intake.Reports;
using Xunit;

namespace Intake.Tests.Reports;

public sealed class ReportMarkdownTests
{
    [Theory]
    [InlineData("# BÁO CÁO", "<h3 class=\"level-1\">BÁO CÁO</h3>")]
    [InlineData("###### sâu", "<h6 class=\"level-4\">sâu</h6>")]
    [InlineData("**đậm** *nghiêng* ++gạch++ ***cả hai***", "<p><strong>đậm</strong> <em>nghiêng</em> <u>gạch</u> <strong><em>cả hai</em></strong></p>")]
    [InlineData("một\nhai\n\nba", "<p>một<br>hai</p><p>ba</p>")]
    [InlineData("- a\n- b\n  1. c\n  2. d", "<ul><li>a</li><li><p>b</p><ol><li>c</li><li>d</li></ol></li></ul>")]
    [InlineData("4. a\n5. b", "<ol start=\"4\"><li>a</li><li>b</li></ol>")]
    [InlineData("---", "<hr>")]
    [InlineData("[lời](javascript:alert(1)) <https://x.vn>", "<p>lời &lt;https://x.vn&gt;</p>")]
    [InlineData("<b onclick=\"x\">chữ</b>", "<p>&lt;b onclick=&quot;x&quot;&gt;chữ&lt;/b&gt;</p>")]
    [InlineData("<script>\nalert(1)\n</script>", "<p>&lt;script&gt;<br>alert(1)<br>&lt;/script&gt;</p>")]
    [InlineData("`mã` &lt;b&gt;", "<p>`mã` &lt;b&gt;</p>")]
    [InlineData("```\n# x\n```", "<p>```</p><h3 class=\"level-1\">x</h3><p>```</p>")]
    [InlineData("    lùi vào", "<p>lùi vào</p>")]
    [InlineData("> trích", "<p>trích</p>")]
    public void Markdown_says_what_a_report_needs_and_nothing_else(string markdown, string html) => Assert.Equal(html, Html(markdown));

    [Fact]
    public void A_table_has_its_heading_and_sides_and_without_a_heading_it_sets_side_by_side()
    {
        const string Cells = "|---|:-:|--:|\n| a | **b** |\n";

        Assert.Equal(
            "<div class=\"report-table\"><table class=\"table\"><thead><tr><th>A</th><th class=\"centre\">B</th><th class=\"right\">C</th></tr></thead>"
            + "<tbody><tr><td>a</td><td class=\"centre\"><strong>b</strong></td><td class=\"right\"></td></tr></tbody></table></div>",
            Html("| A | B | C |\n" + Cells));
        Assert.Equal(
            "<div class=\"report-table\"><table class=\"side-by-side\"><tbody><tr><td>a</td><td class=\"centre\"><strong>b</strong></td><td class=\"right\"></td></tr></tbody></table></div>",
            Html("|  |  |  |\n" + Cells));
    }

    [Fact]
    public void Fields_are_found_wherever_words_may_stand_and_keep_their_look()
    {
        var text = Read("# {{a}}\n\n**{{ b }}** và {{c_d}}\n\n{{bang}}\n\n- x {{e}}\n- {{bang_2}}\n\n| {{f}} |\n|---|\n| {{g}} |");

        Assert.Equal(
            [("a", true), ("b", true), ("c_d", true), ("bang", false), ("e", true), ("bang_2", false), ("f", true), ("g", true)],
            text.Fields.Select(f => (f.Name, f.IsInLine)));
        Assert.Equal(ReportLook.Bold, text.Fields.First(f => f.Name == "b").Look);
    }

    [Theory]
    [InlineData("{{a")]
    [InlineData("{{a\nb}}")]
    [InlineData("{a}")]
    public void What_is_not_closed_is_no_field(string markdown) => Assert.Empty(Read(markdown).Fields);

    [Theory]
    [InlineData("# tiêu đề\n\n- mục\n\n| a | b |\n|---|---|\n| c | d |")]
    [InlineData("**đậm** <b>x</b> {{b}} [l](u) `m` \\ & | ~ ![h](h)\n\n---\n1. x")]
    public void A_value_is_words_whatever_it_holds(string value)
    {
        var filled = Read("Trước {{a}} sau, *{{a}}*.").Fill(_ => value, _ => null);

        Assert.Equal([("Trước ", ReportLook.Plain), (value, ReportLook.Plain), (" sau, ", ReportLook.Plain), (value, ReportLook.Italic), (".", ReportLook.Plain)],
            Assert.IsType<ReportParagraph>(Assert.Single(filled.Blocks)).Spans.Cast<ReportWords>().Select(w => (w.Text, w.Look)));
        var encoded = value.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\n", "<br>");
        Assert.Equal($"<p>Trước {encoded} sau, <em>{encoded}</em>.</p>", ReportHtml.Write(filled));
    }

    [Fact]
    public void A_block_takes_the_place_of_its_paragraph_also_in_a_list()
    {
        var filled = Read("{{bang}}\n\n- {{bang}}\n- {{x}}").Fill(name => name, name => name == "bang" ? [new ReportRule()] : null);

        Assert.Equal("<hr><ul><li><hr></li><li>x</li></ul>", ReportHtml.Write(filled));
    }

    [Theory]
    [InlineData("![ảnh](http://x.vn/a.png)")]
    [InlineData("- a\n  - ![ảnh][1]\n\n[1]: a.png")]
    [InlineData("| a |\n|---|\n| ![ảnh](a.png) |")]
    public void A_picture_is_refused(string markdown) => Assert.Equal(Messages.ReportHasPicture, ReportMarkdown.Read(markdown).Refusal);

    [Fact]
    public void What_is_too_long_or_too_deep_is_refused_and_takes_no_time()
    {
        Assert.Equal(Messages.ReportTooLong(ReportMarkdown.Longest), ReportMarkdown.Read(new string('a', ReportMarkdown.Longest + 1)).Refusal);
        Assert.Equal(Messages.ReportTooDeep, ReportMarkdown.Read(string.Concat(Enumerable.Repeat("> ", 5000)) + "a").Refusal);
        foreach (var trap in (string[])["[", "![", "{{", "**a", "++", "| a ", "&lt", "- \n"])
            _ = ReportMarkdown.Read(string.Concat(Enumerable.Repeat(trap, ReportMarkdown.Longest / trap.Length)));
    }

    [Fact]
    public void A_table_that_no_page_holds_is_refused()
    {
        Assert.Null(ReportMarkdown.Read(Table(20, 90)).Refusal);
        Assert.Equal(Messages.ReportTableTooWide(20), ReportMarkdown.Read(Table(21, 1)).Refusal);
        Assert.Equal(Messages.ReportTableTooWide(20), ReportMarkdown.Read("- a\n\n  " + Table(64, 0)).Refusal);
        Assert.Equal(Messages.ReportTablesTooLarge(2000), ReportMarkdown.Read(Table(20, 60) + "\n" + Table(20, 60)).Refusal);
        Assert.Equal(Messages.ReportTableTooWide(20), ReportMarkdown.Read(Table(5000, 4000)).Refusal);
    }

    /// <summary>The rows say nothing, and are as wide as the heading all the same.</summary>
    private static string Table(int columns, int rows) =>
        $"{string.Concat(Enumerable.Repeat("|a", columns))}|\n{string.Concat(Enumerable.Repeat("|-", columns))}|\n{string.Concat(Enumerable.Repeat("|b|\n", rows))}";

    private static ReportText Read(string markdown) => ReportMarkdown.Read(markdown).Text!;

    private static string Html(string markdown) => ReportHtml.Write(Read(markdown));
}
