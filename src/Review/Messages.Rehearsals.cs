using Intake;

namespace Review;

/// <summary>Câu về đọc thử.</summary>
public static partial class Messages
{
    public static readonly Sentence NothingToRehearse = new(
        "Bản này chưa được đọc tự động nên chưa đọc thử được. Hãy đợi kiểm tra xong rồi mở lại trang.",
        "This version has not been read automatically yet, so it cannot be rehearsed. Wait until it is checked, then open the page again.");

    public static readonly Sentence RehearsalNotFound = new(
        "Không tìm thấy lần đọc thử này. Hãy tải lại trang.",
        "This rehearsal is not there. Reload the page.");

    public static readonly Sentence RehearsalTooLong = new(
        "Thời gian đọc thử dài hơn một giờ, có lẽ đồng hồ chưa được dừng. Hãy ghi lại thời gian đúng.",
        "The rehearsal is longer than an hour; perhaps the clock was not stopped. Enter the right time.");
}
