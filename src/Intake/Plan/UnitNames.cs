namespace Intake.Plan;

/// <summary>Tên các đơn vị trong phụ lục, tìm trong một văn bản.</summary>
internal sealed class UnitNames
{
    private static readonly (string Short, string Full)[] Abbreviations =
    [
        ("ubnd", "uy ban nhan dan"), ("hdnd", "hoi dong nhan dan"), ("mttq", "mat tran to quoc"), ("ubmttq", "uy ban mat tran to quoc"), ("ubkt", "uy ban kiem tra"),
        ("tp", "thanh pho"), ("vp", "van phong"), ("du", "dang uy"), ("khcn", "khoa hoc va cong nghe"), ("thpt", "trung hoc pho thong"), ("thcs", "trung hoc co so"), ("vn", "viet nam"),
    ];

    private static readonly string[] Localities = ["phuong", "xa", "dac khu", "thi tran", "quan", "huyen"];
    private static readonly string[] Superiors = [" uy ban nhan dan thanh pho", " uy ban nhan dan tinh", " thanh uy", " thanh pho", " tinh uy", " tinh"];

    private readonly IReadOnlyList<(Assignment Assignment, string Name)> names;

    public UnitNames(IEnumerable<Assignment> assignments) => names = [.. assignments.Select(a => (a, Spelt(a.Unit))).Where(n => n.Item2.Length > 0)];

    /// <summary>The units named in full, in the order of the text; a name that is part of a longer one ("Văn phòng Ủy ban ...") is not counted.</summary>
    public IReadOnlyList<Assignment> In(string spelt) => Found(spelt, names);

    /// <summary>As <see cref="In"/>, by what distinguishes the unit: without "thành ủy" (which the letterhead says elsewhere), or by its phường, xã, đặc khu.</summary>
    public IReadOnlyList<Assignment> Loosely(string spelt)
    {
        var loose = names.SelectMany(n => Loose(n.Name, spelt).Select(name => (n.Assignment, name)));
        var unique = loose.GroupBy(n => n.name).Where(g => g.Select(n => n.Assignment).Distinct().Count() == 1).Select(g => g.First());
        return Found(spelt, [.. unique]);
    }

    /// <summary>Lower case without marks, abbreviations written out, one space between words.</summary>
    public static string Spelt(string text)
    {
        var plain = PlanText.Plain(text);
        var words = new string([.. plain.Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select(w => Array.Find(Abbreviations, a => a.Short == w).Full ?? w));
    }

    private static List<Assignment> Found(string spelt, IReadOnlyList<(Assignment Assignment, string Name)> wanted)
    {
        List<Assignment> found = [];
        var covered = 0;
        foreach (var (at, end, assignment) in Places(spelt, wanted).OrderBy(p => p.At).ThenByDescending(p => p.End))
        {
            if (end <= covered) continue;
            covered = end;
            if (!found.Contains(assignment)) found.Add(assignment);
        }
        return found;
    }

    private static IEnumerable<(int At, int End, Assignment Assignment)> Places(string spelt, IReadOnlyList<(Assignment Assignment, string Name)> wanted)
    {
        foreach (var (assignment, name) in wanted)
            for (var at = spelt.At(name); at >= 0; at = spelt.At(name, at + name.Length))
                yield return (at, at + name.Length, assignment);
    }

    private static IEnumerable<string> Loose(string name, string spelt)
    {
        foreach (var superior in Superiors)
            if (name.EndsWith(superior, StringComparison.Ordinal) && spelt.Has(superior[1..]) && name[..^superior.Length].Contains(' ', StringComparison.Ordinal))
                yield return name[..^superior.Length];
        foreach (var locality in Localities)
            if (name.At(locality) is > 0 and var at && name.Length > at + locality.Length + 1)
                yield return name[at..];
    }
}
