using Intake.Word.Volume.Importing;

namespace Intake.Word.Volume.Pages;

/// <summary>Trang do hệ thống soạn, đứng sau bìa: những thay đổi, báo cáo thẩm định; each a section of its own.</summary>
internal static class ReportPages
{
    /// <summary>As a speech, so that the volume treats it like any other.</summary>
    public static ImportedSpeech Of(FrontPage page, RunningHeaders headers, Counters counters, bool isFirst)
    {
        var writing = new ReportWriting(counters);
        return new(prefix: page.Bookmark)
        {
            Blocks = [.. writing.Write(page.Text)],
            LastSection = ContentsList.Section(headers),
            Styles = isFirst ? ReportStyles.All() : [],
            AbstractLists = writing.Lists.AbstractLists,
            Lists = writing.Lists.Lists,
        };
    }
}
