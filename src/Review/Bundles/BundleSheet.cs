using System.Globalization;
using Intake.Checks;
using Intake.Sheets;
using Intake.Word.Volume;
using Review.Reports;

namespace Review.Bundles;

/// <summary>Danh sách tham luận trong tập dưới dạng tệp .xlsx. Pure: same contents, same bytes; every cell is text.</summary>
public static class BundleSheet
{
    public const string FileName = "danh-sach.xlsx";

    private static readonly (string Heading, double Width)[] Columns =
    [
        ("TT", 5), ("Nội dung", 50), ("Đơn vị", 30), ("Người trình bày", 22), ("Thời lượng (phút:giây)", 11), ("Cách tính", 11), ("Khoảng ước tính", 13),
        ("Nhận lúc", 18), ("Hạn nộp", 16), ("Bản", 6), ("SHA-256", 40), ("Trong tập Word", 30),
    ];

    /// <summary>One row a speech, in the order of the bundle.</summary>
    public static byte[] Write(BundleContents contents, CompiledVolume volume) => TextSheet.Write("Tham luận", Columns, contents.Speeches.Zip(volume.Speeches, Row));

    private static string[] Row(ApprovedSpeech speech, CompiledSpeech compiled) =>
    [
        speech.Number == 0 ? "" : Figure(speech.Number), speech.Topic, speech.Unit, speech.Speaker ?? "",
        (speech.MeasuredSeconds ?? speech.LikelySeconds) is { } seconds ? Clock(seconds) : "",
        speech.MeasuredSeconds is not null ? "đọc thử" : speech.LikelySeconds is not null ? "ước tính" : "",
        speech is { MeasuredSeconds: null, Time: { } time } ? Range(time) : "",
        speech.ReceivedAt is { } at ? string.Create(CultureInfo.InvariantCulture, $"{at:HH:mm:ss} ngày {at:d/M/yyyy}") : "",
        speech.LateBySeconds switch { null => "", > 0 and { } late => ReportWording.Late(late), _ => "đúng hạn" },
        Figure(speech.Version), speech.Sha256, compiled.NotMerged?.Vi ?? "đã ghép",
    ];

    private static string Range(SpokenTime time) => $"{Clock(Whole(time.Low))}–{Clock(Whole(time.High))}";

    private static int Whole(TimeSpan time) => (int)Math.Round(time.TotalSeconds);

    private static string Clock(int seconds) => string.Create(CultureInfo.InvariantCulture, $"{seconds / 60}:{seconds % 60:00}");

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);
}
