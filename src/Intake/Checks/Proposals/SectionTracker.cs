using System.Text.RegularExpressions;
using Intake.Checks.Balance;
using Intake.Word;

namespace Intake.Checks.Proposals;

/// <summary>Theo các đề mục của bài: đang ở mục kiến nghị hay không, và mục ấy gửi ai.</summary>
internal sealed class SectionTracker
{
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
    private const int LongestHeading = 25;

    private static readonly Regex Requests = new(@"\b(?:kiến nghị|đề xuất|đề nghị|đề đạt|mong muốn)\b|\btrình hội nghị\b|\btrình thành ủy\b", Linear);
    private static readonly Regex OthersRequests = new(
        @"\b(?:phản ánh|giải quyết|tiếp nhận|xử lý|trả lời|tiếp thu|tổng hợp|tham mưu)\b[^.:]{0,30}\b(?:kiến nghị|đề nghị|đề xuất)\b|\b(?:kiến nghị|đề nghị|đề xuất)(?:, phản ánh)? (?:của|cử tri)\b", Linear);

    private int level = int.MaxValue;
    private bool isPlanning;
    private Section section;

    /// <summary>Who the heading addresses; null when it does not say.</summary>
    public Addressee? Addressee { get; private set; }

    public Section Current => isPlanning ? Section.Plan : section;

    /// <summary>Takes in a paragraph; true when it is a heading and nothing more.</summary>
    public bool Enter(DraftParagraph paragraph)
    {
        if (AddressedBy(paragraph) is { } body)
        {
            (Addressee, isPlanning) = (body, false);
            if (section != Section.Requests) (section, level) = (Section.Requests, int.MaxValue - 1);
            return true;
        }
        if (Heading.Of(paragraph) is not { } heading) return false;
        if (!IsWhole(paragraph)) return false;

        var folded = FoldedText.Of(paragraph.Text).Folded;
        if (SectionOf(folded, heading) is { } announced) (section, level, Addressee, isPlanning) = (announced, heading.Level, null, false);
        else if (heading.Level <= level) (section, level, Addressee, isPlanning) = (Section.Other, int.MaxValue, null, false);
        else (Addressee, isPlanning) = (null, false);
        return true;
    }

    /// <summary>An item of a list, which goes on with what introduced it.</summary>
    public static bool IsListItem(DraftParagraph paragraph) => paragraph.Numbering is not null || paragraph.Text.AsSpan().TrimStart() is ['-' or '+' or '–' or '•' or '*', ..];

    /// <summary>A request was made or announced in so many words.</summary>
    public void Ask()
    {
        isPlanning = false;
        if (section == Section.Other) section = Section.Mixed;
    }

    /// <summary>The list that follows addresses <paramref name="body"/>.</summary>
    public void Address(Addressee body) => (Addressee, section, isPlanning) = (body, Section.Requests, false);

    /// <summary>The unit speaks of what it will do itself.</summary>
    public void Promise() => isPlanning = true;

    private static Section? SectionOf(string folded, Heading heading)
    {
        if (OthersRequests.IsMatch(folded)) return Section.Other;
        if (Requests.IsMatch(folded)) return heading.Roles.Contains(ContentRole.Difficulties) ? Section.Mixed : Section.Requests;
        if (heading.Roles.Count == 0) return null;
        return heading.Roles[0] == ContentRole.Proposals ? Section.Plan : Section.Other;
    }

    /// <summary>"1. Đối với Quốc hội, Chính phủ", "Với thành phố:": a line that only names who is asked.</summary>
    private static Addressee? AddressedBy(DraftParagraph paragraph)
    {
        if (RequestSentence.Of(paragraph.Text, isListItem: false).ToArray() is not [{ Text: var text }]) return null;
        var to = RequestCues.ToBody.Match(text.Folded);
        if (!to.Success || PublicBodies.At(text, to.Length) is not { } body) return null;
        return text.Folded[body.End..].Trim(' ', '.', ':', ',').Length == 0 ? body.Addressee : null;
    }

    /// <summary>A line of its own, not the first words of a paragraph that goes on.</summary>
    private static bool IsWhole(DraftParagraph paragraph)
    {
        if (paragraph.HeadingLevel is not null) return true;
        var text = paragraph.Text.TrimEnd();
        return text is not [.., '.' or ';' or ','] && WordCount.Of(text) <= LongestHeading;
    }
}
