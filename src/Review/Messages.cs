using Intake;
using Review.Appraisals;

namespace Review;

/// <summary>Mọi câu mà phần thẩm định nói với người dùng: điều gì đã xảy ra, rồi phải làm gì.</summary>
public static partial class Messages
{
    public static readonly Sentence OwnUnit = new(
        "Đây là tham luận của đơn vị đồng chí, nên đồng chí không thể tự quyết định. Thành viên thẩm định của đơn vị khác (Văn phòng) sẽ quyết định.",
        "This is your own unit's speech, so you cannot decide on it. A member of another unit (the Party Office) decides.");

    public static readonly Sentence NotAllowed = new(
        "Đồng chí không có quyền làm việc này. Nếu cần, hãy liên hệ người quản trị hội nghị.",
        "You are not allowed to do this. Ask the administrator of the conference if you need to.");

    public static Sentence PaceUnusable(int least, int most) => new(
        $"Nhịp đọc tính bằng tiếng mỗi phút, từ {least} đến {most}, chậm không quá thường gặp, thường gặp không quá nhanh. Hãy sửa lại ba con số.",
        $"Paces are syllables a minute, from {least} to {most}: slow at most likely, likely at most fast. Correct the three numbers.");

    public static Sentence LimitUnusable(int most) => new(
        $"Thời lượng mỗi bài là số phút tròn, từ 1 đến {most}; để trống thì theo kế hoạch.",
        $"The limit of a speech is a whole number of minutes from 1 to {most}; leave it empty to follow the plan.");

    public static Sentence PointsTooLong(int most, int longest) => new(
        $"Mỗi nội dung có tối đa {most} ý phải có, mỗi ý một dòng, không quá {longest} chữ cái. Hãy viết gọn lại.",
        $"A topic has at most {most} points that it must cover, one a line, {longest} characters each. Shorten them.");

    public static readonly Sentence BeingCheckedAgain = new(
        "Bài đang được kiểm tra lại. Hãy đợi ít giây rồi duyệt; cần duyệt ngay thì ghi lý do.",
        "The speech is being checked again. Wait a few seconds, then approve; to approve at once, state a reason.");

    public static readonly Sentence FindingGone = new(
        "Điểm lưu ý này không còn: bài vừa được kiểm tra lại. Hãy tải lại trang.",
        "This finding no longer stands: the speech was checked again. Reload the page.");

    public static readonly Sentence SomeoneWasFirst = new(
        "Một người khác vừa quyết định trước. Hãy tải lại trang để xem kết quả.",
        "Somebody else decided a moment earlier. Reload the page to see the result.");

    public static readonly Sentence ReturnReasonNeeded = new(
        "Hãy ghi lý do trả lại, để đơn vị biết phải sửa gì.",
        "State why you return it, so that the unit knows what to change.");

    public static readonly Sentence ReopenReasonNeeded = new(
        "Hãy ghi lý do mở lại.",
        "State why you reopen it.");

    public static readonly Sentence NothingApproved = new(
        "Chưa có tham luận nào được duyệt, nên chưa lập được tập. Hãy duyệt ít nhất một tham luận.",
        "No speech has been approved yet, so there is nothing to compile. Approve at least one.");

    public static readonly Sentence ChangedWhileCompiling = new(
        "Danh sách tham luận đã duyệt thay đổi trong khi lập tập. Hãy lập lại.",
        "The approved speeches changed while the bundle was compiled. Compile it again.");

    public static readonly Sentence ConferenceIsOpen = new(
        "Đã có một hội nghị đang mở. Hãy đóng hội nghị đó trước khi nhập kế hoạch khác.",
        "A conference is open already. Close it before you import another plan.");

    public static readonly Sentence AnnexNumbersRepeat = new(
        "Phụ lục của kế hoạch trống hoặc có hai dòng cùng số thứ tự. Hãy sửa phụ lục rồi nhập lại.",
        "The plan's annex is empty or numbers two rows alike. Mend the annex and import the plan again.");

    public static readonly Sentence NoBundle = new(
        "Chưa có tập tham luận. Hãy quay lại sau khi Ban Tổ chức đã lập tập.",
        "There is no bundle yet. Come back when the Organisation Board has compiled one.");

    public static readonly Sentence BundleNotReady = new(
        "Tập tham luận đang được lập. Hãy đợi ít giây rồi tải lại.",
        "The bundle is being compiled. Wait a few seconds and load again.");

    public static readonly Sentence NoPdf = new(
        "Không có bản PDF: máy chủ chưa cài LibreOffice, hoặc LibreOffice không chuyển được tập này. Hãy tải bản Word.",
        "There is no PDF: LibreOffice is not installed on the server, or could not convert this bundle. Download the Word file.");

    public static readonly Sentence NameTaken = new(
        "Địa chỉ này đã có tài khoản. Hãy dùng địa chỉ khác.",
        "This address has an account already. Use another one.");

    public static readonly Sentence LinkExpired = new(
        "Liên kết không còn dùng được. Hãy xin người quản trị một liên kết mới.",
        "This link can no longer be used. Ask the administrator for a new one.");

    public static readonly Sentence AddressUnreadable = new(
        "Địa chỉ thư điện tử không đúng dạng. Hãy nhập như ten@haiphong.gov.vn.",
        "The e-mail address is not in the right form. Write it like name@haiphong.gov.vn.");

    public static readonly Sentence PersonNameMissing = new(
        "Chưa có họ và tên. Hãy nhập họ và tên.",
        "The name is missing. Enter the name.");

    public static readonly Sentence UnitMissing = new(
        "Cán bộ gửi tham luận phải thuộc một đơn vị. Hãy chọn đơn vị.",
        "A person who sends speeches belongs to a unit. Choose the unit.");

    public static readonly Sentence PersonNotFound = new(
        "Không tìm thấy người này trong hội nghị.",
        "This person is not in the conference.");

    public static readonly Sentence AlreadySetUp = new(
        "Hệ thống đã được thiết lập. Hãy đăng nhập.",
        "The system has been set up already. Sign in.");

    public static Sentence ReasonNeeded(int serious) => new(
        $"Có {serious} điểm nghiêm trọng. Hãy ghi lý do trước khi duyệt.",
        $"There are {serious} serious findings. State your reason before approving.");

    public static readonly Sentence FileTooLarge = new(
        "Tệp lớn quá 10 MB. Hãy nén ảnh trong tệp hoặc bỏ bớt ảnh rồi gửi lại.",
        "The file is larger than 10 MB. Compress or remove pictures in it and send it again.");

    public static readonly Sentence ContentErased = new(
        "Nội dung bản này đã bị xóa khỏi hệ thống, nên không còn tệp để tải và không duyệt được. Hãy trả lại để đơn vị gửi bản khác.",
        "The content of this version was erased, so there is no file to download and it cannot be approved. Return it, so that the unit sends another.");

    public static Sentence SpeakerTooLong(int limit) => new(
        $"Tên người trình bày dài quá {limit} ký tự. Hãy rút ngắn lại.",
        $"The speaker's name is longer than {limit} characters. Shorten it.");

    public static Sentence ReasonTooLong(int limit) => new(
        $"Lý do dài quá {limit} ký tự. Hãy rút ngắn lại.",
        $"The reason is longer than {limit} characters. Shorten it.");

    public static Sentence NewerVersion(int current) => new(
        $"Phiên bản này không còn là bản hiện hành (bản hiện hành: {current}). Hãy mở bản hiện hành rồi quyết định.",
        $"This version is no longer the current one (current: {current}). Open the current version and decide on that.");

    public static Sentence WrongState(AppraisalState state) => new(
        $"Tham luận đang ở trạng thái “{NameOf(state).Vi}”, nên chưa làm được việc này. Hãy tải lại trang.",
        $"The speech is “{NameOf(state).En}”, so this cannot be done now. Reload the page.");

    public static Sentence CannotReopen(AppraisalState state) => new(
        $"Chỉ mở lại được tham luận đã duyệt hoặc đã báo cáo; tham luận này “{NameOf(state).Vi}”.",
        $"Only an approved or reported speech can be reopened; this one is “{NameOf(state).En}”.");

    public static Sentence AssignmentNotFound(int number) => new(
        $"Không tìm thấy phân công số {number}. Hãy kiểm tra lại số thứ tự trong phụ lục kế hoạch.",
        $"There is no assignment {number} here. Check its number in the plan's annex.");

    public static Sentence VersionNotFound(int number, int version) => new(
        $"Không tìm thấy bản {version} của phân công số {number}.",
        $"There is no version {version} of assignment {number} here.");

    /// <summary>The state in words.</summary>
    public static Sentence NameOf(AppraisalState state) => state switch
    {
        AppraisalState.Awaited => new("Chưa gửi", "Awaited"),
        AppraisalState.Received => new("Đã nhận, đang kiểm tra", "Received, being checked"),
        AppraisalState.Queued => new("Chờ thẩm định", "Waiting for appraisal"),
        AppraisalState.Returned => new("Trả lại để sửa", "Returned"),
        AppraisalState.Approved => new("Đã duyệt", "Approved"),
        AppraisalState.Reported => new("Đã báo cáo Thường trực", "Reported"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
