using Intake.Plan;
using Intake.Vietnamese;

namespace Intake.Checks.Indicators;

/// <summary>Số liệu của ai: của thành phố, của chính đơn vị, hay của một nơi được nêu tên.</summary>
internal sealed class FigureOwners
{
    public const string City = "thành phố", Own = "đơn vị";

    private static readonly HashSet<string> Localities = ["phường", "xã", "đặc khu", "thị trấn"];
    private static readonly HashSet<string> BeforeOwn = ["của", "bàn", "toàn", "bộ", "ủy", "trong", "ở", "tại", "nay", "cho", "với", "về"];
    private static readonly HashSet<string> BeforeCity = ["toàn", "cả", "bàn", "của", "bộ", "khắp", "ở", "tại", "trong", "với"];
    private static readonly HashSet<string> AfterOther = ["cũ", "khác", "bạn", "lân", "viên", "hội", "đội", "đoàn", "nào"];

    private readonly Dictionary<string, (string[] Words, string Owner)[]> names;
    private readonly bool isLocal, isSchool;

    /// <summary>The units of the plan by name; <paramref name="own"/> is whose draft is read, null when unknown.</summary>
    public FigureOwners(IEnumerable<Assignment> assignments, Assignment? own)
    {
        names = assignments
            .SelectMany(a => NamesOf(a.Unit).Select(name => (Words: name, Owner: a.Number == own?.Number ? Own : NameOf(a.Number))))
            .GroupBy(n => n.Words[0])
            .ToDictionary(g => g.Key, g => g.OrderByDescending(n => n.Words.Length).ToArray());
        isLocal = own is not null && Locality(Syllables(own.Unit)) >= 0;
        isSchool = own is { Kind: UnitKind.School };
    }

    /// <summary>A commune or a school speaks of itself where it names nobody; an office of the city may speak of either.</summary>
    public bool SpeaksOfItself => isLocal || isSchool;

    public static string NameOf(int assignment) => $"đơn vị {assignment}";

    /// <summary>The last owner named in a stretch, and the atoms that name it; empty when there is none.</summary>
    public (string Owner, int From, int To) In(IReadOnlyList<Atom> atoms)
    {
        for (var at = atoms.Count - 1; at >= 0; at--)
            if (At(atoms, at) is { Owner.Length: > 0 } found) return found;
        return ("", 0, 0);
    }

    private (string Owner, int From, int To) At(IReadOnlyList<Atom> atoms, int at)
    {
        foreach (var (words, owner) in names.GetValueOrDefault(atoms[at].Word) ?? [])
            if (IsNamed(atoms, at, words)) return (owner, WithParty(atoms, at), at + words.Length);
        return atoms[at].Word switch
        {
            "thành" when Word(atoms, at + 1) == "phố" => CityAt(atoms, at),
            "phường" or "xã" => LocalityAt(atoms, at, at + 1),
            "đặc" when Word(atoms, at + 1) == "khu" => LocalityAt(atoms, at, at + 2),
            "thị" when Word(atoms, at + 1) == "trấn" => LocalityAt(atoms, at, at + 2),
            "trường" when isSchool && Word(atoms, at - 1) is "nhà" or "của" or "" => (Own, Word(atoms, at - 1) == "nhà" ? at - 1 : at, at + 1),
            "chúng" when Word(atoms, at + 1) == "tôi" => (Own, at, at + 2),
            _ => default,
        };
    }

    /// <summary>"Ủy ban nhân dân thành phố" is a body of the city; "toàn thành phố", "của thành phố" is the city.</summary>
    private static (string, int, int) CityAt(IReadOnlyList<Atom> atoms, int at)
    {
        var before = Word(atoms, at - 1);
        if (before.Length > 0 && atoms[at].Pause == Pause.None && !BeforeCity.Contains(before)) return default;
        if (before == "bộ" && Word(atoms, at - 2) is not "đảng") return default;
        var from = before is "toàn" or "cả" or "khắp" ? at - 1 : WithParty(atoms, at);
        var to = at + 2;
        while (to < atoms.Count && atoms[to].IsCapital && atoms[to].Pause == Pause.None) to++;
        return (City, from, to);
    }

    private (string, int, int) LocalityAt(IReadOnlyList<Atom> atoms, int at, int end)
    {
        var to = end;
        while (to < atoms.Count && atoms[to].IsCapital && atoms[to].Pause == Pause.None && to - end < 4) to++;
        if (to > end) return (string.Join(' ', atoms.Skip(at).Take(to - at).Select(a => a.Word)), WithParty(atoms, at), to);
        if (!isLocal || AfterOther.Contains(Word(atoms, end))) return default;
        var before = Word(atoms, at - 1);
        var isStart = at == 0 || atoms[at].Pause != Pause.None || atoms[at - 1].IsTime;
        if (!isStart && !BeforeOwn.Contains(before)) return default;
        if (end < atoms.Count && atoms[end].Pause == Pause.Comma && Localities.Contains(Word(atoms, end))) return default;
        return (Own, WithParty(atoms, at), end);
    }

    /// <summary>"toàn Đảng bộ phường": the words before a place that only say how it is meant.</summary>
    private static int WithParty(IReadOnlyList<Atom> atoms, int at)
    {
        if (Word(atoms, at - 1) is "bộ" or "ủy" && Word(atoms, at - 2) == "đảng") at -= 2;
        return Word(atoms, at - 1) == "toàn" ? at - 1 : at;
    }

    private static string Word(IReadOnlyList<Atom> atoms, int at) => at >= 0 && at < atoms.Count ? atoms[at].Word : "";

    private static bool IsNamed(IReadOnlyList<Atom> atoms, int at, string[] words)
    {
        if (at + words.Length > atoms.Count) return false;
        for (var i = 1; i < words.Length; i++)
            if (atoms[at + i].Word != words[i]) return false;
        return true;
    }

    /// <summary>The unit's whole name, and its place alone.</summary>
    private static IEnumerable<string[]> NamesOf(string unit)
    {
        var syllables = Syllables(unit);
        yield return syllables;
        if (Locality(syllables) is > 0 and var at) yield return syllables[at..];
    }

    private static int Locality(string[] syllables)
    {
        var at = Array.FindIndex(syllables, s => s is "phường" or "xã" or "đặc");
        return at >= 0 && at + 1 < syllables.Length ? at : -1;
    }

    private static string[] Syllables(string unit) => Folding.Fold(unit).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
}
