using Intake.Word;
using Intake.Word.Comments;
using Tests.Shared;
using Xunit;
using static Tests.Shared.WordFile;

namespace Intake.Tests.Word.Comments;

public sealed class CommentReaderTests
{
    private const string W14 = "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"", W15 = "xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"";

    [Fact]
    public void A_comment_has_author_text_place_and_key()
    {
        var file = File(Comment("4", P("Nêu rõ nguồn.") + $"<w:p {W14} w14:paraId=\"0000000A\">{Run("Dòng hai [#7K2M]")}</w:p>"), $"<w:p>{Run("a")}</w:p><w:p><w:commentRangeStart w:id=\"4\"/>{Run("b")}<w:commentRangeEnd w:id=\"4\"/></w:p><w:p><w:r><w:commentReference w:id=\"4\"/></w:r></w:p>");

        var found = Assert.Single(CommentReader.Read(file).Comments!);

        Assert.Equal(new FoundComment("4", "Nguyễn Văn A", "Nêu rõ nguồn.\nDòng hai") { Key = "7K2M", Ordinal = 1 }, found);
    }

    [Fact]
    public void What_is_ticked_off_is_resolved_and_so_are_the_answers_to_it()
    {
        var comments = string.Concat(new[] { ("1", "0000000A"), ("2", "0000000B"), ("3", "0000000C"), ("4", "0000000D") }.Select(c => Comment(c.Item1, $"<w:p {W14} w14:paraId=\"{c.Item2}\">{Run("x")}</w:p>")));
        var states = $"<w15:commentsEx {W15}><w15:commentEx w15:paraId=\"0000000a\" w15:done=\"1\"/><w15:commentEx w15:paraId=\"0000000B\" w15:paraIdParent=\"0000000A\" w15:done=\"0\"/><w15:commentEx w15:paraId=\"0000000C\" w15:done=\"0\"/></w15:commentsEx>";

        var found = CommentReader.Read(File(comments, P("a"), states)).Comments!;

        Assert.Equal([(true, null), (true, "1"), (false, null), (false, null)], found.Select(c => (c.IsResolved, c.AnswerTo)));
    }

    [Theory]
    [InlineData("Đã sửa. [#7K2M]", "Đã sửa.", "7K2M")]
    [InlineData("[#7K2M] đơn vị viết thêm phía sau", "đơn vị viết thêm phía sau", "7K2M")]
    [InlineData("như [#0001] đã nói [#7k2m]", "như [#0001] đã nói", "7K2M")]
    [InlineData("[ #7K2M ]", "", "7K2M")]
    [InlineData("chỉ tiêu [số 7] #1", "chỉ tiêu [số 7] #1", null)]
    [InlineData("", "", null)]
    public void The_key_is_found_wherever_people_write_around_it(string written, string text, string? key)
    {
        var found = Assert.Single(CommentReader.Read(File(Comment("1", P(written)), P("a"))).Comments!);

        Assert.Equal((text, key), (found.Text, found.Key));
    }

    [Fact]
    public void What_is_deleted_in_a_comment_is_not_read() =>
        Assert.Equal("giữ thêm", CommentReader.Read(File(Comment("1", $"<w:p>{Run("giữ ")}<w:del w:id=\"8\" w:author=\"a\"><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:ins w:id=\"9\" w:author=\"a\">{Run("thêm")}</w:ins></w:p>"), P("a"))).Comments![0].Text);

    [Fact]
    public void A_file_without_comments_has_none_and_a_bad_file_has_its_refusal()
    {
        Assert.Empty(CommentReader.Read(Docx("một")).Comments!);
        Assert.Equal(RefusalCode.Empty, CommentReader.Read(ReadOnlyMemory<byte>.Empty).Refusal!.Code);
        Assert.Equal(RefusalCode.MalformedXml, CommentReader.Read(File("<w:comment w:id=\"1\">", P("a"))).Refusal!.Code);
    }

    [Fact]
    [Trait("data", "shared")]
    public void Every_hostile_file_gets_an_answer()
    {
        if (SharedFolder.Find("corpus/hostile/files") is not { } folder)
        {
            Assert.Skip("there is no corpus/hostile");
            return;
        }
        foreach (var path in Directory.GetFiles(folder).Where(f => Path.GetFileName(f) != "five_million_paragraphs.docx"))
        {
            var bytes = System.IO.File.ReadAllBytes(path);
            var (reading, comments) = (DraftReader.Read(bytes), CommentReader.Read(bytes));
            var written = CommentWriter.Write(bytes, [Places.Comment(new CommentPlace(1))]);

            Assert.True((comments.Comments is null) != (comments.Refusal is null), path);
            Assert.Equal(reading.Refusal?.Code, written.Refusal?.Code);
            Assert.Equal(reading.Text is null, written.Docx is null);
        }
    }

    private static string Comment(string id, string paragraphs) => $"<w:comment w:id=\"{id}\" w:author=\"Nguyễn Văn A\" w:date=\"2026-05-29T08:00:00Z\">{paragraphs}</w:comment>";

    private static byte[] File(string comments, string body, string? states = null)
    {
        var file = new WordFile().Raw(body).Relationship("comments", "comments.xml")
            .Entry("word/comments.xml", $"<w:comments {Namespaces}>{comments}</w:comments>", "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml");
        if (states is not null) file.Relationship("commentsExtended", "commentsExtended.xml").Entry("word/commentsExtended.xml", states, "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml");
        return file.ToBytes();
    }
}
