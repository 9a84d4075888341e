using System.Text;
using Intake.Word;
using Xunit;

namespace Intake.Tests.Word;

public sealed class PlainDraftTests
{
    [Fact]
    public void Plain_text_has_a_paragraph_a_line()
    {
        var text = DraftReader.ReadPlain("Kính thưa Hội nghị\r\n\r\nmột hai\nXin cảm ơn!", DraftFormat.Txt);

        Assert.Equal(["Kính thưa Hội nghị", "", "một hai", "Xin cảm ơn!"], text.Paragraphs.Select(p => p.Text));
        Assert.Equal([1, 2, 3, 4], text.Paragraphs.Select(p => p.Number));
        Assert.Equal(9, text.Words);
    }

    [Fact]
    public void Markdown_loses_its_marks_and_keeps_headings_lists_and_tables()
    {
        const string written = """
            # THAM LUẬN

            **Kính thưa** Hội [nghị](http://example.org),
            *thưa* các `đồng chí`!

            1. mục một
            2. mục hai

            | a | b |
            |---|---|
            | c | d |
            """;

        var text = DraftReader.ReadPlain(written, DraftFormat.Md);

        Assert.Equal(["THAM LUẬN", "Kính thưa Hội nghị, thưa các đồng chí!", "mục một", "mục hai", "a", "b", "c", "d"], text.Paragraphs.Select(p => p.Text));
        Assert.Equal(1, text.Paragraphs[0].HeadingLevel);
        Assert.Equal([null, null, null, null, new(1, 1, 1), new(1, 1, 2), new(1, 2, 1), new(1, 2, 2)], text.Paragraphs.Select(p => p.Cell));
        Assert.Equal([null, null, "1.", "2."], text.Paragraphs.Take(4).Select(p => p.Numbering));
        Assert.Equal(4, text.Paragraphs.Count(p => p.Place == ParagraphPlace.TableCell));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("> ")]
    [InlineData("*a ")]
    [InlineData("- ")]
    public void Marks_without_end_break_nothing(string mark)
    {
        var text = DraftReader.ReadPlain(string.Concat(Enumerable.Repeat(mark, 10_000)) + "chữ", DraftFormat.Md);

        Assert.Contains("chữ", text.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", RefusalCode.Empty)]
    [InlineData("TUYỆT MẬT\n\nKính thưa Hội nghị", RefusalCode.Secret)]
    [InlineData("Kính thưa Hội nghị", null)]
    public void A_text_file_stands_under_the_rules_of_a_Word_file(string written, string? expected)
    {
        Assert.Equal(expected, DraftReader.ReadPlainFile(Encoding.UTF8.GetBytes(written), DraftFormat.Md).Refusal?.Code);
    }

    [Fact]
    public void Half_a_character_and_control_characters_harm_nothing()
    {
        Assert.Equal("một\uFFFDhai", DraftReader.ReadPlain("một\uD800h\0ai", DraftFormat.Txt).Text);
    }
}
