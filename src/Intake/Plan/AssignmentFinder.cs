using System.Globalization;
using System.Text.RegularExpressions;

namespace Intake.Plan;

/// <summary>Tìm xem một tệp thuộc phân công nào: theo tên tệp, rồi phần đầu văn bản, rồi nội dung.</summary>
public static partial class AssignmentFinder
{
    // Where whoever is spoken to is named, and no longer who speaks.
    private static readonly string[] Salutations = ["kinh thua", "kinh gui", "kinh trinh", "thua", "noi nhan"];
    private static readonly string[] Superiors = ["uy ban nhan dan thanh pho", "uy ban nhan dan tinh", "hoi dong nhan dan thanh pho", "hoi dong nhan dan tinh"];

    /// <summary>The assignment that the file belongs to; null when nothing names one, or several with equal right.</summary>
    /// <param name="conference">The plan.</param>
    /// <param name="fileName">Name of the file; a folder before it is not looked at.</param>
    /// <param name="letterhead">The draft's first paragraphs, one a line.</param>
    /// <param name="text">The whole draft.</param>
    public static Assignment? Find(Conference conference, string fileName, string letterhead, string text)
    {
        var units = new UnitNames(conference.Assignments);
        return ByFileName(conference, units, fileName) ?? ByLetterhead(units, letterhead) ?? ByContent(units, UnitNames.Spelt(text));
    }

    private static Assignment? ByFileName(Conference conference, UnitNames units, string fileName)
    {
        var stem = Stem(fileName);
        var numbered = Numbers(stem).Select(n => Only([.. conference.Assignments.Where(a => a.Number == n)])).OfType<Assignment>().Distinct().ToList();
        var name = UnitNames.Spelt(Words(stem));
        var named = Only(units.In(name)) ?? Only(units.Loosely(name));
        if (named is not null) return numbered.Count == 0 || numbered.Contains(named) ? named : null;
        return Only(numbered);
    }

    // "ỦY BAN NHÂN DÂN THÀNH PHỐ / SỞ NỘI VỤ": the sender stands below the body that it belongs to.
    internal static Assignment? ByLetterhead(UnitNames units, string letterhead)
    {
        letterhead = string.Join('\n', letterhead.Split('\n').TakeWhile(l => !Salutations.Any(UnitNames.Spelt(l).Begins)));
        var spelt = UnitNames.Spelt(letterhead);
        return units.In(spelt) switch
        {
            [] => Only(units.Loosely(spelt)),
            [var superior] when IsSuperior(superior) => Below(units, superior, letterhead, spelt),
            [var one] => one,
            [var superior, var sender] when IsSuperior(superior) && !IsSuperior(sender) => sender,
            _ => null,
        };
    }

    // Only the superior body is named in full: a unit below it may be named in short ("VĂN PHÒNG"), or be none of the plan's.
    private static Assignment? Below(UnitNames units, Assignment superior, string letterhead, string spelt)
    {
        if (units.Loosely(spelt).Where(a => a != superior).ToList() is { Count: > 0 } others) return Only(others);
        var lines = letterhead.Split('\n').SkipWhile(l => !UnitNames.Spelt(l).Has("uy ban nhan dan")).Skip(1);
        return lines.Take(1).Any(Owners.BeginsWithUnit) ? null : superior;
    }

    // Who speaks says so ("thay mặt Sở Nội vụ"); a text that names one unit only, more than once, is that unit's. A city's committee is named by all.
    private static Assignment? ByContent(UnitNames units, string text)
    {
        if (Only(units.Speaking(text)) is { } speaker) return speaker;
        if (units.Often(text) is [var named] && !IsSuperior(named)) return named;
        return Only(units.OftenByLocality(text));
    }

    private static bool IsSuperior(Assignment assignment) =>
        UnitNames.Spelt(assignment.Unit) is var name && (Superiors.Any(name.Begins));

    private static Assignment? Only(IReadOnlyList<Assignment> found) => found is [var one] ? one : null;

    private static string Stem(string fileName)
    {
        var name = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        var dot = name.LastIndexOf('.');
        return (dot > 0 && name.Length - dot <= 6 ? name[..dot] : name).Trim();
    }

    // A number that is said to be one ("so 7", "TL07"), else the number that the name begins or ends with.
    private static IEnumerable<int> Numbers(string stem)
    {
        var plain = Copy().Replace(PlanText.Plain(stem).Replace('_', ' '), "").Trim();
        if (Told().Match(plain) is { Success: true } told) return [Number(told)];
        return new[] { First().Match(plain), Last().Match(plain) }.Where(m => m.Success).Select(Number).Distinct();
    }

    private static int Number(Match match) => int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture);

    // "SoNoiVu", "so-noi-vu", "so_noi_vu"
    private static string Words(string stem) => Camel().Replace(stem, " ");

    [GeneratedRegex(@"(?: ?\([0-9]{1,2}\)| ?-? ?(?:copy|ban sao|final|ban cuoi|sua|v[0-9]{1,2}|(?:lan|ban|phien ban) [0-9]{1,2}))+$", RegexOptions.CultureInvariant)]
    private static partial Regex Copy();

    [GeneratedRegex(@"(?<![a-z])(?:so|stt|tt|bai|tl|tham luan|phan cong|don vi)[ .\-]{0,3}(?:so )?(?<n>[0-9]{1,3})(?![0-9]|[./][0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Told();

    [GeneratedRegex(@"^(?<n>[0-9]{1,3})(?![0-9]|[./\-][0-9]|[a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex First();

    [GeneratedRegex(@"(?<![0-9a-z]|[0-9][.\-/]|(?:cap|nam|quy|thang|ngay|khoa|lan|ban|phuong|xa|quan|thon|khu|to) )(?<n>[0-9]{1,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex Last();

    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Camel();
}
