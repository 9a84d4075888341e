using System.Collections.Frozen;

namespace Intake.Vietnamese.Speaking;

/// <summary>Chữ viết tắt quen dùng trong văn bản đảng, chính quyền; bảng ở abbreviations.tsv.</summary>
internal static class Abbreviations
{
    private const string Resource = "Intake.Vietnamese.Speaking.abbreviations.tsv";

    private static readonly FrozenDictionary<string, Reading> Exact = Load().ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Reading> AnyCase = Load()
        .Where(entry => !MayBeWord(entry.Key))
        .DistinctBy(entry => entry.Key, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Reading>.AlternateLookup<ReadOnlySpan<char>>
        ExactLookup = Exact.GetAlternateLookup<ReadOnlySpan<char>>(),
        AnyCaseLookup = AnyCase.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The reading of an abbreviation. One that may be a word (TU, IT) must be written exactly so.</summary>
    internal static Reading? Find(ReadOnlySpan<char> written) =>
        ExactLookup.TryGetValue(written, out var reading) || AnyCaseLookup.TryGetValue(written, out reading) ? reading : null;

    private static bool MayBeWord(string abbreviation) =>
        Syllables.IsVietnamese(abbreviation) || (abbreviation.Length == 2 && ForeignWords.Syllables(abbreviation) > 0);

    /// <summary>Lines of abbreviation, tab, readings parted by '|', the likely one first; '#' begins a comment.</summary>
    private static IEnumerable<KeyValuePair<string, Reading>> Load()
    {
        using var stream = typeof(Abbreviations).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not embedded");
        using var lines = new StreamReader(stream);
        while (lines.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var (abbreviation, readings) = (line[..line.IndexOf('\t')], line[(line.IndexOf('\t') + 1)..].Split('|'));
            yield return KeyValuePair.Create(abbreviation, readings.Skip(1).Aggregate(
                Reading.Of(readings[0]), (likely, other) => likely.OrCount(Reading.CountOf(other))));
        }
    }
}
