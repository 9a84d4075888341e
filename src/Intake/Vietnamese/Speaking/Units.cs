using System.Collections.Frozen;

namespace Intake.Vietnamese.Speaking;

/// <summary>Đơn vị đo và đơn vị tiền viết tắt: km2 "ki lô mét vuông", ha "héc ta", đ "đồng".</summary>
internal static class Units
{
    /// <summary>Symbol, reading, and the decimal prefixes that are in use with it.</summary>
    private static readonly (string Symbol, string Reading, string Prefixes)[] Bases =
    [
        ("m", "mét", "kcdmnµμh"), ("g", "gam", "kmµμ"), ("l", "lít", "mcdh"), ("W", "oát", "kMGTm"), ("V", "vôn", "km"),
        ("Hz", "hẹc", "kMG"), ("bps", "bít trên giây", "kMG"), ("Wh", "oát giờ", "kMGT"),
        ("Pa", "pát can", "kMh"), ("J", "giun", "kM"), ("cal", "ca lo", "k"), ("s", "giây", "mnµμ"),
        ("bit", "bít", "kMG"), ("VA", "vôn am pe", "kM"), ("Wp", "oát píc", "kM"), ("Ω", "ôm", "kM"), ("Ah", "am pe giờ", "mk"), ("bar", "ba", "m"), ("mol", "mon", "m"), ("eV", "ê lếch trôn vôn", "kMG"),
    ];

    /// <summary>Only with a prefix: "5A", "7B" and "3N" are names, not measures.</summary>
    private static readonly (string Symbol, string Reading, string Prefixes)[] PrefixedBases =
        [("A", "am pe", "km"), ("B", "bai", "kMG"), ("N", "niu tơn", "k")];

    private static readonly Dictionary<char, string> Prefixes = new()
    {
        ['k'] = "ki lô",
        ['M'] = "mê ga",
        ['G'] = "gi ga",
        ['T'] = "tê ra",
        ['P'] = "pê ta",
        ['h'] = "héc tô",
        ['d'] = "đề xi",
        ['c'] = "xăng ti",
        ['m'] = "mi li",
        ['n'] = "na nô",
        ['µ'] = "mi crô",
        ['μ'] = "mi crô",
    };

    private static readonly (string Symbol, string Reading)[] Others =
    [
        ("ha", "héc ta"), ("sqm", "mét vuông"), ("min", "phút"), ("h", "giờ"), ("cc", "xê xê"), ("dB", "đề xi ben"), ("mph", "dặm trên giờ"),
        ("mmHg", "mi li mét thủy ngân"), ("ft", "phít"), ("inch", "inch"), ("TB", "terabyte"), ("PB", "petabyte"), ("hp", "mã lực"), ("HP", "mã lực"), ("fps", "khung hình trên giây"), ("lm", "lu men"), ("lux", "lúc"), ("atm", "át mốt phe"), ("ppm", "phần triệu"), ("vòng", "vòng"), ("lb", "pao"), ("oz", "ao xơ"), ("rpm", "vòng trên phút"),
        ("đ", "đồng"), ("Đ", "đồng"), ("w", "oát"), ("v", "vôn"), ("L", "lít"), ("usd", "đô la"), ("eur", "ơ rô"), ("vnd", "đồng"), ("vnđ", "việt nam đồng"), ("jpy", "yên"), ("gbp", "bảng anh"),
        ("tr", "triệu"), ("trđ", "triệu đồng"), ("pH", "pê hát"),
    ];

    private static readonly FrozenDictionary<string, string> Exact = AllUnits().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>People type "KG", "kw", "500ML". A single letter has to be right: "5G" is no weight.</summary>
    private static readonly FrozenDictionary<string, string> AnyCase = AllUnits()
        .Where(unit => unit.Key.Length > 1).DistinctBy(unit => unit.Key, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>>
        ExactLookup = Exact.GetAlternateLookup<ReadOnlySpan<char>>(),
        AnyCaseLookup = AnyCase.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reading of a unit with its prefix; null when there is no such unit.</summary>
    internal static string? ReadingOf(ReadOnlySpan<char> symbol)
    {
        if (symbol.Length is 0 or > 5) return null;
        return ExactLookup.TryGetValue(symbol, out var unit) || AnyCaseLookup.TryGetValue(symbol, out unit) ? unit : null;
    }

    /// <summary>Whether the symbol is a unit in just this case.</summary>
    internal static bool IsExact(ReadOnlySpan<char> symbol) => ExactLookup.ContainsKey(symbol);

    /// <summary>As <see cref="ReadingOf"/>, for a unit without a number before it: it must be written exactly and be no word.</summary>
    internal static string? Alone(ReadOnlySpan<char> symbol) =>
        symbol.Length is >= 2 and <= 5 && ExactLookup.TryGetValue(symbol, out var unit) && !Syllables.IsVietnamese(symbol) ? unit : null;

    /// <summary>Reading of a sign of money; null when it is none.</summary>
    internal static string? CurrencyOf(ReadOnlySpan<char> sign) => sign.Length != 1 ? null : sign[0] switch
    {
        '$' => "đô la",
        '€' => "ơ rô",
        '£' => "bảng anh",
        '¥' => "yên",
        '₫' => "đồng",
        '₹' => "rupee",
        '₩' => "won",
        '₽' => "rúp",
        '฿' => "bạt",
        '¢' => "xu",
        _ => null,
    };

    /// <summary>Whether the reading is one of money.</summary>
    internal static bool IsMoney(string reading) => reading is "đồng" or "việt nam đồng" or "đô la" or "ơ rô" or "yên" or "bảng anh" or "rupee" or "won" or "rúp" or "bạt" or "xu";

    private static IEnumerable<KeyValuePair<string, string>> AllUnits() =>
    [
        .. Others.Select(unit => KeyValuePair.Create(unit.Symbol, unit.Reading)),
        .. Bases.Select(unit => KeyValuePair.Create(unit.Symbol, unit.Reading)),
        .. from unit in (IEnumerable<(string Symbol, string Reading, string Prefixes)>)[.. Bases, .. PrefixedBases]
           from prefix in unit.Prefixes
           select KeyValuePair.Create(prefix + unit.Symbol, $"{Prefixes[prefix]} {unit.Reading}"),
        KeyValuePair.Create("Mb", "mê ga bít"), KeyValuePair.Create("Gb", "gi ga bít"), // last: "gb" in small letters means bytes
    ];
}
