using Intake.Word;

namespace Intake.Checks.Proposals;

/// <summary>Đọc mọi kiến nghị, đề xuất của một bài, và gửi ai.</summary>
/// <remarks>Pure and linear. What is asked, of whom, comes from the sentence, then from the list or heading that it stands in.</remarks>
public sealed class ProposalReader
{
    private readonly AskingUnit unit;
    private readonly SectionTracker sections = new();
    private readonly List<Proposal> found = [];

    /// <summary>Who the list or paragraph at hand addresses; null when it does not say.</summary>
    private Addressee? carried;
    /// <summary>Whether the sentence before was a request, or announced some.</summary>
    private bool asking;

    private ProposalReader(string? unit) => this.unit = new AskingUnit(unit);

    /// <summary>The proposals of the body of a draft in reading order.</summary>
    /// <param name="draft">What was read of it.</param>
    /// <param name="unit">The unit that speaks: others that ask are only reported; null when unknown.</param>
    public static IReadOnlyList<Proposal> Of(DraftText draft, string? unit)
    {
        var reader = new ProposalReader(unit);
        foreach (var paragraph in draft.Paragraphs)
            if (draft.Spoken.Includes(paragraph.Number) && draft.Spoken.Roles[paragraph.Number - 1] == ParagraphRole.Body) reader.Read(paragraph);
        return reader.found;
    }

    private void Read(DraftParagraph paragraph)
    {
        asking = false;
        if (sections.Enter(paragraph)) return;
        if (!SectionTracker.IsListItem(paragraph)) carried = null;

        RequestSentence[] sentences = [.. RequestSentence.Of(paragraph.Text, paragraph.Numbering is not null)];
        for (var i = 0; i < sentences.Length; i++)
        {
            var isLast = i == sentences.Length - 1;
            if (Judge(sentences[i], isFirst: i == 0) is { } addressee)
                found.Add(new Proposal(addressee, paragraph.Number, sentences[i].Text.Written.Trim()));
            if (isLast && sentences[i].OpensColon && asking && carried is not null) sections.Address(carried);
        }
    }

    /// <summary>Whom the sentence asks; null when it asks nothing.</summary>
    private Addressee? Judge(RequestSentence sentence, bool isFirst)
    {
        var wasAsking = asking;
        asking = false;
        var (lead, text) = Lead(sentence.Text);
        if (text.Folded.Trim(' ', ',', '.', ':').Length == 0) return Announce(lead);
        if (RequestCues.Courtesy.IsMatch(text.Folded) || text.Folded.StartsWith("không", StringComparison.Ordinal)) return null;

        if (Request.In(text, unit, sections.Current) is { } request)
        {
            var named = request.Addressee ?? lead;
            sections.Ask();
            return request.IsAnnouncement ? Announce(named) : Ask(named ?? sections.Addressee);
        }
        if (RequestCues.Promise.IsMatch(text.Folded))
        {
            sections.Promise();
            return null;
        }
        if (lead is not null && sections.Current != Section.Plan && !RequestCues.Explains.IsMatch(text.Folded) && sections.Current == Section.Requests) return Ask(lead);
        if (sentence.AfterSemicolon && wasAsking) return Ask(Subject(text)?.Addressee ?? carried ?? sections.Addressee);
        return WithoutCue(sentence with { Text = text }, isFirst, wasAsking);
    }

    /// <summary>A request that no cue tells: "Thành phố nên …", an item of a list of requests, a verb that goes on with the one before.</summary>
    private Addressee? WithoutCue(RequestSentence sentence, bool isFirst, bool wasAsking)
    {
        var text = sentence.Text;
        if (Subject(text) is { } subject && !unit.Is(subject.Addressee))
        {
            var predicate = text.Folded[subject.End..];
            if (RequestCues.Ought.IsMatch(predicate) && subject.Addressee.Kind != AddresseeKind.Own) return Ask(subject.Addressee);
            if (sections.Current == Section.Requests && !RequestCues.Explains.IsMatch(predicate.TrimStart(' ', ',')) && (sentence.IsItem || RequestCues.RequestVerb.IsMatch(predicate.TrimStart(' ', ','))))
                return Ask(subject.Addressee);
            return null;
        }
        if (RequestCues.Opinion.IsMatch(text.Folded)) return Ask(sections.Addressee);
        if (sections.Current is Section.Plan) return null;

        var isVerb = RequestCues.RequestVerb.IsMatch(text.Folded);
        if (wasAsking && isVerb) return Ask(carried ?? sections.Addressee);
        if (sections.Current != Section.Requests) return null;
        if (isFirst && isVerb) return Ask(sections.Addressee);
        var isItem = sentence.IsItem || (isFirst && sections.Addressee is not null);
        return isItem && !RequestCues.Explains.IsMatch(text.Folded) ? Ask(sections.Addressee) : null;
    }

    private (Addressee? Body, FoldedText After) Lead(FoldedText text)
    {
        var to = RequestCues.ToBody.Match(text.Folded);
        if (!to.Success || PublicBodies.At(text, to.Length) is not { } body) return (null, text);
        var from = body.End;
        while (from < text.Folded.Length && text.Folded[from] is ' ' or ',' or ':') from++;
        return (unit.Seen(body.Addressee), text.Slice(from, text.Written.Length));
    }

    private NamedBody? Subject(FoldedText text)
    {
        var from = sections.Current == Section.Requests ? RequestCues.Charging.Match(text.Folded).Length : 0;
        return PublicBodies.At(text, from);
    }

    private Addressee? Announce(Addressee? addressee)
    {
        (carried, asking) = (addressee, true);
        sections.Ask();
        return null;
    }

    private Addressee Ask(Addressee? addressee)
    {
        asking = true;
        return carried = addressee ?? Addressee.Nobody;
    }
}
