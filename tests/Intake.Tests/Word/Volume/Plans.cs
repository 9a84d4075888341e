using Intake.Word.Volume;

namespace Intake.Tests.Word.Volume;

/// <summary>Volume plans for tests.</summary>
internal static class Plans
{
    public static VolumePlan Of(params VolumeSpeech[] speeches) => new()
    {
        ConferenceTitle = "Hội nghị sơ kết",
        PlanNumber = "63-KH/TU",
        DateLine = "Hải Phòng, ngày 30 tháng 5 năm 2026",
        SealingBody = "Ban Tổ chức Thành ủy",
        SealedAt = "10:42 ngày 30/5/2026",
        BundleNumber = 1,
        Speeches = speeches,
    };

    public static VolumeSpeech Speech(int number, byte[] docx) => new()
    {
        Number = number,
        Topic = $"Nội dung {number}",
        Unit = $"Đơn vị {number}",
        Speaker = "Nguyễn Văn A",
        Minutes = "6:40",
        Received = "28/5, đúng hạn",
        Docx = docx,
    };

    public static VolumePlan OfFiles(IEnumerable<string> files) =>
        Of([.. files.Select((file, index) => Speech(index + 1, File.ReadAllBytes(file)))]);
}
