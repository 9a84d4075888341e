using System.Globalization;
using System.Text.RegularExpressions;
using Intake.Vietnamese;

namespace Review.Rehearsals;

/// <summary>Thời gian mà người tập đọc tự ghi: "6:48", "6 phút 48 giây", "408".</summary>
public static partial class MeasuredTime
{
    /// <summary>Null when <paramref name="written"/> is no time; with or without marks, and a bare number counts seconds.</summary>
    public static TimeSpan? Find(string? written)
    {
        var key = Folding.SearchKey(written ?? "").Replace('’', '\'').Replace('′', '\'').Replace('″', '"').Trim();
        Regex[] ways = [Colon(), Words(), Seconds()];
        if (ways.Select(way => way.Match(key)).FirstOrDefault(m => m.Success) is not { } time) return null;

        var (minutes, seconds) = (Number(time.Groups["m"]), Number(time.Groups["s"]) + (time.Groups["half"].Success ? 30 : 0));
        return time.Groups["m"].Success && seconds >= 60 ? null : TimeSpan.FromSeconds(60 * minutes + seconds);
    }

    private static int Number(Group digits) => digits.Success ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture) : 0;

    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    [GeneratedRegex("""^(?<m>[0-9]{1,3}) *: *(?<s>[0-9]{2})$""", Linear)]
    private static partial Regex Colon();

    [GeneratedRegex("""^(?<m>[0-9]{1,3}) *(p|ph|phut|m|min|minutes?|') *((?<s>[0-9]{1,2}) *(s|g|giay|sec|seconds?|''|")?|(?<half>ruoi))?$""", Linear)]
    private static partial Regex Words();

    [GeneratedRegex("""^(?<s>[0-9]{1,5}) *(s|g|giay|sec|seconds?|''|")?$""", Linear)]
    private static partial Regex Seconds();
}
