using Intake.Checks;
using Intake.Word;

namespace Intake;

public static partial class Messages
{
    public static Sentence ResultsHeavy(double share, double limit) => new(
        $"Phần kết quả chiếm {Figures.PercentVi(share)} thời gian nói, quá {Figures.PercentVi(limit)}. Nên rút gọn kết quả, dành thời gian cho khó khăn, kinh nghiệm và đề xuất.",
        $"Results take {Figures.PercentEn(share)} of the speaking time, more than {Figures.PercentEn(limit)}. Shorten them in favour of difficulties, experience and proposals.");

    public static Sentence NeitherDifficultiesNorProposals() => new(
        "Bài chưa nêu khó khăn, vướng mắc và cũng chưa có đề xuất, kiến nghị. Hãy bổ sung, đây là trọng tâm mà hội nghị cần nghe.",
        "The speech names no difficulties and makes no proposals. Add them: they are what the conference needs to hear.");

    public static Sentence MissingPart(ContentRole role) => role == ContentRole.Difficulties
        ? new("Không thấy phần khó khăn, vướng mắc trong bài. Nếu có, hãy nêu rõ.", "No difficulties were found in the speech. If there are any, name them.")
        : new("Không thấy đề xuất, kiến nghị trong bài. Nếu có, hãy nêu rõ kiến nghị với ai, việc gì.", "No proposals were found in the speech. If there are any, say what is proposed, and to whom.");

    public static Sentence UnknownAbbreviation(string written, int times) => new(
        $"Chữ tắt “{written}” ({Figures.Vi(times)} lần) không rõ đọc thế nào. Hãy viết đầy đủ, ít nhất ở lần đầu: Tên đầy đủ ({written}).",
        $"It is not known how “{written}” ({Figures.En(times)} times) is read aloud. Write it out, at least the first time: Full name ({written}).");

    public static Sentence Placeholder() => new(
        "Còn chỗ chưa điền. Hãy điền nội dung hoặc bỏ đi trước khi gửi.",
        "A place is still to be filled in. Fill it in, or remove it, before sending.");

    /// <summary>What the flag leaves to be cleaned up; null when it is nothing left over from writing.</summary>
    public static Sentence? Leftover(DraftFlag flag) => flag switch
    {
        DraftFlag.TrackedChanges => new(
            "Tệp còn thay đổi đang theo dõi (Track Changes). Hãy chấp nhận hoặc từ chối từng thay đổi rồi gửi lại.",
            "The file still holds tracked changes. Accept or reject each of them and send it again."),
        DraftFlag.Comments => new(
            "Tệp còn nhận xét (Comments) bên lề. Hãy xử lý rồi xóa trước khi gửi.",
            "The file still holds comments. Settle and delete them before sending."),
        DraftFlag.HiddenText => new(
            "Tệp có chữ ẩn: người duyệt không thấy, người nhận có thể mở ra. Hãy xóa, hoặc cho hiện nếu cần.",
            "The file holds hidden text: appraisers do not see it, recipients can. Delete it, or show it if it is meant."),
        _ => null,
    };

    /// <summary>What the flag means to the sender; null when it means nothing or is said elsewhere.</summary>
    public static Sentence? FileFlag(DraftFlag flag) => flag switch
    {
        DraftFlag.LegacyFont => new(
            "Có đoạn gõ bằng phông cũ (.Vn…, VNI-…), đã được chuyển mã để đọc. Hãy xem lại chữ và gửi bản Unicode.",
            "Some passages use a legacy font (.Vn…, VNI-…) and were decoded. Check the text and send a Unicode version."),
        DraftFlag.MixedScript => new(
            "Có chữ cái của bảng chữ khác lẫn trong tiếng Việt (nhìn giống nhau). Hãy gõ lại những từ đó.",
            "Letters of another alphabet that look alike stand among Vietnamese ones. Type those words again."),
        DraftFlag.InvisibleChars => new(
            "Có ký tự không nhìn thấy trong bài. Thường do sao chép từ trang mạng; nên dán lại dạng chữ thuần.",
            "The text holds invisible characters, often copied from a web page. Paste it again as plain text."),
        DraftFlag.ExternalContent => new(
            "Tệp trỏ tới nội dung nằm ngoài tệp. Hãy nhúng nội dung đó vào hoặc bỏ liên kết.",
            "The file points to content outside of it. Put the content in, or remove the link."),
        DraftFlag.Embedded => new(
            "Tệp có tệp khác nhúng bên trong. Hãy bỏ ra nếu bài không cần.",
            "Another file is embedded in this one. Take it out if the speech does not need it."),
        _ => null,
    };

    /// <summary>The same words in two speeches. Each place is named beside the sentence.</summary>
    public static Sentence CopiedText(int syllables, double shareOfShorter) => new(
        $"Hai bài có chung một đoạn {Figures.Vi(syllables)} tiếng giống hệt nhau; các đoạn chung chiếm {Figures.PercentVi(shareOfShorter)} bài ngắn hơn. Hai đơn vị cần thống nhất: một bên giữ, một bên viết lại.",
        $"Two speeches share a passage of {Figures.En(syllables)} identical syllables; what they share makes up {Figures.PercentEn(shareOfShorter)} of the shorter one. The two units should agree which keeps it; the other writes its own.");
}
