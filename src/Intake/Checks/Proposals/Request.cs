namespace Intake.Checks.Proposals;

/// <summary>Lời kiến nghị tìm thấy trong một câu.</summary>
/// <param name="Addressee">Who is asked by name; null when the words name nobody.</param>
/// <param name="Content">Folded words after the cue and the name.</param>
internal sealed record Request(Addressee? Addressee, string Content)
{
    private const int FewestWords = 2;

    /// <summary>"Xin đề xuất bốn việc": the requests themselves follow.</summary>
    public bool IsAnnouncement
    {
        get
        {
            var content = Content.Trim(' ', ',', '.', ':');
            return content.Count(c => c == ' ') + 1 < FewestWords || RequestCues.Announcement.IsMatch(content);
        }
    }

    /// <summary>The speaker's own request in a sentence, by its cue; null when there is none or others ask.</summary>
    /// <param name="sentence">Without what leads over to it.</param>
    /// <param name="unit">Who speaks.</param>
    /// <param name="among">What the section is about.</param>
    public static Request? In(FoldedText sentence, AskingUnit unit, Section among)
    {
        foreach (var cue in RequestCues.Asking.EnumerateMatches(sentence.Folded))
        {
            var (before, after) = (sentence.Folded[..cue.Index], cue.Index + cue.Length);
            var clause = before.LastIndexOfAny([',', ':', '–', '(', '"', '“']) + 1;
            if (!unit.Speaks(before[clause..]) || (clause > 0 && IsOthers(before, among))) continue;

            var between = RequestCues.Between.Match(sentence.Folded[after..]).Length;
            var body = PublicBodies.At(sentence, after + between);
            var rest = sentence.Folded[(body?.End ?? after + between)..];
            var word = sentence.Folded.AsSpan(cue.Index, cue.Length);
            if (Asks(word, new Place(sentence.Folded[after..], before, rest, among), body?.Addressee))
                return new Request(body is { } named ? unit.Seen(named.Addressee) : null, rest);
        }
        return null;
    }

    private static bool IsOthers(string before, Section among) =>
        RequestCues.Nouns.IsMatch(before) || (among != Section.Requests && RequestCues.Reported.IsMatch(before));

    private static bool Asks(ReadOnlySpan<char> cue, Place at, Addressee? named) => cue switch
    {
        "xin" => named is { Kind: not AddresseeKind.Own } || (at.Section == Section.Requests && RequestCues.RequestVerb.IsMatch(at.Rest.TrimStart())),
        "trình" => named is not null && at.Section is Section.Requests or Section.Mixed && at.Before.Trim().Length == 0,
        "nhờ" => named is not null && !at.After.Contains(" đã ", StringComparison.Ordinal) && (at.Before.Length > 0 || at.Section != Section.Other || named.Kind == AddresseeKind.Other),
        "mong" or "mong muốn" or "mong mỏi" or "hy vọng" => named is { Kind: not AddresseeKind.Own } || at.Section == Section.Requests,
        _ => !RequestCues.Noun.IsMatch(at.After),
    };

    private readonly record struct Place(string After, string Before, string Rest, Section Section);
}

/// <summary>Một mục đang nói về việc gì, theo đề mục.</summary>
internal enum Section
{
    Other,
    /// <summary>Difficulties and requests by turns: only a cue tells.</summary>
    Mixed,
    Requests,
    /// <summary>What the unit itself will do.</summary>
    Plan,
}
