using System.Globalization;
using Intake.Plan;
using Review.Queue;

namespace Review.Reports;

/// <summary>Cách viết ngày giờ, con số, tên đơn vị trong báo cáo.</summary>
internal static class ReportWording
{
    /// <summary>A count as official documents write it: <c>05</c>, <c>24</c>; none is <c>0</c>.</summary>
    public static string Count(int count) => count.ToString(count == 0 ? "0" : "00", CultureInfo.InvariantCulture);

    /// <summary><c>30 tháng 5 năm 2026</c>. Office rules want a 0 before days below 10 and before the months 1 and 2 only (Nghị định 30/2020/NĐ-CP, Phụ lục I).</summary>
    public static string Day(DateTimeOffset at) => In(at) is var local && local.Month <= 2
        ? string.Create(CultureInfo.InvariantCulture, $"{local:dd} tháng {local:MM} năm {local:yyyy}")
        : string.Create(CultureInfo.InvariantCulture, $"{local:dd} tháng {local.Month} năm {local:yyyy}");

    /// <summary><c>09 giờ 15 phút, ngày 29/5/2026</c>.</summary>
    public static string Instant(DateTimeOffset at) => string.Create(CultureInfo.InvariantCulture, $"{Hour(at)}, ngày {In(at):d/M/yyyy}");

    /// <summary>The same for a narrow column: <c>09:15, 29/5/2026</c>.</summary>
    public static string ShortInstant(DateTimeOffset at) => string.Create(CultureInfo.InvariantCulture, $"{In(at):HH:mm}, {In(at):d/M/yyyy}");

    public static string Due(Deadline deadline) => (deadline.Rule == DeadlineRule.Before ? "trước " : "chậm nhất ") + Instant(deadline.At);

    /// <summary>A total in whole minutes, rounded up: <c>152 phút</c>.</summary>
    public static string Minutes(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(time.TotalMinutes):00} phút");

    /// <summary>One speech as a clock shows it: <c>6:42</c>.</summary>
    public static string Clock(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes}:{time.Seconds:00}");

    /// <summary>How late, in its two largest units: <c>muộn 2 giờ 05 phút</c>.</summary>
    public static string Late(long seconds)
    {
        (long Count, string Unit)[] parts = [(seconds / 86400, "ngày"), (seconds / 3600 % 24, "giờ"), (seconds / 60 % 60, "phút"), (seconds % 60, "giây")];
        return "muộn " + string.Join(' ', parts.SkipWhile(p => p.Count == 0).Take(2).Where(p => p.Count > 0).Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Count} {p.Unit}")));
    }

    /// <summary>Names in the order of the assignments, or that there is none.</summary>
    public static string Units(IEnumerable<AssignmentLine> lines) =>
        lines.Select(l => l.Unit).Distinct().ToList() is { Count: > 0 } units ? string.Join("; ", units) : "không có";

    public static string Numbers(IEnumerable<int> numbers) => string.Join(", ", numbers.Distinct().Order());

    private static string Hour(DateTimeOffset at) => In(at) is { Minute: 0 } whole
        ? string.Create(CultureInfo.InvariantCulture, $"{whole:HH} giờ")
        : string.Create(CultureInfo.InvariantCulture, $"{In(at):HH} giờ {In(at):mm} phút");

    private static DateTimeOffset In(DateTimeOffset at) => at.ToOffset(Conference.Offset);
}
