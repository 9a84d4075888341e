namespace Intake.Plan;

/// <summary>Tên các đơn vị trong phụ lục, tìm trong một văn bản.</summary>
internal sealed class UnitNames
{
    private static readonly (string Short, string Full)[] Abbreviations =
    [
        ("ubnd", "uy ban nhan dan"), ("hdnd", "hoi dong nhan dan"), ("mttq", "mat tran to quoc"), ("ubmttq", "uy ban mat tran to quoc"), ("ubkt", "uy ban kiem tra"),
        ("tp", "thanh pho"), ("vp", "van phong"), ("du", "dang uy"), ("khcn", "khoa hoc va cong nghe"), ("thpt", "trung hoc pho thong"), ("thcs", "trung hoc co so"), ("vn", "viet nam"),
    ];

    private static readonly string[] SpeakersBefore =
        ["thay mat", "dai dien", "dai dien cho", "dai dien lanh dao", "thay mat lanh dao", "thay mat tap the", "tham luan cua", "bai tham luan cua", "don vi", "co quan", "t m", "tm"];

    private static readonly string[] SpeakersAfter =
        ["xin trinh bay", "xin bao cao", "xin trao doi", "xin phat bieu", "xin tham luan", "xin gui", "xin duoc", "xin neu", "xin kien nghi", "xin chia se", "tran trong bao cao", "bao cao tham luan", "chung toi", "toi xin"];

    private static readonly string[] Localities = ["phuong", "xa", "dac khu", "thi tran", "quan", "huyen"];
    private static readonly string[] Superiors = [" uy ban nhan dan thanh pho", " uy ban nhan dan tinh", " thanh uy", " thanh pho", " tinh uy", " tinh"];

    private readonly IReadOnlyList<(Assignment Assignment, string Name)> names;

    public UnitNames(IEnumerable<Assignment> assignments) => names = [.. assignments.Select(a => (a, Spelt(a.Unit))).Where(n => n.Item2.Length > 0)];

    /// <summary>The units named in full, in the order of the text; a name that is part of a longer one ("Văn phòng Ủy ban ...") is not counted.</summary>
    public IReadOnlyList<Assignment> In(string spelt) => Found(spelt, names);

    /// <summary>As <see cref="In"/>, by what distinguishes the unit: without "thành ủy" (which the letterhead says elsewhere), or by its phường, xã, đặc khu.</summary>
    public IReadOnlyList<Assignment> Loosely(string spelt) =>
        Found(spelt, Unique(names.SelectMany(n => Short(n.Name, spelt).Concat(Locality(n.Name)).Select(name => (n.Assignment, name)))));

    /// <summary>The units that the text is spoken by: "thay mặt ...", "tham luận của ...", "... xin trình bày".</summary>
    public IReadOnlyList<Assignment> Speaking(string spelt) =>
        [.. Longest(spelt, names).Where(p => SpeakersBefore.Any(s => Before(spelt, p.At).EndsWith(s, StringComparison.Ordinal)) || SpeakersAfter.Any(After(spelt, p.End).Begins)).Select(p => p.Assignment).Distinct()];

    /// <summary>The one unit that the text names in full, when it does so more than once; empty otherwise.</summary>
    public IReadOnlyList<Assignment> Often(string spelt) => Repeated(spelt, names);

    /// <summary>The one unit whose phường, xã or đặc khu the text names, when it does so more than once; empty otherwise.</summary>
    public IReadOnlyList<Assignment> OftenByLocality(string spelt) =>
        Repeated(spelt, Unique(names.SelectMany(n => Locality(n.Name).Select(name => (n.Assignment, name)))));

    /// <summary>Every place where a unit is named, in full or by its phường, xã, đặc khu; not after one of <paramref name="unlessAfter"/>.</summary>
    public IEnumerable<Assignment> Mentions(string spelt, IReadOnlyList<string> unlessAfter) =>
        Longest(spelt, [.. names, .. Unique(names.SelectMany(n => Locality(n.Name).Select(name => (n.Assignment, name))))])
            .Where(p => !unlessAfter.Any(w => Before(spelt, p.At).EndsWith($" {w}", StringComparison.Ordinal)))
            .Select(p => p.Assignment);

    /// <summary>How often the unit is named without the body that it belongs to: "Ban Tổ chức" for "Ban Tổ chức Thành ủy".</summary>
    public int ShortMentions(Assignment unit, string spelt) =>
        Places(spelt, [.. names.Where(n => n.Assignment == unit).SelectMany(n => Short(n.Name, spelt).Select(name => (unit, name)))]).Count();

    /// <summary>Lower case without marks, abbreviations written out, one space between words.</summary>
    public static string Spelt(string text)
    {
        var plain = PlanText.Plain(text);
        var words = new string([.. plain.Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select(w => Array.Find(Abbreviations, a => a.Short == w).Full ?? w));
    }

    private static List<Assignment> Found(string spelt, IReadOnlyList<(Assignment Assignment, string Name)> wanted) =>
        [.. Longest(spelt, wanted).Select(p => p.Assignment).Distinct()];

    private static IEnumerable<(int At, int End, Assignment Assignment)> Longest(string spelt, IReadOnlyList<(Assignment Assignment, string Name)> wanted)
    {
        var covered = 0;
        foreach (var place in Places(spelt, wanted).OrderBy(p => p.At).ThenByDescending(p => p.End))
        {
            if (place.End <= covered) continue;
            covered = place.End;
            yield return place;
        }
    }

    private static string Before(string spelt, int at) => spelt[Math.Max(0, at - 40)..at].TrimEnd();

    private static string After(string spelt, int end) => spelt[end..Math.Min(spelt.Length, end + 40)].TrimStart();

    private static IEnumerable<(int At, int End, Assignment Assignment)> Places(string spelt, IReadOnlyList<(Assignment Assignment, string Name)> wanted)
    {
        foreach (var (assignment, name) in wanted)
            for (var at = spelt.At(name); at >= 0; at = spelt.At(name, at + name.Length))
                yield return (at, at + name.Length, assignment);
    }

    private static List<Assignment> Repeated(string spelt, IReadOnlyList<(Assignment Assignment, string Name)> wanted)
    {
        var named = Longest(spelt, wanted).Select(p => p.Assignment).ToList();
        return named.Count > 1 && named.TrueForAll(a => a == named[0]) ? [named[0]] : [];
    }

    private static List<(Assignment Assignment, string Name)> Unique(IEnumerable<(Assignment Assignment, string Name)> loose) =>
        [.. loose.GroupBy(n => n.Name).Where(g => g.Select(n => n.Assignment).Distinct().Count() == 1).Select(g => g.First())];

    private static IEnumerable<string> Short(string name, string spelt) =>
        from superior in Superiors
        where name.EndsWith(superior, StringComparison.Ordinal) && spelt.Has(superior[1..]) && name[..^superior.Length].Contains(' ', StringComparison.Ordinal)
        select name[..^superior.Length];

    private static IEnumerable<string> Locality(string name) =>
        from locality in Localities
        let at = name.At(locality)
        where at > 0 && name.Length > at + locality.Length + 1
        select name[at..];
}
