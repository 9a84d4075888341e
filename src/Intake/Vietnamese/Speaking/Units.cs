using System.Collections.Frozen;

namespace Intake.Vietnamese.Speaking;

/// <summary>Đơn vị đo và đơn vị tiền viết tắt: km2 "ki lô mét vuông", ha "héc ta", đ "đồng".</summary>
internal static class Units
{
    /// <summary>Symbol, reading, and the decimal prefixes that are in use with it.</summary>
    private static readonly (string Symbol, string Reading, string Prefixes)[] Bases =
    [
        ("m", "mét", "kcdmnµμh"), ("g", "gam", "kmµμ"), ("l", "lít", "mcdh"), ("W", "oát", "kMGTm"), ("V", "vôn", "km"),
        ("A", "am pe", "km"), ("Hz", "hẹc", "kMG"), ("B", "bai", "kMGTP"), ("bps", "bít trên giây", "kMG"), ("Wh", "oát giờ", "kMGT"),
        ("Pa", "pát can", "kMh"), ("J", "giun", "kM"), ("cal", "ca lo", "k"), ("s", "giây", "mnµμ"), ("N", "niu tơn", "k"),
        ("bit", "bít", "kMG"), ("VA", "vôn am pe", "kM"), ("Wp", "oát píc", "kM"), ("Ω", "ôm", "kM"),
    ];

    private static readonly Dictionary<char, string> Prefixes = new()
    {
        ['k'] = "ki lô", ['M'] = "mê ga", ['G'] = "gi ga", ['T'] = "tê ra", ['P'] = "pê ta", ['h'] = "héc tô", ['d'] = "đề xi",
        ['c'] = "xăng ti", ['m'] = "mi li", ['n'] = "na nô", ['µ'] = "mi crô", ['μ'] = "mi crô",
    };

    private static readonly (string Symbol, string Reading)[] Others =
    [
        ("ha", "héc ta"), ("sqm", "mét vuông"), ("min", "phút"), ("h", "giờ"), ("cc", "xê xê"), ("dB", "đề xi ben"), ("mph", "dặm trên giờ"),
        ("mmHg", "mi li mét thủy ngân"), ("ft", "phít"), ("inch", "inh"), ("lb", "pao"), ("oz", "ao xơ"), ("rpm", "vòng trên phút"),
        ("đ", "đồng"), ("usd", "đô la"), ("eur", "ơ rô"), ("vnd", "đồng"), ("vnđ", "việt nam đồng"), ("jpy", "yên"), ("gbp", "bảng anh"),
        ("tr", "triệu"), ("pH", "pê hát"),
    ];

    private static readonly FrozenDictionary<string, string> Exact = AllUnits().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>People type "KG", "kw", "500ML"; the first of two meanings wins (mb is megabyte, since there are no millibytes).</summary>
    private static readonly FrozenDictionary<string, string> AnyCase = AllUnits()
        .DistinctBy(unit => unit.Key, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reading of a unit with its prefix; null when there is no such unit.</summary>
    internal static string? ReadingOf(ReadOnlySpan<char> symbol)
    {
        if (symbol.Length is 0 or > 5) return null;
        var written = symbol.ToString();
        return Exact.GetValueOrDefault(written) ?? AnyCase.GetValueOrDefault(written);
    }

    /// <summary>Reading of a sign of money; null when it is none.</summary>
    internal static string? CurrencyOf(ReadOnlySpan<char> sign) => sign.Length != 1 ? null : sign[0] switch
    {
        '$' => "đô la",
        '€' => "ơ rô",
        '£' => "bảng anh",
        '¥' => "yên",
        '₫' => "đồng",
        '₹' => "ru pi",
        '₩' => "uôn",
        _ => null,
    };

    /// <summary>Whether the reading is one of money.</summary>
    internal static bool IsMoney(string reading) => reading is "đồng" or "việt nam đồng" or "đô la" or "ơ rô" or "yên" or "bảng anh" or "ru pi" or "uôn";

    private static IEnumerable<KeyValuePair<string, string>> AllUnits() =>
    [
        .. Others.Select(unit => KeyValuePair.Create(unit.Symbol, unit.Reading)),
        .. Bases.Select(unit => KeyValuePair.Create(unit.Symbol, unit.Reading)),
        .. from unit in Bases
           from prefix in unit.Prefixes
           select KeyValuePair.Create(prefix + unit.Symbol, $"{Prefixes[prefix]} {unit.Reading}"),
    ];
}
