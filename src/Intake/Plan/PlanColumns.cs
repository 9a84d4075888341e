namespace Intake.Plan;

/// <summary>Các cột của một bảng, nhận ra theo tên cột; -1 where the table has no such column.</summary>
internal sealed record PlanColumns(int Count, int Number, int Topic, int Unit, int Time, int Until, int Due)
{
    private static readonly string[] Numbers = ["tt", "stt", "số tt", "số thứ tự", "thứ tự", "#", "no"];
    private static readonly string[] Topics = ["nội dung", "chủ đề", "đề tài", "vấn đề", "tên bài", "công việc", "việc", "diễn biến", "tiết mục", "chương trình", "nhiệm vụ", "hoạt động", "chuyên đề"];
    private static readonly string[] Units =
        ["phân công", "đơn vị", "cơ quan", "địa phương", "thực hiện", "chủ trì", "điều hành", "phụ trách", "trình bày", "người", "đại biểu", "tổ chức", "khoa", "phòng", "trường", "tác giả", "diễn giả", "doanh nghiệp", "sở"];
    private static readonly string[] Dues = ["hoàn thành", "thời hạn", "hạn", "hạn gửi", "hạn nộp", "tiến độ"];
    private static readonly string[] Times = ["thời gian", "thời điểm", "giờ", "từ", "bắt đầu"];

    /// <summary>The columns that this row names, or null when it is no header.</summary>
    public static PlanColumns? Of(IReadOnlyList<string> row)
    {
        var names = row.Select(cell => PlanText.Fold(PlanText.Clean(cell)).Trim(' ', '.', '*', ':')).ToList();
        if (names.Any(n => n.Length > 80 || int.TryParse(n, out _))) return null;

        var roles = names.Select(Role).ToList();
        var topic = roles.IndexOf('n');
        if (topic < 0) topic = roles.IndexOf('m');
        var columns = new PlanColumns(row.Count, roles.IndexOf('#'), topic, roles.IndexOf('u'), roles.IndexOf('t'), roles.IndexOf('>'), roles.IndexOf('d'));
        return columns.Named >= 2 && topic >= 0 ? columns : null;
    }

    private int Named => new[] { Number, Topic, Unit, Time, Due }.Count(c => c >= 0);

    /// <summary>The cell of the column, cleaned; empty when the row has none.</summary>
    public static string Cell(IReadOnlyList<string> row, int column) => column >= 0 && column < row.Count ? PlanText.Clean(row[column]) : "";

    private static char Role(string name)
    {
        if (Numbers.Contains(name)) return '#';
        if (name is "đến" or "kết thúc" or "tới") return '>';
        if (Dues.Any(name.Has)) return 'd';
        if (Times.Any(name.Begins)) return 't';

        var (topic, unit) = (First(name, Topics), First(name, Units));
        if (topic == int.MaxValue && unit == int.MaxValue) return name.Has("tham luận") || name.Begins("bài") ? 'm' : '-';
        return topic < unit ? 'n' : 'u';
    }

    private static int First(string name, string[] words) =>
        words.Select(w => name.At(w)).Where(at => at >= 0).DefaultIfEmpty(int.MaxValue).Min();
}
