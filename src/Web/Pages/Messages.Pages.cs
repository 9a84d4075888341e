using System.Diagnostics;
using Intake;
using Intake.Checks;
using Intake.Plan;
using Intake.Word;
using Review.Appraisals;
using Review.Bundles;
using Review.People;
using Review.Receiving;

namespace Web;

/// <summary>Câu và tên gọi mà các trang dùng.</summary>
public static partial class Messages
{
    public static readonly Sentence UnreadableForm = new(
        "Biểu mẫu gửi lên không đọc được. Hãy tải lại trang rồi làm lại.",
        "The form could not be read. Reload the page and try again.");

    public static readonly Sentence NoFileChosen = new(
        "Chưa chọn tệp. Hãy chọn tệp Word (.docx) rồi bấm “Nộp tham luận”.",
        "No file was chosen. Choose a Word file (.docx), then press “Send the speech”.");

    public static readonly Sentence SealNotConfirmed = new(
        "Chưa xác nhận. Hãy đánh dấu vào ô xác nhận rồi bấm “Niêm phong và báo cáo”.",
        "Not confirmed. Tick the box to confirm, then press “Seal and report”.");

    public static readonly Sentence NoPlanChosen = new(
        "Chưa chọn tệp kế hoạch. Hãy chọn tệp .docx, .md hoặc .txt.",
        "No plan was chosen. Choose a .docx, .md or .txt file.");

    public static readonly Sentence WrongSetupCode = new(
        "Mã thiết lập không đúng. Mã được in trong cửa sổ của máy chủ lúc khởi động.",
        "The set-up code is wrong. It was printed in the server's terminal at its start.");

    public static Sentence SetupCodeIs(string code) => new(
        $"Hệ thống chưa có dữ liệu. Mở trang để thiết lập; từ máy khác thì cần mã thiết lập: {code}",
        $"The system is empty. Open the page to set it up; from another machine this set-up code is needed: {code}");

    public static Sentence SpeakerTooLong(int limit) => new(
        $"Tên người trình bày dài quá {limit} ký tự. Hãy rút ngắn lại.",
        $"The speaker's name is longer than {limit} characters. Shorten it.");

    public static Sentence PasswordLength(int shortest, int longest) => new(
        $"Mật khẩu phải có từ {shortest} đến {longest} ký tự. Nên dùng một câu dễ nhớ.",
        $"A password has {shortest} to {longest} characters. A sentence that you remember is good.");

    /// <summary>What the page for a failure says.</summary>
    public static Sentence FailureOf(int status) => status switch
    {
        400 => UnreadableForm,
        401 or 403 => Review.Messages.NotAllowed,
        404 or 405 => new(
            "Không có trang này, hoặc đồng chí không được xem. Hãy kiểm tra lại địa chỉ, hoặc về trang chủ.",
            "There is no such page, or you may not see it. Check the address, or go to the home page."),
        409 => new(
            "Việc này chưa làm được lúc này. Hãy quay lại, tải lại trang rồi thử lại.",
            "This cannot be done now. Go back, reload the page and try again."),
        413 => TooLarge,
        _ => SomethingFailed,
    };

    /// <summary>The role in words.</summary>
    public static Sentence NameOf(Role role) => role switch
    {
        Role.Unit => new("Đơn vị gửi tham luận", "Unit"),
        Role.Board => new("Ban Tổ chức", "Organisation Board"),
        Role.PartyOffice => new("Văn phòng", "Party Office"),
        Role.Committee => new("Thường trực", "Standing Committee"),
        Role.Administrator => new("Quản trị", "Administrator"),
        _ => throw new UnreachableException(),
    };

    public static Sentence NameOf(CheckState state) => state switch
    {
        CheckState.Pending => new("Chờ kiểm tra", "Waiting to be checked"),
        CheckState.Running => new("Đang kiểm tra", "Being checked"),
        CheckState.Done => new("Đã kiểm tra", "Checked"),
        CheckState.Quarantined => new("Không tự đọc được tệp, cần người xem", "The file could not be read, a person must look"),
        _ => throw new UnreachableException(),
    };

    public static Sentence NameOf(TimeVerdict verdict) => verdict switch
    {
        TimeVerdict.Fits => new("Trong thời lượng", "Within the time"),
        TimeVerdict.AtRisk => new("Có thể quá thời lượng", "May be too long"),
        TimeVerdict.Over => new("Quá thời lượng", "Too long"),
        _ => throw new UnreachableException(),
    };

    public static Sentence NameOf(TopicVerdict verdict) => verdict switch
    {
        TopicVerdict.OnTopic => new("Đúng nội dung được giao", "On the assigned topic"),
        TopicVerdict.OtherTopic => new("Giống nội dung của đơn vị khác", "Reads like another unit's topic"),
        TopicVerdict.OffTopic => new("Không thấy thuộc nội dung nào", "On none of the topics"),
        TopicVerdict.Unsure => new("Chưa rõ, cần người đọc", "Unsure, a person should read it"),
        _ => throw new UnreachableException(),
    };

    public static Sentence NameOf(BalanceVerdict verdict) => verdict switch
    {
        BalanceVerdict.Balanced => new("Cơ cấu phù hợp", "Balanced"),
        BalanceVerdict.ResultsHeavy => new("Nặng về kết quả", "Mostly results"),
        BalanceVerdict.Incomplete => new("Còn thiếu phần", "Parts are missing"),
        _ => throw new UnreachableException(),
    };

    public static Sentence NameOf(ContentRole role) => role switch
    {
        ContentRole.Results => new("Kết quả", "Results"),
        ContentRole.Difficulties => new("Khó khăn, vướng mắc", "Difficulties"),
        ContentRole.Lessons => new("Kinh nghiệm", "Lessons"),
        ContentRole.Proposals => new("Đề xuất, kiến nghị", "Proposals"),
        ContentRole.Other => new("Phần khác", "Other"),
        _ => throw new UnreachableException(),
    };

    public static Sentence NameOf(Severity severity) => severity switch
    {
        Severity.Note => new("Ghi chú", "Note"),
        Severity.Warning => new("Cần lưu ý", "Warning"),
        Severity.Serious => new("Nghiêm trọng", "Serious"),
        _ => throw new UnreachableException(),
    };

    public static Sentence NameOf(AppraisalAct act) => act switch
    {
        AppraisalAct.Receive => new("Nhận bản gửi", "Version received"),
        AppraisalAct.Queue => new("Kiểm tra xong, chuyển thẩm định", "Checked and queued"),
        AppraisalAct.Approve => new("Duyệt", "Approved"),
        AppraisalAct.Return => new("Trả lại để sửa", "Returned"),
        AppraisalAct.Reopen => new("Mở lại", "Reopened"),
        AppraisalAct.Report => new("Báo cáo Thường trực", "Reported"),
        _ => throw new UnreachableException(),
    };

    public static Sentence NameOf(BundleFile file) => file switch
    {
        BundleFile.Docx => new("Tải bản Word", "Download the Word file"),
        BundleFile.Pdf => new("Tải bản PDF", "Download the PDF"),
        BundleFile.Zip => new("Tải các bản gốc (ZIP)", "Download the originals (ZIP)"),
        BundleFile.Xlsx => new("Tải danh sách (Excel)", "Download the list (Excel)"),
        BundleFile.Html => new("Tải bản đọc khi không có mạng", "Download the edition for reading offline"),
        BundleFile.Manifest => new("Tải bản kê", "Download the manifest"),
        _ => throw new UnreachableException(),
    };

    public static Sentence NameOf(OpeningKind kind) => kind switch
    {
        OpeningKind.Page => new("đọc trên trang", "read on the page"),
        OpeningKind.Docx => new("tải bản Word", "downloaded the Word file"),
        OpeningKind.Pdf => new("tải bản PDF", "downloaded the PDF"),
        OpeningKind.Zip => new("tải các bản gốc", "downloaded the originals"),
        OpeningKind.Html => new("tải bản đọc khi không có mạng", "downloaded the offline edition"),
        OpeningKind.Xlsx => new("tải danh sách", "downloaded the list"),
        OpeningKind.Manifest => new("tải bản kê", "downloaded the manifest"),
        _ => throw new UnreachableException(),
    };

    public static Sentence NameOf(UnitKind kind) => kind switch
    {
        UnitKind.Party => new("Cơ quan Đảng", "Party body"),
        UnitKind.State => new("Cơ quan Nhà nước", "State body"),
        UnitKind.Front => new("Mặt trận", "Front"),
        UnitKind.School => new("Trường học", "School"),
        _ => throw new UnreachableException(),
    };

    public static Sentence NameOf(ParagraphRole role) => role switch
    {
        ParagraphRole.Letterhead => new("Phần đầu văn bản", "Letterhead"),
        ParagraphRole.Title => new("Tiêu đề", "Title"),
        ParagraphRole.Salutation => new("Lời thưa gửi", "Salutation"),
        ParagraphRole.Body => new("Nội dung", "Body"),
        ParagraphRole.Table => new("Bảng, không đọc", "Table, not read aloud"),
        ParagraphRole.Closing => new("Lời kết", "Closing"),
        ParagraphRole.Signature => new("Chữ ký", "Signature"),
        ParagraphRole.Recipients => new("Nơi nhận", "Recipients"),
        _ => throw new UnreachableException(),
    };
}
