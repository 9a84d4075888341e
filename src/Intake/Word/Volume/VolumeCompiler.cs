using System.Globalization;
using DocumentFormat.OpenXml;
using Intake.Word.Volume.Importing;
using Intake.Word.Volume.Pages;
using Intake.Word.Volume.Sources;

namespace Intake.Word.Volume;

/// <summary>Ghép các bài tham luận thành một tập Word: bìa, danh mục, mục lục, rồi từng bài nguyên văn, nguyên dáng vẻ.</summary>
/// <remarks>
/// Pure: the same plan gives the same bytes. A speech that cannot be merged is replaced by a page that says so; the others are whole.
/// Headers and footers of the sources give way to a running header with the speech's number and unit.
/// </remarks>
public static class VolumeCompiler
{
    public static CompiledVolume Compile(VolumePlan plan)
    {
        using var volume = new VolumeAssembly();
        var footerId = volume.AddFooter(RunningHeader.PageNumber());
        AddFrontMatter(volume, plan, footerId);

        var compiled = new List<CompiledSpeech>();
        foreach (var speech in plan.Speeches)
        {
            var place = new VolumePlace(Writing.Clean(Messages.SpeechTitle(speech.Number, speech.Unit, speech.Topic).Vi), BookmarkOf(compiled.Count));
            var headers = new RunningHeaders(volume.AddHeader(RunningHeader.Of(plan, speech)), footerId);
            var (imported, reason) = Import(speech, PrefixOf(compiled.Count), headers, volume.Counters);
            volume.AddSpeech(imported, place, isLast: compiled.Count == plan.Speeches.Count - 1);
            compiled.Add(new(speech.Number, speech.Unit, place.Bookmark, reason, [.. imported.LeftBehind]));
        }

        return new(volume.Write(VolumeProperties.Of(plan)), compiled, volume.Places);
    }

    private static void AddFrontMatter(VolumeAssembly volume, VolumePlan plan, string footerId)
    {
        volume.AddSection(CoverPage.Blocks(plan), CoverPage.Section(volume.AddFooter(CoverPage.Footer(plan))), isLast: false);
        foreach (var page in plan.FrontPages)
        {
            var own = new RunningHeaders(volume.AddHeader(RunningHeader.Titled(plan, page.Title)), footerId);
            volume.AddSpeech(ReportPages.Of(page, own, volume.Counters, isFirst: page == plan.FrontPages[0]), new VolumePlace(page.Title, page.Bookmark), isLast: false);
        }

        var headers = new RunningHeaders(volume.AddHeader(RunningHeader.Of(plan, null)), footerId);
        var bookmarks = plan.Speeches.Select((_, index) => BookmarkOf(index)).ToList();
        var contents = new ContentsPage(plan, (mark, text) => PageMarkDrawing.Run(volume.AddPicture(PageMarkDrawing.Picture(mark)), text, volume.Counters));
        List<OpenXmlElement> blocks =
        [
            .. volume.Mark(new(Messages.ListOfSpeechesTitle.Vi, "Danh_muc"), ContentsList.Blocks(plan.Speeches.Zip(bookmarks))),
            .. plan.Speeches.Count == 0 ? [] : volume.Mark(new(Messages.ContentsTitle.Vi, "Muc_luc"), contents.Blocks(bookmarks)),
        ];
        volume.AddSection(blocks, ContentsList.Section(headers), isLast: plan.Speeches.Count == 0);
    }

    /// <summary>Whatever a broken file makes a reader throw, the rest of the volume must not suffer from it.</summary>
    /// <remarks>
    /// Nesting that the gate refuses would end the process in the library that opens the file, and nothing would be there to catch.
    /// A file without words is no danger, and may hold a picture that somebody wants to see.
    /// </remarks>
    private static (ImportedSpeech Imported, Sentence? Reason) Import(VolumeSpeech speech, string prefix, RunningHeaders headers, Counters counters)
    {
        try
        {
            if (DraftReader.Read(speech.Docx).Refusal is { Code: not RefusalCode.Empty } refusal) throw new NotMergeableException(refusal.Message);
            return (SpeechImport.Run(speech.Docx, prefix, headers, counters), null);
        }
        catch (NotMergeableException refused)
        {
            return (NoticePage.Of(speech, prefix, headers, refused.Reason), refused.Reason);
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            return (NoticePage.Of(speech, prefix, headers, Messages.SpeechCannotBeRead), Messages.SpeechCannotBeRead);
        }
    }

    /// <summary>By place and not by number: a number may be missing, or given twice.</summary>
    private static string PrefixOf(int index) => string.Create(CultureInfo.InvariantCulture, $"S{index + 1:00}");

    private static string BookmarkOf(int index) => string.Create(CultureInfo.InvariantCulture, $"Tham_luan_{index + 1:00}");
}
