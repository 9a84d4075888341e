using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Word.Volume.Packaging;
using Intake.Word.Volume.Sources;
using Intake.Word.Volume.Sweeping;

namespace Intake.Word.Volume.Importing;

/// <summary>Cước chú và chú thích cuối: chỉ lấy những cái được nhắc tới, đánh số mã lại theo thứ tự trong bài.</summary>
internal sealed class Notes(MainDocumentPart main, ImportedSpeech speech, Counters counters)
{
    private readonly Dictionary<string, Footnote> _footnotes = ById(main.FootnotesPart?.Footnotes?.Elements<Footnote>());
    private readonly Dictionary<string, Endnote> _endnotes = ById(main.EndnotesPart?.Endnotes?.Elements<Endnote>());

    /// <summary>Takes the notes that <paramref name="body"/> refers to; a reference to a note that is not there is removed.</summary>
    public IReadOnlyList<Story> Take(OpenXmlElement body)
    {
        var stories = new List<Story>();
        foreach (var reference in body.Descendants<FootnoteEndnoteReferenceType>())
            if (Take(reference) is { } story) stories.Add(story);

        Rewriting.Rewrite(body, element => element is FootnoteEndnoteReferenceType { Id: null } ? Fate.Drop : Fate.Keep);
        return stories;
    }

    private Story? Take(FootnoteEndnoteReferenceType reference)
    {
        var id = reference.Id?.InnerText ?? "";
        reference.Id = null;
        if (reference is FootnoteReference && _footnotes.TryGetValue(id, out var footnote) && main.FootnotesPart is { } footnotes)
            return Take(reference, footnote, speech.Footnotes, counters.NextFootnote(), footnotes, speech.FootnoteRelationships);
        if (reference is EndnoteReference && _endnotes.TryGetValue(id, out var endnote) && main.EndnotesPart is { } endnotes)
            return Take(reference, endnote, speech.Endnotes, counters.NextEndnote(), endnotes, speech.EndnoteRelationships);
        return null;
    }

    private static Story Take<TNote>(
        FootnoteEndnoteReferenceType reference, TNote note, List<TNote> taken, int id, OpenXmlPart part, Relationships relationships)
        where TNote : FootnoteEndnoteType
    {
        var copy = (TNote)note.CloneNode(deep: true);
        copy.Id = id;
        reference.Id = id;
        taken.Add(copy);
        return new(copy, part, relationships);
    }

    /// <summary>Separator lines are notes too; the volume has its own.</summary>
    private static Dictionary<string, TNote> ById<TNote>(IEnumerable<TNote>? notes) where TNote : FootnoteEndnoteType
    {
        var byId = new Dictionary<string, TNote>(StringComparer.Ordinal);
        foreach (var note in notes ?? [])
            if (note.Type?.InnerText is null or "normal") byId.TryAdd(note.Id?.InnerText ?? "", note);
        return byId;
    }
}
