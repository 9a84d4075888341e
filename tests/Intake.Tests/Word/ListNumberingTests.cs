using Intake.Word;
using Tests.Shared;
using Xunit;
using static Tests.Shared.WordFile;

namespace Intake.Tests.Word;

public sealed class ListNumberingTests
{
    private const string Outline =
        "<w:abstractNum w:abstractNumId=\"5\">"
        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:pStyle w:val=\"Muc\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:isLgl/><w:lvlText w:val=\"%1.%2.\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%3)\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"3\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\uF0B7\"/></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num>"
        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"5\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"4\"/></w:lvlOverride></w:num>";

    [Fact]
    public void Levels_count_on_and_deeper_ones_begin_anew()
    {
        Assert.Equal(["I.", "1.1.", "a)", "b)", "1.2.", "a)", "II.", "2.1."], Labels(Item(0), Item(1), Item(2), Item(2), Item(1), Item(2), Item(0), Item(1)));
    }

    [Fact]
    public void A_list_may_start_elsewhere_and_goes_on_counting()
    {
        Assert.Equal(["I.", "IV.", "V."], Labels(Item(0), Item(0, list: 2), Item(0, list: 2)));
    }

    [Fact]
    public void A_bullet_is_a_label_and_no_list_is_none()
    {
        Assert.Equal(["•", null, null], Labels(Item(3), Item(0, list: 0), P("chữ")));
    }

    [Fact]
    public void A_style_brings_its_number_along()
    {
        const string styles = "<w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";

        Assert.Equal(["I.", "II."], Labels(new WordFile().Styles(styles), P("một", "<w:pStyle w:val=\"Muc\"/>"), P("hai", "<w:pStyle w:val=\"Muc\"/>")));
    }

    [Theory]
    [InlineData("lowerLetter", 26, "z")]
    [InlineData("lowerLetter", 27, "aa")]
    [InlineData("lowerLetter", 780, "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzz")]
    [InlineData("lowerLetter", 2_000_000_000, "2000000000")]
    [InlineData("upperRoman", 1994, "MCMXCIV")]
    [InlineData("lowerRoman", 4000, "4000")]
    [InlineData("decimalZero", 7, "07")]
    [InlineData("none", 7, null)]
    public void Numbers_are_written_as_the_list_says(string format, int start, string? expected)
    {
        var numbering = $"<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";

        Assert.Equal(expected, Read(new WordFile().Numbering(numbering).Raw(Item(0)))[0].Numbering);
    }

    private static string Item(int level, int list = 1) => P("mục", $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    private static IEnumerable<string?> Labels(params string[] paragraphs) => Labels(new WordFile(), paragraphs);

    private static IEnumerable<string?> Labels(WordFile file, params string[] paragraphs) =>
        Read(file.Numbering(Outline).Raw(string.Concat(paragraphs))).Select(p => p.Numbering);

    private static IReadOnlyList<DraftParagraph> Read(WordFile file) => DraftReader.Read(file.ToBytes()).Text!.Paragraphs;
}
