using Intake.Plan;
using Intake.Word;

namespace Intake.Checks.Leftovers;

/// <summary>Phần đầu của bài, khi lấy bài của đơn vị khác làm mẫu: tên cơ quan ở tiêu ngữ, tiêu đề.</summary>
internal static class Opening
{
    /// <summary>So much of a topic's word pairs in the title is the topic itself; so little is another one.</summary>
    private const double Equal = 0.95, Other = 0.7;

    /// <summary>The unit of another assignment that the letterhead names although it names the own one nowhere; null when there is none.</summary>
    /// <remarks>What follows "Kính gửi" names those who receive the draft. A unit may stand under a body that has an assignment too ("Ủy ban … / Văn phòng").</remarks>
    public static (int Paragraph, string Quote, string Unit)? OtherUnit(DraftText text, Conference conference, Assignment own)
    {
        DraftParagraph[] head = [.. text.Paragraphs.Where(p => text.Spoken.Roles[p.Number - 1] == ParagraphRole.Letterhead).TakeWhile(p => !UnitNames.Spelt(p.Text).StartsWith("kinh gui", StringComparison.Ordinal))];
        if (head.Length == 0) return null;

        var names = new UnitNames(conference.Assignments);
        var all = UnitNames.Spelt(string.Join(' ', head.Select(p => p.Text)));
        var named = Named(names, all);
        if (named.Contains(own)) return null;
        var ownName = UnitNames.Spelt(own.Unit);
        if (named.FirstOrDefault(a => !ownName.Contains(UnitNames.Spelt(a.Unit), StringComparison.Ordinal) && !Names(all, ownName)) is not { } other) return null;

        var line = head.LastOrDefault(p => Named(names, UnitNames.Spelt(p.Text)).Contains(other)) ?? head[0];
        return (line.Number, line.Text.Trim(), other.Unit);
    }

    /// <summary>The assignment whose topic the title is, word for word, while the own one is another; null when the title is anything else.</summary>
    public static (int Paragraph, string Quote, int Number)? OtherTitle(DraftText text, Conference conference, Assignment own)
    {
        DraftParagraph[] lines = [.. text.Paragraphs.Where(p => text.Spoken.Roles[p.Number - 1] == ParagraphRole.Title)];
        var title = Pairs(string.Join(' ', lines.Select(p => p.Text)));
        if (title.Count == 0 || ShareIn(title, own.Topic) >= Other) return null;
        if (conference.Assignments.Where(a => a.Number != own.Number && ShareIn(title, a.Topic) >= Equal).MaxBy(a => a.Topic.Length) is not { } other) return null;

        var line = lines.MaxBy(p => ShareIn(Pairs(p.Text), other.Topic))!;
        return (line.Number, line.Text.Trim(), other.Number);
    }

    private static List<Assignment> Named(UnitNames names, string spelt) => [.. names.In(spelt).Concat(names.Loosely(spelt)).Distinct()];

    /// <summary>Whether all words of the name stand in the letterhead, in whatever columns.</summary>
    private static bool Names(string spelt, string name) => name.Split(' ').All(spelt.Has);

    private static double ShareIn(HashSet<(string, string)> title, string topic)
    {
        var pairs = Pairs(topic);
        return pairs.Count == 0 ? 0 : (double)pairs.Count(title.Contains) / pairs.Count;
    }

    private static HashSet<(string, string)> Pairs(string text)
    {
        var words = UnitNames.Spelt(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. words.Zip(words.Skip(1))];
    }
}
