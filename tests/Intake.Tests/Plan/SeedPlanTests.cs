using Intake.Plan;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Plan;

/// <summary>Kế hoạch 63-KH/TU, đúng như văn bản trích từ PDF.</summary>
[Trait("data", "shared")]
public sealed class SeedPlanTests
{
    private const string PlanFile = "plan/000_f9655c538364916e.txt";

    private static Conference Seed()
    {
        var path = SharedFolder.Find(PlanFile);
        if (path is null) Assert.Skip($"../shared/{PlanFile} is not here.");
        var reading = PlanReader.Read(File.ReadAllBytes(path));
        Assert.Null(reading.Code);
        return reading.Conference!;
    }

    [Fact]
    public void Its_head_says_what_when_and_where()
    {
        var conference = Seed();

        Assert.Equal("tổ chức Hội nghị sơ kết 1 năm vận hành mô hình tổ chức tổng thể của hệ thống chính trị, mô hình chính quyền địa phương 2 cấp", conference.Title);
        Assert.Equal("63-KH/TU", conference.Number);
        Assert.Equal(new DateOnly(2026, 5, 26), conference.Issued);
        Assert.Equal("Nhà hát Hoa Phượng, Trung tâm Hội nghị và Biểu diễn thành phố (đường Trần Kiên, phường Thủy Nguyên, thành phố Hải Phòng)", conference.Place);
        Assert.Equal(At(2, 6, 8), conference.StartsAt);
        Assert.Equal(TimeSpan.FromMinutes(7), conference.SpeechLimit);
    }

    [Fact]
    public void Its_programme_has_seven_items_across_the_page_break_and_85_minutes_for_speeches()
    {
        var conference = Seed();

        Assert.Equal(
            ["1 08:00-08:05", "2 08:05-08:15", "3 08:15-08:35", "4 08:35-10:00", "5 10:00-10:20", "6 10:20-10:35", "7 10:35-11:00"],
            conference.Programme.Select(p => $"{p.Number} {p.From:HH\\:mm}-{p.To:HH\\:mm}"));
        Assert.Equal("Phát biểu kết luận và bế mạc Hội nghị", conference.Programme[6].Item);
        Assert.Equal("Đồng chí Trưởng Ban Thi đua - Khen thưởng thành phố điều hành", conference.Programme[4].By);
        Assert.Equal(new SpeechSlot(new TimeOnly(8, 35), new TimeOnly(10, 0)), conference.Slot);
        Assert.Equal(85, conference.Slot!.Minutes);
    }

    [Fact]
    public void Its_deadlines_keep_their_exact_rules()
    {
        var deadlines = Seed().Deadlines;

        Assert.Equal(
            [
                (At(29, 5, 11), DeadlineRule.Before, DeadlineKind.Drafts),
                (At(30, 5, 11), DeadlineRule.Before, DeadlineKind.BoardReport),
                (At(30, 5, 17), DeadlineRule.AtLatest, DeadlineKind.OpeningSpeech),
                (At(31, 5, 8), DeadlineRule.AtLatest, DeadlineKind.SummaryReport),
                (At(1, 6, 11), DeadlineRule.Before, DeadlineKind.Task),
                (At(2, 6, 8), DeadlineRule.AtLatest, DeadlineKind.Conference),
            ],
            deadlines.Select(d => (d.At, d.Rule, d.Kind)));
    }

    [Fact]
    public void Its_deadlines_name_what_is_due_and_who_owes_it()
    {
        var deadlines = Seed().Deadlines;

        Assert.Equal(
            [
                "Các cấp uỷ, cơ quan, địa phương, đơn vị được phân công chuẩn bị tham luận",
                "Ban Tổ chức Thành ủy", "Ban Tổ chức Thành ủy", "Ban Tổ chức Thành ủy",
                "Sở Văn hoá, Thể thao và Du lịch",
                "Ban Thường vụ Thành ủy",
            ],
            deadlines.Select(d => d.Owner));
        Assert.Equal("Đôn đốc, thẩm định nội dung tham luận của các cấp uỷ, cơ quan, địa phương, đơn vị; báo cáo Thường trực Thành uỷ", deadlines[1].What);
        Assert.EndsWith("gửi báo cáo Thường trực Thành uỷ (qua Ban Tổ chức Thành uỷ)", deadlines[0].What, StringComparison.Ordinal);
        Assert.StartsWith("Sở Văn hoá, Thể thao và Du lịch chủ trì", deadlines[4].What, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_annex_has_24_assignments_and_row_12_is_whole_again()
    {
        var assignments = Seed().Assignments;

        Assert.Equal(Enumerable.Range(1, 24), assignments.Select(a => a.Number));
        Assert.Equal(
            new Assignment(12, "Kết quả việc số hóa tài liệu, lưu trữ, tạo lập dữ liệu; bảo mật thông tin; tham mưu, tổng hợp phục vụ công tác lãnh đạo, chỉ đạo của Thành ủy, Ban Thường vụ Thành ủy.", "Văn phòng Thành ủy", UnitKind.Party),
            assignments[11]);
        Assert.Equal("Ủy ban nhân dân Phường Lê Chân", assignments[13].Unit);
        Assert.Contains("trụ sở dời dư sau sắp xếp", assignments[8].Topic, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_units_are_14_of_the_party_8_of_the_state_one_school_and_the_Front()
    {
        var kinds = Seed().Assignments.ToLookup(a => a.Kind, a => a.Number);

        Assert.Equal([4, 5, 6, 12, .. Enumerable.Range(15, 10)], kinds[UnitKind.Party]);
        Assert.Equal([1, 2, 7, 8, 9, 10, 13, 14], kinds[UnitKind.State]);
        Assert.Equal([11], kinds[UnitKind.School]);
        Assert.Equal([3], kinds[UnitKind.Front]);
    }

    [Fact]
    public void Only_the_slot_does_not_add_up_and_nothing_is_left_over()
    {
        var conference = Seed();

        var warning = Assert.Single(conference.Warnings);
        Assert.Equal("slot-too-short", warning.Code);
        Assert.Contains("168", warning.Message.Vi, StringComparison.Ordinal);
        Assert.Empty(conference.NotUnderstood);
    }

    private static DateTimeOffset At(int day, int month, int hour) => new(2026, month, day, hour, 0, 0, TimeSpan.FromHours(7));
}
