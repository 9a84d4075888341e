using System.Globalization;
using Intake.Plan;

namespace Intake;

/// <summary>Các câu nói với người dùng, phần đọc kế hoạch.</summary>
public static partial class Messages
{
    private static readonly string[] PlanWeekdays = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

    internal static Sentence PlanUnreadable() => new(
        "Không đọc được kế hoạch. Hãy gửi tệp Word (.docx) hoặc văn bản Markdown.",
        "The plan cannot be read. Send a Word file (.docx) or a Markdown text.");

    internal static Sentence PlanWithoutAnnex() => new(
        "Kế hoạch không có phụ lục phân công tham luận. Cần một bảng có cột số thứ tự, nội dung và đơn vị được phân công.",
        "The plan has no annex of speeches. It needs a table with columns for number, topic and assigned unit.");

    internal static Sentence SlotTooShort(int speeches, int minutes, int slot) => new(
        Counted($"{speeches} tham luận × {minutes} phút = {speeches * minutes} phút, khung tham luận chỉ có {slot} phút. Cần chọn bài trình bày và bài gửi bằng văn bản."),
        Counted($"{speeches} speeches × {minutes} minutes = {speeches * minutes} minutes, but the slot has only {slot}. Choose who speaks and who submits in writing."));

    internal static Sentence NumberRepeated(int number) => new(
        Counted($"Phụ lục có nhiều dòng mang số {number}. Hãy sửa số thứ tự."), Counted($"Several rows of the annex have number {number}. Correct the numbers."));

    internal static Sentence NumberMissing(int number) => new(
        Counted($"Phụ lục thiếu số {number}. Hãy kiểm tra có dòng nào bị mất không."), Counted($"The annex has no number {number}. Check whether a row was lost."));

    internal static Sentence RowWithoutNumber(string topic) => new(
        $"Dòng \"{topic}\" của phụ lục không có số, được tính tiếp theo dòng trước. Hãy kiểm tra.",
        $"The annex row \"{topic}\" has no number and was counted on from the row before. Check it.");

    internal static Sentence RowWithoutUnit(int number) => new(
        Counted($"Dòng {number} của phụ lục chưa ghi đơn vị. Hãy bổ sung."), Counted($"Row {number} of the annex names no unit. Add it."));

    internal static Sentence RowWithoutTopic(int number) => new(
        Counted($"Dòng {number} của phụ lục chưa ghi nội dung. Hãy bổ sung."), Counted($"Row {number} of the annex names no topic. Add it."));

    internal static Sentence ProgrammeGap(ProgrammeItem before, ProgrammeItem after) => new(
        Counted($"Chương trình bỏ trống từ {before.To:HH\\:mm} đến {after.From:HH\\:mm}, giữa mục {before.Number} và mục {after.Number}."),
        Counted($"The programme is empty from {before.To:HH\\:mm} to {after.From:HH\\:mm}, between items {before.Number} and {after.Number}."));

    internal static Sentence ProgrammeOverlap(ProgrammeItem before, ProgrammeItem after) => new(
        Counted($"Trong chương trình, mục {after.Number} bắt đầu lúc {after.From:HH\\:mm} khi mục {before.Number} đến {before.To:HH\\:mm} mới xong."),
        Counted($"In the programme, item {after.Number} begins at {after.From:HH\\:mm} while item {before.Number} lasts until {before.To:HH\\:mm}."));

    internal static Sentence ProgrammeBackwards(ProgrammeItem item) => new(
        Counted($"Mục {item.Number} của chương trình kết thúc ({item.To:HH\\:mm}) trước khi bắt đầu ({item.From:HH\\:mm})."),
        Counted($"Item {item.Number} of the programme ends ({item.To:HH\\:mm}) before it begins ({item.From:HH\\:mm})."));

    internal static Sentence StartDiffers(ProgrammeItem first, DateTimeOffset start) => new(
        Counted($"Hội nghị bắt đầu lúc {start:HH\\:mm} nhưng chương trình bắt đầu lúc {first.From:HH\\:mm}."),
        Counted($"The conference begins at {start:HH\\:mm} but its programme at {first.From:HH\\:mm}."));

    internal static Sentence WeekdayDiffers(DateOnly date, DayOfWeek written) => new(
        Counted($"Ngày {date:dd/MM/yyyy} là {PlanWeekdays[(int)date.DayOfWeek]}, kế hoạch ghi {PlanWeekdays[(int)written]}. Hãy xác định ngày đúng."),
        Counted($"{date:d MMMM yyyy} is a {date.DayOfWeek}, the plan says {written}. Find out which is right."));

    internal static Sentence DeadlineAfterConference(Deadline deadline, DateTimeOffset start) => new(
        Counted($"Thời hạn {deadline.At:HH\\:mm dd/MM/yyyy} ({deadline.What}) sau giờ khai mạc hội nghị {start:HH\\:mm dd/MM/yyyy}."),
        Counted($"The deadline {deadline.At:HH\\:mm d MMMM yyyy} ({deadline.What}) is after the conference begins, {start:HH\\:mm d MMMM yyyy}."));

    internal static Sentence ReportBeforeDrafts(Deadline report, Deadline drafts) => new(
        Counted($"Thời hạn báo cáo thẩm định {report.At:HH\\:mm dd/MM/yyyy} không sau thời hạn gửi tham luận {drafts.At:HH\\:mm dd/MM/yyyy}."),
        Counted($"The Board's report is due {report.At:HH\\:mm d MMMM yyyy}, not after the drafts, {drafts.At:HH\\:mm d MMMM yyyy}."));

    internal static Sentence WithoutDraftDeadline() => new(
        "Không tìm thấy thời hạn gửi tham luận trong kế hoạch. Hãy nhập thời hạn.", "The plan sets no deadline for the speeches that could be found. Enter one.");

    internal static Sentence WithoutSpeechLimit() => new(
        "Không tìm thấy thời lượng tối đa của mỗi tham luận. Hãy nhập số phút.", "No limit of minutes per speech was found in the plan. Enter one.");

    internal static Sentence WithoutSlot() => new(
        "Không tìm thấy mục tham luận trong chương trình. Hãy nhập khung giờ.", "No speeches were found in the programme. Enter their time slot.");

    internal static Sentence WithoutStart() => new(
        "Không tìm thấy thời gian tổ chức hội nghị. Hãy nhập ngày giờ.", "No date and time of the conference was found. Enter them.");

    private static string Counted(FormattableString sentence) => sentence.ToString(CultureInfo.InvariantCulture);
}
