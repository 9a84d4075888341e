using System.Text.Json;
using Intake;
using Review.Journal;

namespace Web;

/// <summary>Nhật ký bằng lời.</summary>
public static partial class Messages
{
    /// <summary>What a line of the journal says was done, in plain words.</summary>
    public static Sentence WordsOf(JournalLine line)
    {
        var subject = SubjectOf(line.Subject);
        var act = NameOfAct(line.Act);
        var version = DetailOf(line, "version") is { } number ? new Sentence($", bản {number}", $", version {number}") : new("", "");
        return new Sentence($"{act.Vi} {subject.Vi}{version.Vi}", $"{act.En} {subject.En}{version.En}");
    }

    /// <summary>Why it was done, as the person wrote it; null when none was given, or where the system acted.</summary>
    public static string? ReasonOf(JournalLine line) => line.PersonId is null ? null : DetailOf(line, "reason");

    private static string? DetailOf(JournalLine line, string name)
    {
        using var detail = JsonDocument.Parse(line.Detail);
        return detail.RootElement.ValueKind == JsonValueKind.Object && detail.RootElement.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? value.ToString()
            : null;
    }

    private static Sentence NameOfAct(string act) => act switch
    {
        "import-plan" => new("Nhập kế hoạch", "Imported the plan of"),
        "add-person" => new("Thêm", "Added"),
        "invite" => new("Cấp liên kết kích hoạt cho", "Issued an activation link to"),
        "receive" => new("Nhận bản gửi của", "Received a version of"),
        "refuse-upload" => new("Không nhận tệp gửi cho", "Refused a file sent for"),
        "check" => new("Kiểm tra bản gửi của", "Checked a version of"),
        "keep-rehearsal" => new("Lưu thời gian đọc thử của", "Kept a rehearsal of"),
        "withdraw-rehearsal" => new("Thôi tính một lần đọc thử của", "Withdrew a rehearsal of"),
        "convert" => new("Chuyển sang Word bản gửi của", "Converted to Word a version of"),
        "erase" => new("Xóa nội dung vì có dấu chỉ độ mật, bản gửi của", "Erased the content, for it carries a secrecy mark, of a version of"),
        "quarantine" => new("Không tự đọc được bản gửi của", "Could not read a version of"),
        "approve" => new("Duyệt", "Approved"),
        "return" => new("Trả lại để sửa", "Returned"),
        "reopen" => new("Mở lại", "Reopened"),
        "change-rules" => new("Đổi quy tắc cho các bài của", "Changed the rules for the speeches of"),
        "change-report-template" => new("Sửa mẫu báo cáo thẩm định của", "Changed the template of the appraisal report of"),
        "restore-report-template" => new("Khôi phục mẫu báo cáo thẩm định mặc định của", "Restored the default template of the appraisal report of"),
        "mark-false-alarm" => new("Đánh dấu cảnh báo sai ở", "Marked a false alarm on"),
        "unmark-false-alarm" => new("Bỏ đánh dấu cảnh báo sai ở", "Took back a false alarm on"),
        "order-preview" => new("Đặt lập bản xem trước của", "Ordered a preview of"),
        "order-bundle" => new("Đặt niêm phong", "Ordered the sealing of"),
        "compile-preview" => new("Lập xong bản xem trước của", "Compiled a preview of"),
        "seal-bundle" => new("Niêm phong và báo cáo", "Sealed and reported"),
        "fail-bundle" => new("Không lập được", "Could not compile"),
        "activate" => new("Đặt mật khẩu cho", "Set the password of"),
        "issue-token" => new("Cấp khóa truy cập cho", "Issued an access token to"),
        "revoke-tokens" => new("Thu hồi khóa truy cập của", "Revoked the access tokens of"),
        _ => new(act, act),
    };

    private static Sentence SubjectOf(string subject) => subject.Split('/') switch
    {
        ["assignment", var number] => new($"tham luận số {number}", $"speech {number}"),
        ["bundle", _] => new("tập tham luận", "the bundle"),
        ["person", var number] => new($"người dùng số {number}", $"person {number}"),
        ["conference", _] => new("hội nghị", "the conference"),
        _ => new(subject, subject),
    };
}
