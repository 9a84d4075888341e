using DocumentFormat.OpenXml;
using Intake.Word.Volume.Importing;

namespace Intake.Word.Volume.Pages;

/// <summary>Trang báo đứng thay một bài không ghép được.</summary>
internal static class NoticePage
{
    /// <summary>A speech of one page, so that the volume treats it like any other.</summary>
    public static ImportedSpeech Of(VolumeSpeech speech, string prefix, RunningHeaders headers, Sentence reason)
    {
        List<OpenXmlElement> blocks = [Writing.Paragraph(VolumeStyles.Heading, speech.Unit)];
        if (speech.Topic is { } topic) blocks.Add(Writing.Paragraph(VolumeStyles.Remark, topic));
        blocks.Add(Writing.Paragraph(VolumeStyles.Notice, Messages.NoticeInVolume(reason).Vi));
        return new(prefix) { Blocks = blocks, LastSection = ContentsList.Section(headers) };
    }
}
