using DocumentFormat.OpenXml;
using Intake.Word.Volume.Sources;
using Intake.Word.Volume.Sweeping;

namespace Intake.Word.Volume.Importing;

/// <summary>Đưa một bài vào tập: dọn, rồi đổi mọi thứ được gọi theo tên hoặc số sang tên và số của tập.</summary>
internal static class SpeechImport
{
    /// <param name="docx">The draft's bytes.</param>
    /// <param name="prefix">Stands before every name of this speech: <c>S07</c>.</param>
    /// <param name="headers">The running header and footer that its sections show.</param>
    /// <param name="counters">The numbers of the whole volume.</param>
    public static ImportedSpeech Run(ReadOnlyMemory<byte> docx, string prefix, RunningHeaders headers, Counters counters)
    {
        using var source = SourceSpeech.Open(docx);
        var speech = new ImportedSpeech(prefix);
        if (source.Main.HeaderParts.Any() || source.Main.FooterParts.Any()) speech.LeftBehind.Add(LeftBehind.HeadersAndFooters);

        var stories = Clean(source, speech, counters);
        var bookmarks = new Bookmarks(prefix, counters);
        bookmarks.Rename(stories);
        var themed = new ThemeRemoval(source.Theme);
        var letters = new LegacyLetters(source.Styles);
        var media = new MediaFiles(source.Theme);
        foreach (var story in stories)
        {
            new Links(story, bookmarks, speech.LeftBehind).Keep();
            new Pictures(story, media, speech).Keep();
            themed.WriteOut(story.Root);
            if (letters.Decode(story.Root)) speech.LeftBehind.Add(LeftBehind.LegacyFonts);
            Traces.Remove(story.Root);
            DrawingIds.Renumber(story.Root, prefix, counters);
        }

        ImportLooks(source, stories, speech, prefix, counters);
        Sections.Divide(source, speech, headers);
        return speech;
    }

    private static List<Story> Clean(SourceSpeech source, ImportedSpeech speech, Counters counters)
    {
        var sweep = new Sweep(source.Styles, speech.LeftBehind);
        var body = new Story(source.Body, source.Main, speech.BodyRelationships);
        sweep.Clean(body.Root);
        var notes = new Notes(source.Main, speech, counters).Take(body.Root);
        foreach (var note in notes) sweep.Clean(note.Root);
        return [body, .. notes];
    }

    private static void ImportLooks(SourceSpeech source, List<Story> stories, ImportedSpeech speech, string prefix, Counters counters)
    {
        var lists = new ListImport(source, counters);
        var styles = new StyleImport(source, lists, prefix);
        foreach (var story in stories) new Looks(styles, lists).Rename(story.Root);
        lists.NameStyles(styles);
        speech.Styles = styles.Imported;
        speech.AbstractLists = lists.AbstractLists;
        speech.Lists = lists.Lists;
    }
}
