using Intake.Word.Html;

namespace Review.Bundles;

/// <summary>A file of a bundle, in the order in which they are offered.</summary>
public enum BundleFile { Pdf, Docx, Zip, Xlsx, Html, Manifest }

/// <summary>Một tập và các tham luận trong tập.</summary>
public sealed record BundleReading(Bundle Bundle, IReadOnlyList<BundledSpeech> Speeches)
{
    /// <summary>What goes with the volume, beside the originals.</summary>
    public IReadOnlyList<BundledFile> Attached { get; init; } = [];

    /// <summary>The files that there are, in the order in which they are offered.</summary>
    public IEnumerable<BundleFile> Files => Enum.GetValues<BundleFile>().Where(f => HashOf(f) is not null);

    /// <summary>SHA-256 of a file; null when there is none.</summary>
    public string? HashOf(BundleFile file) => file switch
    {
        BundleFile.Docx => Bundle.DocxSha256,
        BundleFile.Pdf => Bundle.PdfSha256,
        BundleFile.Zip => Bundle.ZipSha256,
        BundleFile.Manifest => Bundle.ManifestSha256,
        BundleFile.Html => Attached.FirstOrDefault(a => a.Name == VolumeHtml.FileName)?.Sha256,
        _ => Attached.FirstOrDefault(a => a.Name == BundleSheet.FileName)?.Sha256,
    };

    /// <summary>What is not as it was in <paramref name="before"/>.</summary>
    public BundleChange Since(BundleReading before)
    {
        var earlier = before.Speeches.ToDictionary(s => s.Number);
        return new BundleChange(
            [.. Speeches.Where(s => !earlier.ContainsKey(s.Number)).Select(s => s.Number)],
            [.. Speeches.Where(s => earlier.TryGetValue(s.Number, out var was) && was.Version != s.Version).Select(s => s.Number)],
            [.. earlier.Keys.Except(Speeches.Select(s => s.Number)).Order()]);
    }
}

/// <summary>Một tập khác tập trước ở những bài nào: thêm, thay bản khác, không còn.</summary>
public sealed record BundleChange(IReadOnlyList<int> Added, IReadOnlyList<int> Replaced, IReadOnlyList<int> Gone)
{
    public bool IsNone => Added.Count + Replaced.Count + Gone.Count == 0;
}
