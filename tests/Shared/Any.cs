using Intake.Plan;
using Review.Appraisals;
using Review.People;

namespace Tests.Shared;

/// <summary>Giá trị hợp lệ bất kỳ; a test states only what it is about.</summary>
public static class Any
{
    /// <summary>The unit whose speech <see cref="Appraisal"/> is.</summary>
    public const long Unit = 7;

    /// <summary>"Trước 11 giờ 29/5/2026".</summary>
    public static readonly DateTimeOffset DraftsDue = new(2026, 5, 29, 11, 0, 0, Conference.Offset);

    public static readonly string Sha256 = new('a', 64);

    /// <summary>A plan of <paramref name="assignments"/> assignments, each of a unit of its own, drafts due before 11:00 on 29/5/2026.</summary>
    public static Conference Plan(int assignments = 3) => new()
    {
        Title = "Hội nghị kiểm thử",
        Number = "1-KH/TU",
        SpeechLimit = TimeSpan.FromMinutes(7),
        Deadlines = [new Deadline("Gửi tham luận", DraftsDue, DeadlineRule.Before, "Các đơn vị", DeadlineKind.Drafts)],
        Assignments = [.. Enumerable.Range(1, assignments).Select(n => new Assignment(n, $"Nội dung thứ {n}", $"Sở số {n}", UnitKind.State))],
    };

    /// <summary>A Word file that passes the door; another <paramref name="sentence"/>, other bytes.</summary>
    public static byte[] Draft(string sentence = "Đơn vị đã hoàn thành nhiệm vụ.") =>
        WordFile.Docx("Kính thưa Hội nghị,", sentence, "Xin trân trọng cảm ơn.");

    /// <summary>Somebody who appraises; a member of <paramref name="units"/>.</summary>
    public static Actor Appraiser(long person = 1, params long[] units) =>
        new(person, $"Thẩm định {person}", 1, new HashSet<Role> { Role.Board }, units.ToHashSet());

    /// <summary>Somebody with that role and nothing else.</summary>
    public static Actor Holder(Role role, params long[] units) =>
        new(9, "Người giữ vai trò", 1, new HashSet<Role> { role }, units.ToHashSet());

    public static Act Act(Actor? by = null, string? reason = null, DateTimeOffset? at = null) => new(by ?? Appraiser(), at ?? DraftsDue, reason);

    /// <summary>An appraisal that stands in that state at version 1, decided by <see cref="Appraiser"/> at <see cref="DraftsDue"/> where it is decided.</summary>
    public static Appraisal Appraisal(AppraisalState state = AppraisalState.Queued)
    {
        var appraisal = new Appraisal { ConferenceId = 1, UnitId = Unit, Number = 3, Topic = "Nội dung" };
        if (state == AppraisalState.Awaited) return appraisal;
        appraisal.Receive(1, Act(Holder(Role.Unit, Unit)));
        if (state == AppraisalState.Received) return appraisal;
        appraisal.Queue(1, Act(Actor.System(1)));
        if (state == AppraisalState.Returned) appraisal.Return(1, Sha256, Act(reason: "Bổ sung số liệu."));
        if (state is AppraisalState.Approved or AppraisalState.Reported) appraisal.Approve(1, Sha256, [], Act());
        if (state == AppraisalState.Reported) appraisal.Report(1, Act());
        return appraisal;
    }
}
