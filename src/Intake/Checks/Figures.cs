using System.Globalization;

namespace Intake.Checks;

/// <summary>Viết số đo thành lời, như người đọc quen thấy.</summary>
internal static class Figures
{
    private static readonly NumberFormatInfo Vietnamese = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    public static string Vi(int number) => number.ToString("N0", Vietnamese);

    public static string En(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Vi(TimeSpan time) => Duration(time, "phút", "giây");

    public static string En(TimeSpan time) => Duration(time, "min", "s");

    /// <summary>One decimal at most: 0.504 is not half.</summary>
    public static string PercentVi(double share) => (share * 100).ToString("0.#", Vietnamese) + "%";

    public static string PercentEn(double share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + " %";

    /// <summary>Rounded up to whole seconds, so that what is over the limit never shows as the limit itself.</summary>
    private static string Duration(TimeSpan time, string minutes, string seconds)
    {
        var total = (int)Math.Ceiling(time.TotalSeconds);
        return (total / 60, total % 60) switch
        {
            (0, var s) => $"{s} {seconds}",
            (var m, 0) => $"{m} {minutes}",
            var (m, s) => $"{m} {minutes} {s} {seconds}",
        };
    }
}
