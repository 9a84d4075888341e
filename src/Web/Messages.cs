using Intake;

namespace Web;

/// <summary>Mọi câu mà trang, giao diện lập trình và dòng lệnh tự nói.</summary>
public static partial class Messages
{
    public static readonly Sentence TokenNeeded = new(
        "Cần khóa truy cập hợp lệ trong tiêu đề Authorization: Bearer. Hãy xin người quản trị một khóa mới.",
        "A valid token is needed in the Authorization: Bearer header. Ask the administrator for a new one.");

    public static readonly Sentence NotFound = new("Không có gì ở địa chỉ này.", "There is nothing at this address.");

    public static readonly Sentence FileMissing = new(
        "Chưa có tệp nào được gửi. Hãy chọn tệp Word (.docx) rồi gửi lại.",
        "No file was sent. Choose a Word file (.docx) and send it again.");

    public static readonly Sentence MalformedRequest = new(
        "Yêu cầu không đúng dạng. Hãy xem mô tả tại /openapi/v1.json.",
        "The request is malformed. See its description at /openapi/v1.json.");

    public static readonly Sentence TooLarge = new(
        "Tệp lớn quá 10 MB. Hãy nén ảnh trong tệp hoặc bỏ bớt ảnh rồi gửi lại.",
        "The file is larger than 10 MB. Compress or remove pictures in it and send it again.");

    public static readonly Sentence WrongDecision = new(
        "Quyết định phải là approve, return hoặc reopen.",
        "The decision must be approve, return or reopen.");

    public static readonly Sentence SignInFailed = new(
        "Địa chỉ hoặc mật khẩu không đúng. Hãy thử lại, hoặc xin người quản trị liên kết mới.",
        "The address or the password is wrong. Try again, or ask the administrator for a new link.");

    public static readonly Sentence TooMany = new(
        "Quá nhiều yêu cầu trong một phút. Hãy đợi ít giây rồi thử lại; chưa có gì bị mất.",
        "Too many requests within a minute. Wait some seconds and try again; nothing is lost.");

    public static readonly Sentence SomethingFailed = new(
        "Hệ thống gặp lỗi, việc vừa làm chưa được ghi. Hãy thử lại; nếu vẫn lỗi, báo người quản trị mã dưới đây.",
        "The system failed and what you did was not recorded. Try again; if it fails again, tell the administrator the code below.");

    public static readonly Sentence ScopeNeeded = new(
        "Khóa truy cập này không có phạm vi cần thiết.",
        "This token lacks the scope that is needed.");

    public static readonly Sentence NotADemo = new(
        "Dữ liệu này có người dùng thật, không phải của bản trình diễn. Hãy chọn thư mục hoặc cơ sở dữ liệu khác.",
        "These data have real people in them and are not a demo's. Choose another folder or database.");

    public static readonly Sentence NoDatabase = new(
        "Không mở được cơ sở dữ liệu. Hãy kiểm tra --data hoặc --connection.",
        "The database cannot be opened. Check --data or --connection.");

    public static readonly Sentence NotJsonLine = new(
        "Mỗi dòng phải là một đối tượng JSON {id, text}.",
        "Each line must be a JSON object {id, text}.");

    public static Sentence FileNotFound(string name) => new($"Không tìm thấy tệp {name}.", $"There is no file {name}.");

    /// <summary>Why <c>bundle</c> made nothing.</summary>
    public static Sentence NotBundled(string name, Sentence reason) => new($"Không lập tập vì có tệp {name}. {reason.Vi}", $"No volume was made because of the file {name}. {reason.En}");

    public static Sentence FileUnreadable(string name) => new($"Không đọc được tệp {name}. Hãy kiểm tra quyền đọc.", $"The file {name} cannot be read. Check its permissions.");
}
