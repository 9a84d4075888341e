using System.Security;
using Intake.Word;
using Tests.Shared;
using Xunit;
using static Tests.Shared.WordFile;

namespace Intake.Tests.Word;

public sealed class DraftFlagsTests
{
    [Theory]
    [InlineData(" DDEAUTO c:\\\\windows cmd ", true)]
    [InlineData("INCLUDETEXT \"http://example.org\"", true)]
    [InlineData(" HYPERLINK \"http://example.org\" ", false)]
    public void A_field_that_fetches_from_outside_is_flagged(string code, bool expected)
    {
        Assert.Equal(expected, Read(Body($"<w:p>{Field(code, "kết quả")}</w:p>")).Flags.Contains(DraftFlag.ExternalContent));
    }

    [Theory]
    [InlineData("<w:vanish/>")]
    [InlineData("<w:rStyle w:val=\"An\"/>")]
    [InlineData("<w:sz w:val=\"2\"/>")]
    [InlineData("<w:color w:val=\"FFFFFF\"/>")]
    public void Hidden_text_is_left_out_and_flagged(string properties)
    {
        var styles = "<w:style w:type=\"character\" w:styleId=\"Goc\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"character\" w:styleId=\"An\"><w:basedOn w:val=\"Goc\"/></w:style>";
        var text = Read(new WordFile().Styles(styles).Raw($"<w:p>{Run("nói ")}{Run("ẩn", properties)}</w:p>").ToBytes());

        Assert.Equal("nói ", text.Text);
        Assert.Equal([DraftFlag.HiddenText], text.Flags);
    }

    [Theory]
    [InlineData("<w:vanish w:val=\"0\"/>")]
    [InlineData("<w:sz w:val=\"28\"/>")]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"000000\"/>")]
    public void Visible_text_is_not_taken_for_hidden(string properties)
    {
        var text = Read(Body(P("nói", runProperties: properties)));

        Assert.Equal("nói", text.Text);
        Assert.Empty(text.Flags);
    }

    [Fact]
    public void Invisible_characters_are_dropped_and_flagged_and_letters_composed()
    {
        var text = Read(Docx("tham\u200Bluận\u2060 Ho\u0323\u0302i"));

        Assert.Equal("thamluận Hội", text.Text);
        Assert.Equal([DraftFlag.InvisibleChars], text.Flags);
    }

    [Theory]
    [InlineData("kinh t\u0435", true)]              // Cyrillic е
    [InlineData("\u041Cosk\u0432a", true)]
    [InlineData("\u041C\u043E\u0441\u043A\u0432\u0430 gửi lời chào", false)]
    [InlineData("góc α và 5 kΩ", false)]
    [InlineData("tập đoàn \u0421\u0410\u041E Hải Phòng", true)]      // САО, all of it Cyrillic
    [InlineData("\u041E\u043D \u0436\u0438\u0432\u0451\u0442, nghĩa là anh ấy sống", false)]
    [InlineData("điểm \u0391 và \u039D", false)]              // one Greek letter is a name in a figure
    [InlineData("t\u0430\u0302m", true)]
    public void Letters_of_two_alphabets_in_one_word_are_flagged(string text, bool expected)
    {
        Assert.Equal(expected, Read(Docx(text)).Flags.Contains(DraftFlag.MixedScript));
    }

    [Fact]
    public void Legacy_fonts_are_decoded_across_runs_by_run_style_and_defaults()
    {
        const string font = "<w:rFonts w:ascii=\"VNI-Times\" w:hAnsi=\"VNI-Times\"/>";
        var styles = "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/></w:rPr></w:rPrDefault></w:docDefaults>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Hoa\"><w:rPr><w:rFonts w:ascii=\".VnTimeH\" w:hAnsi=\".VnTimeH\"/></w:rPr></w:style>";
        var body = $"<w:p>{Run("Céng hßa")}</w:p>{P("héi nghÞ", "<w:pStyle w:val=\"Hoa\"/>")}<w:p>{Run("Hoa", font)}{Run("ûi Phoø", font)}{Run("ng", font)}</w:p>"
            + "<w:p><w:r><w:t>th</w:t><w:softHyphen/><w:t>a</w:t></w:r></w:p>";

        var text = Read(new WordFile().Styles(styles).Raw(body).ToBytes());

        Assert.Equal(["Cộng hòa", "HỘI NGHỊ", "Hoải Phòng", "thưa"], text.Paragraphs.Select(p => p.Text));
        Assert.Equal([DraftFlag.LegacyFont], text.Flags);
    }

    [Fact]
    public void Notes_headers_and_comments_stand_apart_from_the_text()
    {
        var text = Read(new WordFile().Paragraphs("thân bài").Footnote("chú thích một").Header("đầu trang").Comment("ý kiến").Author("Nguyễn Văn An").ToBytes());

        Assert.Equal((2, "thân bài"), (text.Words, text.Text));
        Assert.Equal(["chú thích một"], text.Notes);
        Assert.Equal(["đầu trang"], text.Headers);
        Assert.Equal([DraftFlag.Comments, DraftFlag.Footnotes, DraftFlag.AuthorMetadata], text.Flags);
    }

    [Fact]
    public void What_leads_outside_or_is_embedded_is_flagged_and_malformed_targets_harm_nothing()
    {
        Assert.Empty(Read(new WordFile().Paragraphs("bài").Relationship("hyperlink", "http://[not a uri", external: true).ToBytes()).Flags);
        Assert.Equal([DraftFlag.ExternalContent], Read(new WordFile().Paragraphs("bài").Relationship("attachedTemplate", "http://example.org/a.dotm", external: true).ToBytes()).Flags);
        Assert.Equal([DraftFlag.ExternalContent], Read(new WordFile().Paragraphs("bài").Relationship("hyperlink", @"\\server\share", external: true).ToBytes()).Flags);
        Assert.Equal([DraftFlag.Embedded], Read(new WordFile().Paragraphs("bài").Relationship("oleObject", "embeddings/a.bin").ToBytes()).Flags);
    }

    private static string Field(string code, string result) => Mark("begin") + Code(code) + Mark("separate") + Run(result) + Mark("end");

    private static string Mark(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";

    private static string Code(string code) => $"<w:r><w:instrText>{SecurityElement.Escape(code)}</w:instrText></w:r>";

    private static DraftText Read(byte[] file)
    {
        var reading = DraftReader.Read(file);
        Assert.Null(reading.Refusal);
        return reading.Text!;
    }
}
