using System.Globalization;
using Intake;
using Intake.Plan;
using Intake.Vietnamese;
using Web.Api;

namespace Web.Pages;

/// <summary>Cách viết ngày giờ, khoảng thời gian và con số trên trang; follows the language of the page, never the browser's locale.</summary>
public static class Shown
{
    private static readonly NumberFormatInfo Vietnamese = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    private static bool English => Problems.Language == Language.English;

    private static NumberFormatInfo Numbers => English ? NumberFormatInfo.InvariantInfo : Vietnamese;

    /// <summary>29/5/2026.</summary>
    public static string Date(DateOnly date) => date.ToString(English ? "d MMMM yyyy" : "d'/'M'/'yyyy", CultureInfo.InvariantCulture);

    /// <summary>11 giờ, ngày 29/5/2026; minutes only where there are any.</summary>
    public static string Instant(DateTimeOffset instant)
    {
        var local = instant.ToOffset(Conference.Offset);
        var date = Date(DateOnly.FromDateTime(local.DateTime));
        return English ? $"{Time(local, "HH:mm")}, {date}" : $"{Time(local, local.Minute == 0 ? "H' giờ'" : "H' giờ 'mm")}, ngày {date}";
    }

    /// <summary>10:59:59,999 ngày 29/5/2026: to the millisecond, as receipts are.</summary>
    public static string Exact(DateTimeOffset instant)
    {
        var local = instant.ToOffset(Conference.Offset);
        var date = Date(DateOnly.FromDateTime(local.DateTime));
        return English ? $"{Time(local, "HH:mm:ss.fff")}, {date}" : $"{Time(local, "HH:mm:ss,fff")} ngày {date}";
    }

    /// <summary>The machine-readable form, for <c>datetime</c>.</summary>
    public static string Iso(DateTimeOffset instant) => Time(instant.ToOffset(Conference.Offset), "yyyy-MM-dd'T'HH:mm:ss.fffzzz");

    /// <summary>A deadline with its rule: trước 11 giờ, ngày 29/5/2026.</summary>
    public static string Due(Deadline deadline) => (deadline.Rule, English) switch
    {
        (DeadlineRule.Before, false) => $"trước {Instant(deadline.At)}",
        (DeadlineRule.Before, true) => $"before {Instant(deadline.At)}",
        (_, false) => $"chậm nhất {Instant(deadline.At)}",
        _ => $"by {Instant(deadline.At)}",
    };

    /// <summary>Còn 1 ngày 1 giờ; đã quá hạn 2 giờ 5 phút. Never shown without the deadline itself.</summary>
    public static string Left(Deadline deadline, DateTimeOffset now)
    {
        if (deadline.IsMetBy(now)) return (English ? "time left: " : "còn ") + Span((long)(deadline.At - now).TotalSeconds);
        return (English ? "overdue by " : "đã quá hạn ") + Span(deadline.LateBySeconds(now));
    }

    /// <summary>The two largest units of a time that are not zero: 1 ngày 3 giờ, 6 phút 42 giây, 1 giây.</summary>
    public static string Span(long seconds)
    {
        string[] units = English ? ["d", "h", "min", "s"] : ["ngày", "giờ", "phút", "giây"];
        long[] parts = [seconds / 86400, seconds / 3600 % 24, seconds / 60 % 60, seconds % 60];
        var shown = parts.Zip(units).Where(p => p.First > 0).Take(2).Select(p => $"{Number(p.First)} {p.Second}").ToList();
        return shown.Count == 0 ? $"0 {units[^1]}" : string.Join(' ', shown);
    }

    /// <summary>Rounded up to whole seconds, so that what is over a limit never shows as the limit itself.</summary>
    public static string Span(TimeSpan time) => Span((long)Math.Ceiling(time.TotalSeconds));

    /// <summary>6:48, as a clock shows it; rounded up like <see cref="Span(TimeSpan)"/>.</summary>
    public static string Minutes(TimeSpan time)
    {
        var seconds = (int)Math.Ceiling(time.TotalSeconds);
        return string.Create(CultureInfo.InvariantCulture, $"{seconds / 60}:{seconds % 60:00}");
    }

    /// <summary>1.086.</summary>
    public static string Number(long number) => number.ToString("N0", Numbers);

    /// <summary>1.590–1.640: least to most.</summary>
    public static string Range(SyllableCount syllables) => $"{Number(syllables.Min)}–{Number(syllables.Max)}";

    /// <summary>12,5%.</summary>
    public static string Percent(double share) => (share * 100).ToString("0.#", Numbers) + "%";

    /// <summary>+24; −1.086; 0: a change, with the minus sign of print.</summary>
    public static string Change(long change) => Change(change, Number(Math.Abs(change)));

    /// <summary>+0:12; −1:05: a change of time.</summary>
    public static string Change(TimeSpan change) => Change(change.Ticks, Minutes(change.Duration()));

    /// <summary>+12,5; −3: a change of a share, in hundredths. Between the shares as they are shown, so that the figures add up.</summary>
    public static string Points(double before, double after)
    {
        var change = Math.Round(after * 100, 1) - Math.Round(before * 100, 1);
        return Change(Math.Sign(Math.Round(change, 1)), Math.Abs(change).ToString("0.#", Numbers));
    }

    private static string Change(long sign, string size) => sign switch { > 0 => "+", < 0 => "−", _ => "" } + size;

    /// <summary>412 KB; 2,5 MB.</summary>
    public static string Size(long bytes) => bytes < 1024 * 1024
        ? $"{Number(Math.Max(1, bytes / 1024))} KB"
        : (bytes / (1024.0 * 1024)).ToString("0.#", Numbers) + " MB";

    /// <summary>A title that the plan begins in lower case, after "Kế hoạch".</summary>
    public static string Heading(string title) => title.Length == 0 ? title : char.ToUpperInvariant(title[0]) + title[1..];

    /// <summary>08:35 as the plan writes it: 8 giờ 35.</summary>
    public static string Clock(TimeOnly time) => time.ToString(English ? "HH:mm" : time.Minute == 0 ? "H' giờ'" : "H' giờ 'mm", CultureInfo.InvariantCulture);

    /// <summary>A figure for an attribute of SVG.</summary>
    public static string Figure(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Time(DateTimeOffset local, string format) => local.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>The first 40 characters of a text that only has to be recognised.</summary>
    public static string Clipped(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
