using Intake.Plan;
using Xunit;

namespace Intake.Tests.Plan;

/// <summary>Các kế hoạch khác: số đơn vị, số phút, thứ tự cột, cách viết ngày giờ khác.</summary>
public sealed class OtherPlansTests
{
    [Fact]
    public void A_plan_in_Markdown_with_other_columns_and_spellings_is_understood()
    {
        var conference = Read(WrittenPlans.District);

        Assert.Equal("TỔ CHỨC HỘI NGHỊ TỔNG KẾT 5 NĂM THỰC HIỆN CHUYỂN ĐỔI SỐ", conference.Title);
        Assert.Equal("112/KH-TU", conference.Number);
        Assert.Equal(new DateOnly(2027, 11, 3), conference.Issued);
        Assert.Equal("Hội trường lớn Tỉnh ủy Sơn Hà", conference.Place);
        Assert.Equal(At(6, 12, 14), conference.StartsAt);
        Assert.Equal(TimeSpan.FromMinutes(12), conference.SpeechLimit);
        Assert.Equal(new SpeechSlot(new TimeOnly(14, 40), new TimeOnly(16, 45)), conference.Slot);
        Assert.Equal([1, 2, 3, 4], conference.Programme.Select(p => p.Number));
        Assert.Equal("Bí thư Tỉnh ủy", conference.Programme[3].By);
    }

    [Fact]
    public void Its_annex_is_found_by_its_columns_in_whatever_order()
    {
        var assignments = Read(WrittenPlans.District).Assignments;

        Assert.Equal(
            [
                new Assignment(1, "Bệnh án điện tử và liên thông dữ liệu khám chữa bệnh.", "Sở Y tế", UnitKind.State),
                new Assignment(2, "Giám sát xã hội trên nền tảng số.", "Ủy ban MTTQ Việt Nam tỉnh", UnitKind.Front),
                new Assignment(3, "Tổ công nghệ số cộng đồng.", "Đảng uỷ xã Suối Bạc", UnitKind.Party),
                new Assignment(4, "Đào tạo kỹ năng số.", "Trường Cao đẳng Sơn Hà", UnitKind.School),
            ],
            assignments);
    }

    [Fact]
    public void Its_deadlines_are_told_from_the_documents_it_cites()
    {
        var deadlines = Read(WrittenPlans.District).Deadlines;

        Assert.Equal(
            [
                (At(26, 11, 9, 30), DeadlineRule.Before, DeadlineKind.Drafts, "Các cơ quan được phân công"),
                (At(30, 11, 16), DeadlineRule.AtLatest, DeadlineKind.BoardReport, "Văn phòng Tỉnh uỷ"),
                (At(2, 12, 0), DeadlineRule.Before, DeadlineKind.OpeningSpeech, "Ban Tuyên giáo và Dân vận Tỉnh ủy"),
                (At(4, 12, 0), DeadlineRule.Before, DeadlineKind.Task, "Văn phòng Tỉnh uỷ"),
                (At(6, 12, 14), DeadlineRule.AtLatest, DeadlineKind.Conference, "TỈNH ỦY SƠN HÀ"),
            ],
            deadlines.Select(d => (d.At, d.Rule, d.Kind, d.Owner)));
    }

    [Fact]
    public void What_found_no_place_is_shown_as_written()
    {
        var conference = Read(WrittenPlans.District);

        Assert.Equal(["- Họp báo lúc 8 giờ, ngày 5/12/2027."], conference.NotUnderstood);
        Assert.Empty(conference.Warnings);
    }

    [Fact]
    public void A_plan_in_Word_with_a_letterhead_table_and_automatic_numbers_is_understood()
    {
        var reading = PlanReader.Read(WordFile.Of(
            WordFile.Table(["BAN QUẢN LÝ KHU KINH TẾ\nSố: 8-KH/BQL", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐà Bắc, ngày 2 tháng 3 năm 2028"]),
            WordFile.Line("KẾ HOẠCH"), WordFile.Line("Tổ chức Hội thảo logistics xanh"), WordFile.Line("Thực hiện chương trình công tác, Ban Quản lý xây dựng kế hoạch:"),
            WordFile.Line("Thời gian"), WordFile.Line("- Bắt đầu vào 8 giờ sáng ngày 20/3/2028 (thứ Hai)."),
            WordFile.Line("Địa điểm: Nhà văn hóa cảng."),
            WordFile.Table(["STT", "Từ", "Đến", "Nội dung", "Phụ trách"], ["1", "8h", "8h20", "Khai mạc", "Trưởng ban"], ["2", "8h20", "9h05’", "Tham luận", "Phó ban"], ["3", "9h05'", "9h30", "Bế mạc", "Trưởng ban"]),
            WordFile.Line("Thời lượng trình bày một tham luận là 15 phút."),
            WordFile.Line("Phòng Đầu tư"), WordFile.Line("Tiếp nhận, biên tập tham luận và báo cáo Trưởng ban trước 24 giờ ngày 15/3."),
            WordFile.Line("Các doanh nghiệp gửi tham luận đến Phòng Đầu tư, hạn cuối: 5 giờ chiều ngày 10/3/2028."),
            WordFile.Table(["STT", "Đơn vị", "Chủ đề tham luận"], [WordFile.Auto, "Công ty A", "Kho lạnh."], [WordFile.Auto, "Công ty B", "Cảng cạn."], [WordFile.Auto, "Cục Hải quan", "Thông quan số."])));

        var conference = reading.Conference!;

        Assert.Equal("Tổ chức Hội thảo logistics xanh", conference.Title);
        Assert.Equal("8-KH/BQL", conference.Number);
        Assert.Equal(new DateOnly(2028, 3, 2), conference.Issued);
        Assert.Equal("Nhà văn hóa cảng", conference.Place);
        Assert.Equal(TimeSpan.FromMinutes(15), conference.SpeechLimit);
        Assert.Equal(45, conference.Slot!.Minutes);
        Assert.Equal([(1, "Công ty A"), (2, "Công ty B"), (3, "Cục Hải quan")], conference.Assignments.Select(a => (a.Number, a.Unit)));
        Assert.Equal(
            [
                (new DateTimeOffset(2028, 3, 10, 17, 0, 0, Offset), DeadlineRule.AtLatest, DeadlineKind.Drafts, "Các doanh nghiệp"),
                (new DateTimeOffset(2028, 3, 16, 0, 0, 0, Offset), DeadlineRule.Before, DeadlineKind.BoardReport, "Phòng Đầu tư"),
                (new DateTimeOffset(2028, 3, 20, 8, 0, 0, Offset), DeadlineRule.AtLatest, DeadlineKind.Conference, "BAN QUẢN LÝ KHU KINH TẾ"),
            ],
            conference.Deadlines.Select(d => (d.At, d.Rule, d.Kind, d.Owner)));
        Assert.Empty(conference.Warnings);
        Assert.Empty(conference.NotUnderstood);
    }

    [Fact]
    public void A_programme_in_lines_and_tasks_in_a_table_are_understood()
    {
        var conference = Read("""
            BỘ Y TẾ

            **BỆNH VIỆN MIỀN ĐÔNG**

            Số: 301/KH-BVMĐ
            CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM

            # KẾ HOẠCH

            ## Tổ chức Hội nghị khoa học

            Hội nghị diễn ra trong một buổi, từ 07 giờ 30 đến 11 giờ 30, ngày 26 tháng 3 năm 2027 (Thứ Sáu) tại Hội trường nhà A.

            - 07h30 - 08h00: Khai mạc
            - 08h00 - 10h30: Trình bày tham luận
            - 10h30 - 11h30: Bế mạc

            Thời gian trình bày: 10 phút/tham luận.

            Toàn văn gửi về Phòng Kế hoạch tổng hợp muộn nhất 24h00 ngày 05/3/2027. Sau thời hạn trên không nhận bài.

            | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn |
            |---|---|---|---|
            | 1 | Chuẩn bị hội trường | Phòng Hành chính | Trước 16h ngày 25/3/2027 |
            | 2 | In kỷ yếu | Phòng Đào tạo | 20/3/2027 |

            Phụ lục

            | Số TT | Khoa/Phòng | Tên đề tài |
            |---|---|---|
            | I | KHỐI LÂM SÀNG | |
            | 01 | Khoa Nội | Can thiệp mạch vành |
            """);

        Assert.Equal("301/KH-BVMĐ", conference.Number);
        Assert.Equal(new SpeechSlot(new TimeOnly(8, 0), new TimeOnly(10, 30)), conference.Slot);
        Assert.Equal(["Khai mạc", "Trình bày tham luận", "Bế mạc"], conference.Programme.Select(p => p.Item));
        Assert.Equal(TimeSpan.FromMinutes(10), conference.SpeechLimit);
        Assert.Equal(new Assignment(1, "Can thiệp mạch vành", "Khoa Nội", UnitKind.State), Assert.Single(conference.Assignments));
        Assert.Equal(
            [
                ("Toàn văn gửi về Phòng Kế hoạch tổng hợp", At(6, 3, 0), DeadlineRule.AtLatest, DeadlineKind.Drafts, "Các đơn vị được phân công"),
                ("In kỷ yếu", At(21, 3, 0), DeadlineRule.Before, DeadlineKind.Task, "Phòng Đào tạo"),
                ("Chuẩn bị hội trường", At(25, 3, 16), DeadlineRule.Before, DeadlineKind.Task, "Phòng Hành chính"),
                ("Hội nghị khoa học", At(26, 3, 7, 30), DeadlineRule.AtLatest, DeadlineKind.Conference, "BỆNH VIỆN MIỀN ĐÔNG"),
            ],
            conference.Deadlines.Select(d => (d.What, d.At, d.Rule, d.Kind, d.Owner)));
        Assert.Empty(conference.NotUnderstood);
    }

    [Fact]
    public void Units_named_in_a_heading_owe_what_stands_below_it()
    {
        var conference = Read("""
            **THÀNH ỦY HẢI PHÒNG** **ĐẢNG CỘNG SẢN VIỆT NAM**

            **KẾ HOẠCH**
            **tổ chức Hội nghị sơ kết**

            Thời gian: khai mạc vào hồi 14 giờ 00, ngày 15 tháng 7 năm 2027.

            **1. Các đơn vị được phân công tham luận**

            - Gửi bài về Ban Tổ chức Thành ủy (bản giấy) trước 17h00, ngày 10/7/2027. Mỗi bài không quá 06 phút.

            |STT|Đơn vị|Chủ đề tham luận|
            |-|-|-|
            |1|Sở Xây dựng|Hạ tầng giao thông|
            """);

        Assert.Equal(TimeSpan.FromMinutes(6), conference.SpeechLimit);
        Assert.Equal(
            [
                ("Gửi bài về Ban Tổ chức Thành ủy (bản giấy)", DeadlineKind.Drafts, "Các đơn vị được phân công tham luận"),
                ("Hội nghị sơ kết", DeadlineKind.Conference, "THÀNH ỦY HẢI PHÒNG"),
            ],
            conference.Deadlines.Select(d => (d.What, d.Kind, d.Owner)));
    }

    [Fact]
    public void What_does_not_add_up_is_warned_of()
    {
        var conference = Read("""
            KẾ HOẠCH tổ chức Hội nghị

            Thời gian: từ 8 giờ, ngày 02/6/2026 (thứ Tư).

            Mỗi tham luận không quá 30 phút.

            Các đơn vị gửi tham luận trước 8 giờ 01, ngày 02/6/2026.

            Ban Tổ chức tổng hợp tham luận, báo cáo trước 11 giờ, ngày 01/6/2026.

            | STT | Thời gian | Nội dung | Phân công |
            |---|---|---|---|
            | 1 | 8h10 - 8h20 | Khai mạc | A |
            | 2 | 8h30 - 9h00 | Tham luận | B |
            | 3 | 8h50 - 8h40 | Bế mạc | C |

            | TT | Nội dung | Đơn vị |
            |---|---|---|
            | 1 | Một. | Sở A |
            | 1 | Hai. | |
            | 4 | | Sở C |
            """);

        Assert.Equal(
            [
                "slot-too-short", "annex-number-repeated", "annex-number-missing", "annex-row-without-unit", "annex-row-without-topic",
                "programme-backwards", "programme-gap", "programme-overlap", "start-differs", "report-before-drafts", "deadline-after-conference", "weekday-differs",
            ],
            conference.Warnings.Select(w => w.Code));
    }

    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    private static DateTimeOffset At(int day, int month, int hour, int minute = 0) => new(2027, month, day, hour, minute, 0, Offset);

    private static Conference Read(string text) => PlanReader.ReadMarkdown(text).Conference!;
}
