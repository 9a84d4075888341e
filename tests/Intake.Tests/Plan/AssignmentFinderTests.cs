using Intake.Plan;
using Xunit;

namespace Intake.Tests.Plan;

public sealed class AssignmentFinderTests
{
    private static readonly Conference Conference = new()
    {
        Title = "Hội nghị",
        Assignments =
        [
            Unit(1, "Ủy ban nhân dân thành phố"), Unit(3, "MTTQ Việt Nam thành phố"), Unit(5, "Ủy ban Kiểm tra Thành ủy"), Unit(6, "Ban Tổ chức Thành ủy"), Unit(7, "Sở Nội vụ"), Unit(8, "Sở Tư pháp"),
            Unit(12, "Văn phòng Thành ủy"), Unit(13, "Văn phòng Ủy ban nhân dân thành phố"), Unit(14, "Ủy ban nhân dân Phường Lê Chân"), Unit(15, "Đảng ủy Phường Chu Văn An"),
        ],
    };

    [Theory]
    [InlineData("tham-luan-07.docx", 7)]
    [InlineData("07 - Sở Nội vụ.docx", 7)]
    [InlineData("tham luan so 7.docx", 7)]
    [InlineData("Tham luận số 07_bản cuối (2).docx", 7)]
    [InlineData("TL07.docx", 7)]
    [InlineData("7.docx", 7)]
    [InlineData("drafts/12-van-phong.docx", 12)]
    [InlineData("SoNoiVu.docx", 7)]
    [InlineData("so_tu_phap.docx", 8)]
    [InlineData("Tham luận Sở Tư pháp ngày 28-5-2026.docx", 8)]
    [InlineData("UBND phường Lê Chân.docx", 14)]
    [InlineData("phuong chu van an.docx", 15)]
    [InlineData("Văn phòng UBND thành phố v2.docx", 13)]
    [InlineData("tham-luan-99.docx", null)]
    [InlineData("tham luận mô hình chính quyền địa phương 2 cấp.docx", null)]
    [InlineData("sơ kết chính quyền cấp 1.docx", null)]
    [InlineData("bao cao 2026.docx", null)]
    [InlineData("07 - Sở Tư pháp.docx", null)]
    [InlineData("", null)]
    public void The_name_of_the_file_tells_by_number_or_by_unit(string fileName, int? expected) =>
        Assert.Equal(expected, AssignmentFinder.Find(Conference, fileName, "", "")?.Number);

    [Theory]
    [InlineData("ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG\nĐẢNG UỶ PHƯỜNG CHU VĂN AN", 15)]
    [InlineData("ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG\nSỞ NỘI VỤ", 7)]
    [InlineData("ỦY BAN NHÂN DÂN\nPHƯỜNG LÊ CHÂN", 14)]
    [InlineData("UBND phường Lê Chân", 14)]
    [InlineData("THÀNH ỦY HẢI PHÒNG\nBAN TỔ CHỨC", 6)]
    [InlineData("THÀNH ỦY HẢI PHÒNG\nVĂN PHÒNG", 12)]
    [InlineData("UBND THÀNH PHỐ HẢI PHÒNG\nVĂN PHÒNG", 13)]
    [InlineData("ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG", 1)]
    [InlineData("ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 1)]
    [InlineData("ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG\nSỞ Y TẾ", null)]
    [InlineData("VĂN PHÒNG UBND THÀNH PHỐ", 13)]
    [InlineData("ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM\nTHÀNH PHỐ HẢI PHÒNG", 3)]
    [InlineData("Sở Nội vụ\nSở Tư pháp", null)]
    [InlineData("SỞ TƯ PHÁP\nKính gửi: Ban Tổ chức Thành ủy", 8)]
    public void The_letterhead_tells_the_sender_below_the_body_it_belongs_to(string letterhead, int? expected) =>
        Assert.Equal(expected, AssignmentFinder.Find(Conference, "tham luan.docx", letterhead, "")?.Number);

    [Theory]
    [InlineData("Thay mặt Sở Tư pháp, tôi xin trình bày tham luận.", 8)]
    [InlineData("Văn phòng Ủy ban nhân dân thành phố đã tham mưu nhiều việc. Văn phòng UBND thành phố kiến nghị.", 13)]
    [InlineData("Sở Tư pháp giúp phường nhiều việc.", null)]
    [InlineData("Ủy ban nhân dân thành phố chỉ đạo sát sao. Đề nghị Ủy ban nhân dân thành phố xem xét.", null)]
    [InlineData("Ở phường Chu Văn An có 40 chi bộ. Phường Chu Văn An đã kết nạp 25 đảng viên.", 15)]
    [InlineData("Sở Tư pháp phối hợp với Sở Nội vụ.", null)]
    [InlineData("Cán bộ, đảng viên đã rất cố gắng.", null)]
    public void The_content_tells_when_it_names_exactly_one_unit(string text, int? expected)
    {
        Assert.Equal(expected, AssignmentFinder.Find(Conference, "bài.docx", "", text)?.Number);
        Assert.Equal(expected, AssignmentFinder.Find(Conference, "bài.docx", "", text.Normalize(System.Text.NormalizationForm.FormD))?.Number);
    }

    private static Assignment Unit(int number, string unit) => new(number, "Nội dung.", unit, UnitKinds.Of(unit));
}
