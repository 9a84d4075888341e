using System.Text;
using Intake.Word;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Word;

public sealed class GateTests
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    [Fact]
    public void An_ordinary_document_passes()
    {
        var answer = Gate.Examine(WordFile.Docx("bài"));

        Assert.Equal((DraftFormat.Docx, null), (answer.Format, answer.Refusal));
    }

    [Fact]
    public void Ten_megabytes_pass_and_one_byte_more_does_not()
    {
        Assert.Equal(RefusalCode.NotDocx, CodeOf(new byte[GateLimits.FileBytes]));
        Assert.Equal(RefusalCode.TooLarge, CodeOf(new byte[GateLimits.FileBytes + 1]));
    }

    [Theory]
    [InlineData(1000, null)]
    [InlineData(1001, RefusalCode.TooManyEntries)]
    public void A_thousand_entries_are_enough(int entries, string? expected)
    {
        var file = new WordFile().Paragraphs("bài");
        for (var i = 0; i < entries - 3; i++) file.Entry($"word/media/{i}.png", "");

        Assert.Equal(expected, CodeOf(file.ToBytes()));
    }

    [Theory]
    [InlineData(256, null)]
    [InlineData(257, RefusalCode.TooDeep)]
    public void Two_hundred_and_fifty_six_levels_are_deep_enough(int levels, string? expected)
    {
        var controls = levels - 3;        // document, body and the paragraph inside
        var body = string.Concat(Enumerable.Repeat("<w:sdt>", controls)) + "<w:p/>" + string.Concat(Enumerable.Repeat("</w:sdt>", controls));

        Assert.Equal(expected, CodeOf(WordFile.Body(body)));
    }

    [Fact]
    public void Depth_counts_in_parts_that_only_other_libraries_read()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 300)) + string.Concat(Enumerable.Repeat("</a>", 300));

        Assert.Equal(RefusalCode.TooDeep, CodeOf(new WordFile().Paragraphs("bài").Entry("customXml/item1.xml", deep).ToBytes()));
    }

    [Theory]
    [InlineData("<a b=\"/>\">", "</a>")]
    [InlineData("<a b='/>'>", "</a>")]
    [InlineData("<a>/>", "</a>")]
    [InlineData("<a><![CDATA[</a>]]>", "</a>")]
    [InlineData("<a><!--</a>-->", "</a>")]
    [InlineData("<a><?b </a>?>", "</a>")]
    public void What_only_looks_like_the_end_of_an_element_hides_no_depth(string open, string close)
    {
        string Nested(int levels) => string.Concat(Enumerable.Repeat(open, levels)) + string.Concat(Enumerable.Repeat(close, levels));

        Assert.Null(CodeOf(new WordFile().Paragraphs("bài").Entry("customXml/item1.xml", Nested(256)).ToBytes()));
        Assert.Equal(RefusalCode.TooDeep, CodeOf(new WordFile().Paragraphs("bài").Entry("customXml/item1.xml", Nested(257)).ToBytes()));
    }

    [Fact]
    public void Empty_elements_beside_each_other_are_not_deep()
    {
        var flat = "<a>" + string.Concat(Enumerable.Repeat("<b c=\"/>\"/>> <b/>", 300)) + "</a>";

        Assert.Null(CodeOf(new WordFile().Paragraphs("bài").Entry("customXml/item1.xml", flat).ToBytes()));
    }

    [Fact]
    public void Dangers_are_seen_in_any_encoding()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 257)) + string.Concat(Enumerable.Repeat("</a>", 257));
        byte[] Encoded(Encoding encoding, string xml) => [.. encoding.GetPreamble(), .. encoding.GetBytes(xml)];

        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            Assert.Equal(RefusalCode.TooDeep, CodeOf(new WordFile().Paragraphs("bài").Entry("customXml/item1.xml", Encoded(encoding, deep)).ToBytes()));
            Assert.Equal(RefusalCode.DtdProhibited, CodeOf(new WordFile().Paragraphs("bài").Entry("customXml/item1.xml", Encoded(encoding, "<!DOCTYPE a><a/>")).ToBytes()));
        }
    }

    [Fact]
    public void A_size_that_lies_is_noticed_in_both_directions()
    {
        foreach (var size in new[] { 1u, 5_000_000u, uint.MaxValue - 1 })
        {
            var file = WordFile.Docx("Kính thưa Hội nghị");
            var sizeOfFirstEntry = Encoding.Latin1.GetString(file).IndexOf("PK\u0001\u0002", StringComparison.Ordinal) + 24;
            BitConverter.TryWriteBytes(file.AsSpan(sizeOfFirstEntry), size);

            Assert.Equal(RefusalCode.Corrupt, CodeOf(file));
        }
    }

    [Fact]
    public void Text_that_swells_beyond_the_limit_is_refused_and_pictures_are_never_inflated()
    {
        var zeros = new byte[GateLimits.InflatedBytes + 1];

        Assert.Equal(RefusalCode.TooLargeExpanded, CodeOf(new WordFile().Paragraphs("bài").Entry("word/theme.xml", zeros).ToBytes()));
        Assert.Null(CodeOf(new WordFile().Paragraphs("bài").Entry("word/media/image1.png", zeros).ToBytes()));
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")]
    [InlineData("<!DOCTYPE a SYSTEM \"http://example.org/a.dtd\"><a/>")]
    [InlineData("<?xml version=\"1.0\"?><!-- x --><!DOCTYPE a><a/>")]
    public void A_DTD_in_any_part_is_refused(string part)
    {
        Assert.Equal(RefusalCode.DtdProhibited, CodeOf(new WordFile().Paragraphs("bài").Entry("customXml/item1.xml", part).ToBytes()));
    }

    [Fact]
    public void A_broken_part_matters_only_when_it_is_read()
    {
        Assert.Null(CodeOf(new WordFile().Paragraphs("bài").Entry("customXml/item1.xml", "<a>").ToBytes()));
        Assert.Equal(RefusalCode.MalformedXml, CodeOf(WordFile.Body("<w:p>")));
        Assert.Equal(RefusalCode.MalformedXml, DraftReader.Read(new WordFile().Paragraphs("bài").Styles("<w:style>").ToBytes()).Refusal?.Code);
    }

    [Theory]
    [InlineData("../evil.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("word\\..\\evil.txt")]
    [InlineData("C:evil.txt")]
    [InlineData("word/a\r\nb.xml")]
    [InlineData("word/\u202Egnp.exe")]
    public void Names_that_pretend_to_be_paths_or_hide_are_refused(string name)
    {
        Assert.Equal(RefusalCode.BadEntryName, CodeOf(new WordFile().Paragraphs("bài").Entry(name, "").ToBytes()));
    }

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("WORD/Document.xml")]
    public void A_name_stored_twice_is_refused_in_any_case(string name)
    {
        Assert.Equal(RefusalCode.DuplicateEntry, CodeOf(new WordFile().Paragraphs("bài").Entry(name, "<a/>").ToBytes()));
    }

    [Theory]
    [InlineData("application/vnd.ms-word.document.macroEnabled.main+xml", RefusalCode.Macro)]
    [InlineData("application/vnd.ms-word.template.macroEnabledTemplate.main+xml", RefusalCode.Macro)]
    [InlineData(WordType + "template.main+xml", RefusalCode.Template)]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", RefusalCode.WrongContentType)]
    [InlineData("text/plain", RefusalCode.WrongContentType)]
    public void The_type_of_the_main_part_decides_what_a_file_is(string type, string expected)
    {
        Assert.Equal(expected, CodeOf(new WordFile { MainType = type }.Paragraphs("bài").ToBytes()));
    }

    [Fact]
    public void A_macro_is_found_under_an_innocent_type()
    {
        Assert.Equal(RefusalCode.Macro, CodeOf(new WordFile().Paragraphs("bài").Entry("word/vbaProject.bin", "x").ToBytes()));
        Assert.Equal(RefusalCode.Macro, CodeOf(new WordFile().Paragraphs("bài").Relationship("vbaProject", "other.bin").ToBytes()));
    }

    [Fact]
    public void The_root_must_be_a_document()
    {
        Assert.Equal(RefusalCode.WrongRoot, CodeOf(new WordFile { Document = $"<w:styles {WordFile.Namespaces}/>" }.ToBytes()));
        Assert.Equal(RefusalCode.WrongRoot, CodeOf(new WordFile { Document = "<document/>" }.ToBytes()));
    }

    [Fact]
    public void An_embedded_document_that_no_reader_would_see_is_refused()
    {
        Assert.Equal(RefusalCode.AltChunk, CodeOf(WordFile.Body("<w:altChunk r:id=\"rId1\"/>")));
    }

    [Fact]
    public void A_flipped_bit_is_noticed()
    {
        var file = WordFile.Docx("Kính thưa Hội nghị");
        var crcOfFirstEntry = Encoding.Latin1.GetString(file).IndexOf("PK\u0001\u0002", StringComparison.Ordinal) + 16;
        file[crcOfFirstEntry] ^= 1;

        Assert.Equal(RefusalCode.Corrupt, CodeOf(file));
    }

    [Fact]
    public void Bytes_before_the_first_entry_are_refused()
    {
        byte[] hidden = [.. "PK\u0003\u0004 something else "u8, .. WordFile.Docx("bài")];

        Assert.NotNull(CodeOf(hidden));
    }

    [Theory]
    [InlineData(@"{\rtf1\ansi abc}", DraftFormat.Rtf, RefusalCode.LegacyDoc)]
    [InlineData("MZ\u0090", DraftFormat.Unknown, RefusalCode.NotDocx)]
    [InlineData("%PDF-1.7", DraftFormat.Unknown, RefusalCode.NotDocx)]
    [InlineData("", DraftFormat.Unknown, RefusalCode.Empty)]
    public void The_first_bytes_tell_what_a_file_is(string bytes, DraftFormat format, string code)
    {
        var answer = Gate.Examine(Encoding.Latin1.GetBytes(bytes));

        Assert.Equal((format, code), (answer.Format, answer.Refusal!.Code));
    }

    [Fact]
    public void Every_refusal_has_a_sentence_in_both_languages()
    {
        foreach (var code in typeof(RefusalCode).GetFields().Select(f => (string)f.GetValue(null)!))
        {
            var message = Messages.Refused(code).Message;

            Assert.All([message.Vi, message.En], sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
        }
    }

    private static string? CodeOf(byte[] file) => Gate.Examine(file).Refusal?.Code;
}
