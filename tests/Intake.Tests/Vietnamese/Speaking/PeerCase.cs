using System.Globalization;
using System.Text;
using Intake.Vietnamese;
using Tests.Shared;

namespace Intake.Tests.Vietnamese.Speaking;

/// <summary>Một câu và cách đọc mà một hệ thống khác mong đợi.</summary>
internal sealed record PeerCase(string Written, string Spoken, string Category, int Syllables, bool Suspect)
{
    /// <summary>Readings that differ by region or by house style only; the left one is turned into the right one.</summary>
    private static readonly (string Other, string Ours)[] Variants =
    [
        ("lẻ", "linh"), ("ngàn", "nghìn"), ("mươi bốn", "mươi tư"), ("tháng bốn", "tháng tư"), ("tỉ", "tỷ"), ("kỉ", "kỷ"), ("mồng", "mùng"),
        ("trừ", "âm"), ("thứ nhì", "thứ hai"), ("thứ một", "thứ nhất"), ("xen ti mét", "xăng ti mét"), ("ghi ga", "gi ga"),
    ];

    /// <summary>Peers leave foreign words and codes unread; what they count there are words, not syllables.</summary>
    internal bool IsCountable => Fold(Spoken).Split(' ').All(word => Intake.Vietnamese.Syllables.IsVietnamese(word));

    /// <summary>The same reading, "không trăm" aside: most peers drop it, the full reading is right.</summary>
    internal bool IsReadAs(string spoken) => WithoutEmptyHundreds(Fold(spoken)) == WithoutEmptyHundreds(Fold(Spoken));

    /// <summary>What the peer counts, plus the "không trăm" that only our reading has.</summary>
    internal int SyllablesOfFullReading(string spoken) => Syllables + (2 * (EmptyHundreds(Fold(spoken)) - EmptyHundreds(Fold(Spoken))));

    internal static IReadOnlyList<PeerCase>? Load() => Rows("data/vi/tn_dev.tsv")?.Select(row => new PeerCase(
        row[0].Replace('⏎', '\n'), row[1], row[2], int.Parse(row[5], CultureInfo.InvariantCulture), row[6].StartsWith("SUSPECT", StringComparison.Ordinal))).ToList();

    internal static IEnumerable<string[]>? Rows(string relative) => SharedFolder.Find(relative) is not { } path ? null
        : File.ReadLines(path).SkipWhile(line => line.StartsWith('#')).Skip(1).Select(line => line.Split('\t'));

    private static string Fold(string reading)
    {
        var letters = new StringBuilder();
        foreach (var c in Folding.Fold(reading).Replace("'", "", StringComparison.Ordinal)) letters.Append(char.IsLetterOrDigit(c) ? c : ' ');
        var words = $" {string.Join(' ', letters.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries))} ";
        foreach (var (other, ours) in Variants) words = words.Replace($" {other} ", $" {ours} ", StringComparison.Ordinal);
        return words.Trim();
    }

    private static string WithoutEmptyHundreds(string words) => words.Replace("không trăm ", "", StringComparison.Ordinal);

    private static int EmptyHundreds(string words) => (words.Length - WithoutEmptyHundreds(words).Length) / "không trăm ".Length;
}
