using DocumentFormat.OpenXml.Wordprocessing;

namespace Intake.Word.Volume.Pages;

/// <summary>Đầu trang ghi số và đơn vị của bài, chân trang ghi số trang chạy suốt tập.</summary>
internal static class RunningHeader
{
    /// <summary>Header of a speech, or of the list when <paramref name="speech"/> is null.</summary>
    public static Header Of(VolumePlan plan, VolumeSpeech? speech) =>
        Titled(plan, speech is null ? Messages.SpeechCollection.Vi : Messages.SpeechHeader(speech.Number, speech.Unit).Vi);

    /// <summary>Header of any page of the volume.</summary>
    public static Header Titled(VolumePlan plan, string text) =>
        new(Writing.Paragraph(VolumeStyles.Header, plan.IsPreview ? $"{Messages.PreviewMark.Vi} – {text}" : text));

    /// <summary>The page number is the volume's only field; Word and LibreOffice count it while laying out.</summary>
    public static Footer PageNumber() => new(Writing.Paragraph(VolumeStyles.Footer, new SimpleField(Writing.Run("1")) { Instruction = "PAGE" }));
}
