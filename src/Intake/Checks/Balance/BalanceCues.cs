namespace Intake.Checks.Balance;

/// <summary>Từ ngữ báo hiệu một câu hay một mục nói về kết quả, khó khăn, kinh nghiệm hay đề xuất.</summary>
/// <remarks>
/// Written from the way such speeches are built and not fitted to any. A weight of 3 settles a sentence, 1 only leans;
/// 0 takes a phrase out of reach of a shorter one within it ("phản ánh, kiến nghị của người dân" proposes nothing).
/// </remarks>
internal static class BalanceCues
{
    private const ContentRole Result = ContentRole.Results, Difficulty = ContentRole.Difficulties,
        Lesson = ContentRole.Lessons, Proposal = ContentRole.Proposals, None = ContentRole.Other;

    /// <summary>What a heading announces.</summary>
    public static readonly Phrases<ContentRole> Headings = new(
    [
        .. Cues(Result, "kết quả|thành tựu|thành tích|ưu điểm|mặt được|tình hình triển khai|tình hình thực hiện|thực trạng|việc đã làm|đã đạt được|nhìn lại"),
        .. Cues(Result, "giải pháp đã triển khai|giải pháp đã thực hiện|nhiệm vụ giải pháp đã triển khai|nhiệm vụ giải pháp đã thực hiện"),
        .. Cues(Difficulty, "khó khăn|vướng mắc|tồn tại|hạn chế|bất cập|nguyên nhân|vấn đề đặt ra|thách thức|điểm nghẽn|khuyết điểm|yếu kém|trở ngại|trăn trở|chưa được|chưa hài lòng"),
        .. Cues(Lesson, "kinh nghiệm|bài học|cách làm|mô hình hay|học được|rút ra"),
        .. Cues(Proposal, "kiến nghị|đề xuất|đề nghị|giải pháp|nhiệm vụ giải pháp|phương hướng|định hướng|nhiệm vụ trọng tâm|thời gian tới"),
        .. Cues(None, "phản ánh kiến nghị|phản ánh và kiến nghị|kiến nghị phản ánh|kiến nghị và phản ánh|tham mưu đề xuất|tham mưu và đề xuất|giải quyết kiến nghị|tiếp nhận kiến nghị|trả lời kiến nghị|kiến nghị của"),
    ]);

    /// <summary>What a sentence leans to, and how strongly.</summary>
    public static readonly Phrases<(ContentRole Role, double Weight)> Sentences = new(
    [
        .. Cues(Result, 3, "kết quả đạt được|đạt kết quả|đã đạt được|ước đạt|hoàn thành vượt|vượt chỉ tiêu|vượt kế hoạch|so với cùng kỳ|được đánh giá cao|đi vào hoạt động ổn định|cơ bản ổn định"),
        .. Cues(Result, 2, "đến nay|kết quả|đạt tỷ lệ|tăng trưởng|đã ban hành|đã triển khai|đã tổ chức|đã hoàn thành|đã thực hiện|đã giải quyết|đã đề xuất|đã kiến nghị|đã rà soát|đã bố trí|đã tiếp nhận"),
        .. Cues(Result, 1, "nhờ đó|hoàn thành|vượt|thu hút|đúng hạn|trước hạn"),
        .. Cues(Result, 0.6, "đã|đạt|tăng|tỷ lệ"),
        .. Cues(Difficulty, 3, "khó khăn|vướng mắc|bất cập|tồn tại|quá tải|lúng túng|chồng chéo|thách thức|điểm nghẽn|thiếu kinh nghiệm|chưa có kinh nghiệm|yếu kém|trở ngại|ách tắc|còn hạn chế|những hạn chế|một số hạn chế|nhiều hạn chế|hạn chế tồn tại|mặt hạn chế|hạn chế nhất định|hạn chế là|cái khó|cái vướng|nỗi lo|điều lo"),
        .. Cues(Difficulty, 3, "chưa đồng bộ|chưa kịp thời|chưa đáp ứng|chưa có hướng dẫn|chưa rõ|chưa thống nhất|chưa đầy đủ|chưa phù hợp|chưa cao|chưa đạt|chưa tương xứng"),
        .. Cues(Difficulty, 2, "tuy nhiên|tuy vậy|thiếu|băn khoăn|trăn trở|nể nang|bức xúc|vất vả|bỏ trống|kiêm nhiệm|vấp|áp lực|nguyên nhân|vẫn còn|không đủ|xuống cấp|bất hợp lý|chậm trễ|tồn đọng|bên cạnh đó còn|một bộ phận|vấn đề đặt ra|vấn đề nổi lên"),
        .. Cues(Difficulty, 2, "chưa có|còn thiếu|mới đạt|mới chỉ|chỉ đạt|chỉ có|mới có|còn nhiều|còn mỏng|vẫn chưa|không đạt|mới được|còn nặng|rất nặng|thất thu|thua lỗ|chịu thiệt|vắng mặt|chỉ còn|xuống thấp"),
        .. Cues(Difficulty, 2, "hạn chế|vướng|hụt|thiếu hụt|thất lạc|không kịp|quá ít|đùn đẩy|lạc hậu|rời rạc|quá hạn|còn lỏng|sợ sai|không dám|rào cản|phàn nàn|dở dang|đứng lại|mất cả buổi|mất nửa ngày|chưa quen|bỡ ngỡ|treo máy|nghẽn"),
        .. Cues(Difficulty, 1.5, "chưa|chậm|khó|không đồng đều|phức tạp|so bì|xin thôi|xin nghỉ|xin chuyển|đổ bệnh|kém|lệch|khổ|tranh chấp|không thể"),
        .. Cues(Difficulty, 0.7, "nhưng|song|trong khi|thừa|sai|ngại|e dè|muộn|chẳng|dừng|thấp|lo lắng|không ai|mất|hỏng|chật|dột|chênh|trống|phải chờ|chờ lâu|quá xa|không có người|không biết|không được|không phù hợp|chỉ được|mà chỉ|ít người|người ít"),
        .. Cues(Lesson, 3, "bài học kinh nghiệm|bài học|kinh nghiệm|rút ra|cách làm hay|cách làm sáng tạo|thực tiễn cho thấy|thực tế cho thấy|bí quyết|học được|thấm thía|thấm được|đúc rút|đúc kết|nghiệm ra"),
        .. Cues(Lesson, 2, "từ thực tiễn|nêu gương|phải luôn|trước hết phải|yếu tố quyết định|chìa khóa|cách làm|mô hình hay|then chốt|nơi nào|thước đo|phương châm|nhận ra"),
        .. Cues(Lesson, 0.15, "phải"),
        .. Cues(Lesson, 0.8, "đừng|thì mới|chứ không|hơn là|thay vì|lắng nghe|công khai|minh bạch|đối thoại|làm trước|đi trước|làm gương|đồng thuận|đến từng nhà|mới tin|hỏi dân|nghe dân|dân tin|dân biết|nhờ vậy|nhờ thế|từ đó|làm thử|dân nhớ|nói thật|việc gì|cái gì|càng"),
        .. Cues(Lesson, 0.6, "muốn|mỗi tuần|mỗi tháng|hằng tháng|hằng tuần|mỗi quý|mỗi sáng|tuần nào cũng|tháng nào cũng|tự tay|trực tiếp xuống|tại chỗ"),
        .. from verb in "chọn|xếp|tập|mời|giao|đặt|lập|bỏ|cho|không làm|đổi|phân công|gộp|dùng|ngồi|nói|hỏi|quy ước|thống nhất|thay|làm".Split('|')
           select KeyValuePair.Create($"chúng tôi {verb}", (Lesson, 1.0)),
        .. Cues(Lesson, 1.2, "thì phải|phải đi cùng|mới được việc|chứ không chỉ|không phải từ|cách tốt nhất|cách rẻ nhất"),
        .. Cues(Lesson, 1, "phát huy vai trò|quyết tâm cao|kiên trì|lấy dân làm gốc|gương mẫu|người đứng đầu"),
        .. Cues(Proposal, 1, "kiến nghị|đề xuất|đề nghị"),
        .. Cues(Proposal, 3, "trong thời gian tới|thời gian tới|sớm ban hành|nhiệm vụ trọng tâm|phương hướng"),
        .. Cues(Proposal, 2, "mong muốn|giải pháp|xem xét|phấn đấu|cho phép|từ nay đến cuối năm|từ nay đến hết|tới đây|sắp tới|năm tới|sang năm|quý tới|những tháng cuối năm|cho chủ trương|cam kết|đặt mục tiêu|xin cho"),
        .. Cues(Proposal, 1.5, "sẽ|mong|nên có|nên cho|mục tiêu|hứa|về phần mình|về phía mình"),
        .. Cues(Proposal, 1, "cần|sớm|nên|tiếp tục|tập trung|đẩy mạnh|tăng cường|nghiên cứu|tháo gỡ|quan tâm"),
        .. Cues(Proposal, 1, "cuối năm nay|tháng cuối năm|quý iii|quý iv|năm sau|đến năm"),
        .. from many in "mấy|các|những|một số|hai|ba|bốn|năm|sáu".Split('|')
           from what in "nhiệm vụ|việc|giải pháp|nhóm nhiệm vụ|nhóm giải pháp".Split('|')
           select KeyValuePair.Create($"tập trung {many} {what}", (Proposal, 3.0)),
        .. Overcoming("", Proposal, 1.5),
        .. Overcoming("đã ", Result, 3),
        .. Cues(None, 0, "phản ánh kiến nghị|kiến nghị phản ánh|kiến nghị của|đơn kiến nghị|đơn đề nghị|hồ sơ đề nghị|tham mưu đề xuất|cần thiết|trên cần|từ sớm|cảnh báo sớm|phát hiện sớm|sớm hơn|nói sớm|khi cần|cho nên|trở nên|thành nên|làm nên|gây nên|không phải|sai lệch|tin sai|tin giả|không khó|hạn chế tối đa|trao đổi kinh nghiệm|chia sẻ kinh nghiệm"),
    ]);

    /// <summary>"Học được mấy điều", "nêu một số khó khăn": the sentence announces a part.</summary>
    public static readonly Phrases<bool> Announcements = new(
    [
        .. (from many in "mấy|vài|một số|những|các|ba|bốn|năm".Split('|')
            from what in "điều|việc|bài học|kinh nghiệm|khó khăn|vướng mắc|vấn đề|hạn chế|tồn tại|bất cập|thách thức|kiến nghị|đề xuất|kết quả|nội dung|cái vướng|cái khó|nhóm|giải pháp|nhiệm vụ|cách làm|mong muốn|ý kiến".Split('|')
            select KeyValuePair.Create($"{many} {what}", true)),
    ]);

    /// <summary>Formulas of address and thanks: part of no section.</summary>
    public static readonly Phrases<bool> Courtesies = new(
    [
        .. "kính thưa|thưa các đồng chí|thưa quý vị|thưa hội nghị|xin trân trọng cảm ơn|trân trọng cảm ơn|xin cảm ơn|kính chúc|xin kính chúc|trên đây là|xin phép được trình bày"
            .Split('|').Select(p => KeyValuePair.Create(p, true)),
    ]);

    /// <summary>With these a speech says that it begins; they and what stands before belong to no part.</summary>
    public static readonly Phrases<bool> Openings = new(
    [
        .. (from act in "báo cáo|trình bày|trao đổi|phát biểu|tham luận|chia sẻ|nêu|nói về|nói thêm|mở đầu|góp".Split('|')
            from words in new[] { $"xin {act}", $"xin được {act}", $"xin phép {act}", $"xin phép được {act}" }
            select KeyValuePair.Create(words, true)),
    ]);

    /// <summary>"Tháo gỡ khó khăn, vướng mắc" names no difficulty: it proposes, or with "đã" reports.</summary>
    private static IEnumerable<KeyValuePair<string, (ContentRole, double)>> Overcoming(string before, ContentRole role, double weight) =>
        from verb in "tháo gỡ|khắc phục|giải quyết|xử lý|vượt qua".Split('|')
        from trouble in "khó khăn|khó khăn vướng mắc|vướng mắc|tồn tại|tồn tại hạn chế|hạn chế|bất cập".Split('|')
        from between in "|các |những ".Split('|')
        select KeyValuePair.Create($"{before}{verb} {between}{trouble}", (role, weight));

    private static IEnumerable<KeyValuePair<string, ContentRole>> Cues(ContentRole role, string phrases) =>
        phrases.Split('|').Select(p => KeyValuePair.Create(p, role));

    private static IEnumerable<KeyValuePair<string, (ContentRole, double)>> Cues(ContentRole role, double weight, string phrases) =>
        phrases.Split('|').Select(p => KeyValuePair.Create(p, (role, weight)));
}
