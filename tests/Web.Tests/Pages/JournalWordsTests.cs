using Review.Journal;
using Xunit;

namespace Web.Tests.Pages;

public sealed class JournalWordsTests
{
    [Theory]
    [InlineData("approve", "assignment/7", """{"version":2,"reason":"Đã đọc."}""", "Duyệt tham luận số 7, bản 2", "Đã đọc.")]
    [InlineData("return", "assignment/7", """{"version":1,"reason":null}""", "Trả lại để sửa tham luận số 7, bản 1", null)]
    [InlineData("keep-rehearsal", "assignment/7", """{"version":2,"milliseconds":408000}""", "Lưu thời gian đọc thử của tham luận số 7, bản 2", null)]
    [InlineData("seal-bundle", "bundle/1", """{"speeches":[]}""", "Niêm phong và báo cáo tập tham luận", null)]
    [InlineData("change-report-template", "conference/1", """{"number":2}""", "Sửa mẫu báo cáo thẩm định của hội nghị", null)]
    [InlineData("act-of-a-later-release", "thing/1", "[]", "act-of-a-later-release thing/1", null)]
    public void A_line_is_said_in_plain_words(string act, string subject, string detail, string words, string? reason)
    {
        var line = new JournalLine
        {
            Sequence = 1,
            ConferenceId = 1,
            UnitId = null,
            At = DateTimeOffset.UnixEpoch,
            Who = "Ban Tổ chức",
            PersonId = 5,
            Act = act,
            Subject = subject,
            Detail = detail,
            PreviousHash = JournalLine.Origin,
            Hash = "",
        };

        Assert.Equal((words, reason), (Messages.WordsOf(line).Vi, Messages.ReasonOf(line)));
    }
}
