using System.Text.RegularExpressions;
using Intake.Vietnamese;

namespace Intake.Plan;

/// <summary>Xem tên đơn vị, địa danh trong một tệp: tệp này có phải của đơn vị được phân công không.</summary>
/// <remarks>Rules for any plan: names come from its annex. A name of somebody addressed or compared with, of a street, a school or a person is no evidence.</remarks>
public static partial class NamedUnitFinder
{
    private const int MentionsThatStandOut = 2, MentionsThatAreFirm = 3, WorthOfSpeaking = 2;

    // "đề nghị Sở Nội vụ", "so với xã An Trường": whoever is spoken to, or of.
    private static readonly string[] SpokenTo =
        ["de nghi", "kien nghi", "kien nghi voi", "de xuat", "de xuat voi", "kinh gui", "gui", "trinh", "bao cao", "bao cao voi", "mong", "phoi hop", "phoi hop voi", "so voi", "khac voi", "giong", "nhu", "hoc tap", "hoc hoi"];

    private static readonly string[] Superiors = ["uy ban nhan dan", "hoi dong nhan dan"];

    /// <summary>What the names say; own is never doubted because others are named as well.</summary>
    /// <param name="assignments">The plan's assignments.</param>
    /// <param name="own">The assignment that the file was sent for.</param>
    /// <param name="letterhead">The paragraphs before the title, one a line; may be empty.</param>
    /// <param name="body">The speech.</param>
    public static NamedUnit Of(IReadOnlyList<Assignment> assignments, Assignment own, string letterhead, string body)
    {
        var units = new UnitNames(assignments);
        var above = AboveTheSpeech(units, own, letterhead);
        var within = Mentions(units, assignments, own, body);
        if (above is not null && above != own) return UnderOther(above, within);

        var isOther = within.Own == 0 && within.Other is not null && within.Count >= MentionsThatStandOut;
        if (above == own) isOther &= within.Count >= MentionsThatAreFirm && HasPlace(within.Other!);
        if (isOther) return new NamedUnit(UnitNaming.Other, within.Other!.Number, within.Count >= MentionsThatAreFirm ? NamingStrength.One : NamingStrength.Faint);
        var isOwn = above == own || (within.Own > 0 && within.Own >= 2 * within.Count);
        return new NamedUnit(isOwn ? UnitNaming.Own : UnitNaming.Unclear);
    }

    private static NamedUnit UnderOther(Assignment above, (int Own, Assignment? Other, int Count) within) => within switch
    {
        { Own: > 0 } => new NamedUnit(UnitNaming.Unclear, above.Number, NamingStrength.One),
        { Other: { } other } when other == above => new NamedUnit(UnitNaming.Other, above.Number, NamingStrength.Both),
        _ => new NamedUnit(UnitNaming.Other, above.Number, NamingStrength.One),
    };

    /// <summary>The unit whose letterhead it is; a body that is above several units is named by all of them and says nothing.</summary>
    private static Assignment? AboveTheSpeech(UnitNames units, Assignment own, string letterhead)
    {
        if (letterhead.Length == 0) return null;
        var spelt = UnitNames.Spelt(letterhead);
        if (units.In(spelt).Concat(units.Loosely(spelt)).Contains(own)) return own;
        return AssignmentFinder.ByLetterhead(units, letterhead) is { } found && !IsSuperior(found) ? found : null;
    }

    private static (int Own, Assignment? Other, int Count) Mentions(UnitNames units, IReadOnlyList<Assignment> assignments, Assignment own, string body)
    {
        var spelt = UnitNames.Spelt(body);
        var speaking = units.Speaking(spelt);
        var counts = units.Mentions(spelt, SpokenTo).CountBy(a => a).ToDictionary(a => a.Key, a => a.Value);
        int CountOf(Assignment a) => (IsSuperior(a) && a != own ? 0 : counts.GetValueOrDefault(a)) + (speaking.Contains(a) ? WorthOfSpeaking : 0);
        int WithPlaces(Assignment a) => CountOf(a) is > 0 and var count ? count + Bare(a, body) : 0;

        var ownCount = WithPlaces(own) + (counts.ContainsKey(own) ? 0 : units.ShortMentions(own, spelt));
        var others = assignments.Where(a => a != own).Select(a => (Unit: a, Count: WithPlaces(a))).Where(a => a.Count > 0).OrderByDescending(a => a.Count).ToList();
        return others switch
        {
            [] => (ownCount, null, 0),
            [var first, var second, ..] when first.Count == second.Count => (ownCount, null, first.Count),
            [var first, ..] => (ownCount, first.Unit, first.Count),
        };
    }

    private static bool IsSuperior(Assignment assignment) => Superiors.Any(UnitNames.Spelt(assignment.Unit).Begins) && !HasPlace(assignment);

    private static bool HasPlace(Assignment assignment) => Place().IsMatch(Folding.Nfc(assignment.Unit));

    /// <summary>How often the place alone is named ("người An Trường"), written as in the plan and no part of another name.</summary>
    private static int Bare(Assignment assignment, string body)
    {
        if (Place().Match(Folding.Nfc(assignment.Unit)) is not { Success: true } match) return 0;
        var (text, place, count) = (Folding.Nfc(body), match.Groups["name"].Value, 0);
        for (var at = text.IndexOf(place, StringComparison.Ordinal); at >= 0; at = text.IndexOf(place, at + place.Length, StringComparison.Ordinal))
            if (text.IsWord(at, place.Length) && !OtherName().IsMatch(text.AsSpan(Math.Max(0, at - 20), Math.Min(20, at)))) count++;
        return count;
    }

    [GeneratedRegex(@"\b(?:phường|xã|thị trấn|đặc khu)\s+(?<name>\p{Lu}.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Place();

    /// <summary>What stands before a place that is counted already, or that is another thing's name: a street, a school, a district that was, a person.</summary>
    [GeneratedRegex(
        @"(?:\b(?i:phường|xã|thị trấn|đặc khu|quận|huyện|đường|phố|trường|học|thpt|thcs|chợ|cầu|sông|đền|đình|chùa|tượng|tướng|bến|cảng|ga|khu|thầy|cô|cụ|ông|bà|anh|chị|đồng chí)|(?<![.!?:;""“]\s*)\b\p{Lu}\p{Ll}+)\s+$",
        RegexOptions.CultureInvariant)]
    private static partial Regex OtherName();
}
