using System.Text.RegularExpressions;

namespace Intake.Checks.Proposals;

/// <summary>Từ ngữ của lời kiến nghị, và của những lời chỉ giống kiến nghị. Patterns are for folded text.</summary>
internal static class RequestCues
{
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    /// <summary>Words by which somebody asks; whether the speaker does so here, their surroundings tell.</summary>
    public static readonly Regex Asking = Of(@"\b(?:đề nghị|kiến nghị|đề xuất|đề đạt|mong muốn|mong mỏi|mong|hy vọng|xin|trình|nhờ)\b");

    /// <summary>After the cue: it is a noun ("kiến nghị của cử tri", "đề nghị vượt thẩm quyền").</summary>
    public static readonly Regex Noun = Of(@"^\s*(?:của|này|ấy|đó|trên|nêu trên|nói trên|được|đã|vượt|thuộc|hợp lý|chính đáng|gửi|chưa|đang|về [^:;]{1,60} (?:chiếm|là|được|đã)|không)\b");

    /// <summary>Before the cue: a list of things done or received ("phản ánh, kiến nghị", "tham mưu, đề xuất").</summary>
    public static readonly Regex Nouns = Of(@"\b(?:tham mưu|phản ánh|rà soát|tổng hợp|nghiên cứu|theo dõi|tiếp nhận|ý kiến|tâm tư|nguyện vọng|khiếu nại|tố cáo|báo cáo|khó khăn|vướng mắc|phát hiện)[ ,]+$");

    /// <summary>What may stand between the cue and the body that is asked.</summary>
    public static readonly Regex Between = Of(@"^[ ,]*(?:(?:rằng|với|tới|đến|kính|các đồng chí|phép|được|sự|và|đề xuất|kiến nghị|đề nghị|như sau|lên|cho phép|mỏi|muốn|gửi|có)\b[ ,:]*)*");

    /// <summary>What a speaker may put before the cue besides the unit's own name.</summary>
    public static readonly Regex Manners = Of(@"(?:^|\s)(?:xin|được|trân trọng|kính|cũng|rất|tha thiết|thiết tha|mạnh dạn|tiếp tục|chân thành|có|vẫn|một lần nữa|chỉ|lại|đặc biệt|khẩn thiết|muốn|mong|thống nhất|nay|phép|chúng tôi|chúng em|tôi|em|thêm|riêng)$");

    /// <summary>A unit that speaks of itself without its name.</summary>
    public static readonly Regex Self = Of(@"^(?:(?:đảng ủy|ban thường vụ|đảng bộ|ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|mặt trận|thường trực|lãnh đạo|tập thể|cấp ủy|ủy ban|văn phòng|ban|cán bộ|đơn vị|của|thay mặt|đảng ủy,|nhân dân|và|ủy ban mặt trận tổ quốc) ?)*(?:xã|phường|đặc khu|sở|ban|ngành|trường|nhà trường|đơn vị|văn phòng|địa phương|đảng ủy|ủy ban|thường trực|thành đoàn|hội|cơ quan)?$");

    /// <summary>The unit promises or plans: no request.</summary>
    public static readonly Regex Promise = Of(
        @"^(?:(?:về )?phía|(?:về )?phần|còn|riêng)? ?(?:đảng ủy|đảng bộ|ban thường vụ|cấp ủy|ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|mặt trận|thường trực|ban|sở|văn phòng|trường|nhà trường|xã|phường|đặc khu|đơn vị|chúng tôi|tôi|địa phương|ngành|ủy ban|thành đoàn|hội)[^,;:]{0,50}?(?:,? (?:chúng tôi|tôi|xã|phường))? (?:sẽ|xin hứa|hứa|cam kết|phấn đấu|quyết tâm|tiếp tục|tập trung|đặt mục tiêu|đề ra|xác định|nguyện|nhận trách nhiệm|đang)\b|" +
        @"^(?:(?:về )?(?:phía|phần) (?:xã|phường|đặc khu|mình|đơn vị|chúng tôi|sở|ban|nhà trường|đảng ủy)|phấn đấu|quyết tâm|cam kết|chúng tôi hứa|xin hứa|sẽ|từ nay đến|từ tháng|trong thời gian tới, (?:xã|phường|đảng ủy|sở|ban|chúng tôi|đơn vị|văn phòng))\b");

    /// <summary>Politeness, not a request.</summary>
    public static readonly Regex Courtesy = Of(
        @"\bbỏ qua\b|\blượng thứ\b|\bthông cảm\b|\bcảm ơn\b|\bmong (?:muốn )?(?:được )?(?:tiếp tục )?(?:nhận được|các đồng chí|quý vị|hội nghị|bà con|được nghe|được lắng nghe|được học hỏi|được chia sẻ)\b|\bxin (?:phép )?(?:được )?(?:báo cáo|trình bày|nêu|kể|gửi|hết|chúc|chia sẻ|dừng|thay mặt|nói|phát biểu|tham luận|tham gia|điểm|mở đầu|khép|kết|lấy|đọc|nhắc|hứa|cảm)\b");

    /// <summary>Announces requests without making one: "xin đề xuất bốn việc".</summary>
    public static readonly Regex Announcement = Of(@"\b(?:một số|mấy|những|các|hai|ba|bốn|năm|sáu|bảy|tám|\d+) (?:nhóm )?(?:việc|điều|vấn đề|nội dung|kiến nghị|đề xuất|nhóm|ý kiến|ý|điểm|giải pháp|đề nghị)(?: (?:cụ thể|sau|như sau|sau đây|lớn|chính|nhỏ|này))*$|\b(?:như sau|sau đây|các nội dung sau|nội dung sau)$");

    /// <summary>Verbs by which an item of a list of requests begins.</summary>
    public static readonly Regex RequestVerb = Of(
        @"^(?:sớm|cần|nên|phải|hãy|xem xét|nghiên cứu|ban hành|bố trí|cho|cho phép|quy định|sửa|sửa đổi|bổ sung|hướng dẫn|phân cấp|phân bổ|đầu tư|hỗ trợ|nâng|nâng cấp|mở|mở rộng|mở thêm|công nhận|giao|giao thêm|cử|giữ|chỉ đạo|quan tâm|tăng|thống nhất|điều chỉnh|kết nối|chuẩn hóa|thu hồi|hợp nhất|tách|cấp|cấp lại|xây dựng|thành lập|lập|tổ chức|phối hợp|rà soát|phê duyệt|tháo gỡ|bỏ|bãi bỏ|giảm|rút ngắn|rút gọn|gom|thí điểm|trả lời|công bố|khoán|luân phiên|biệt phái|đưa|áp dụng|chuyển|cung cấp|đào tạo|bồi dưỡng|ưu tiên|trang bị|đẩy nhanh|giải quyết|quyết định|thông qua|trình|tham mưu|ủy quyền|cắt|miễn|tạm ứng|tuyển|tính|kéo dài|gia hạn|duy trì|chọn|có|làm|đổi|đấu nối|ghi|để|dành|thay|trao|tạo|in|khảo sát|đơn giản hóa|số hóa|liên thông|tích hợp|trích|đặt)\b");

    /// <summary>The speaker's own opinion of what should be: "tôi nghĩ phải …".</summary>
    public static readonly Regex Opinion = Of(@"\b(?:(?:tôi|chúng tôi|xã|phường|đơn vị|theo tôi|theo chúng tôi)[ ,]{1,2}(?:nghĩ|cho rằng|thấy|thiết nghĩ)?|thiết nghĩ|trộm nghĩ)[ ,]{0,2}(?:rằng |là |thì )*(?:nên|cần|phải|đã đến lúc|cũng nên|rất cần)\b|^(?:đã đến lúc|giá như|giá mà|ước gì)\b");

    /// <summary>After a body's name: it ought to do something.</summary>
    public static readonly Regex Ought = Of(@"^,? (?:thật )?(?:cũng |sớm |rất |chỉ )?(?:nên|cần|hãy|phải)\b");

    /// <summary>What a sentence of a list says when it only explains.</summary>
    public static readonly Regex Explains = Of(@"^(?:vì|bởi|hiện|hiện nay|nay|khi|nếu|như vậy|có như vậy|làm được|được như|đó|đây|việc|điều|nhờ|chỉ|trên thực tế|thực tế|lý do|muốn|mỗi|theo|trong khi|không có|chưa có|có vậy|nội dung|số|kết quả|đã)\b|\b(?:đã|không tốn|hiện mới|hiện có)\b");

    /// <summary>A report of what was asked before.</summary>
    public static readonly Regex Reported = Of(@"\b(?:đã|từng) (?:có|gửi|báo cáo|nhiều lần|ban hành|trình|kiến nghị|đề nghị|đề xuất|tham mưu|phối hợp)\b|\btheo (?:đề nghị|kiến nghị|đề xuất)\b|\bnhiều lần\b");

    public static readonly Regex ToBody = Of(@"^(?:riêng |kính |còn )?(?:(?:đề nghị|kiến nghị|đề xuất)(?:,? (?:đề nghị|kiến nghị|đề xuất))* )?(?:đối với|với|về phía|phía|gửi(?: tới| đến)?) ");

    /// <summary>A task handed on, in a list of requests: "giao Sở Tài chính tham mưu".</summary>
    public static readonly Regex Charging = Of("^(?:giao|yêu cầu|chỉ đạo|phân công|trình|nhờ|mong|xin|để|cho) ");

    private static Regex Of(string pattern) => new(pattern, Linear);
}
