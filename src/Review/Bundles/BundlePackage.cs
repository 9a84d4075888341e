using System.Globalization;
using System.IO.Compression;
using Intake.Checks.Proposals;
using Intake.Word;
using Intake.Word.Html;
using Intake.Word.Volume;
using Review.Bundles.Printing;
using Review.Receiving;
using Review.Reports;

namespace Review.Bundles;

/// <summary>Tập tham luận dưới dạng tệp: bản Word, ZIP các bản gốc, bản kê. Pure: same contents, same bytes.</summary>
/// <param name="Attached">What goes with the volume in the ZIP beside the originals: register of proposals, list, the edition for browsers.</param>
/// <param name="Merged">Numbers of the speeches that are merged whole; the others stand as a notice.</param>
public sealed record BundlePackage(byte[] Docx, byte[] Zip, byte[] Manifest, IReadOnlyList<AttachedFile> Attached, IReadOnlySet<int> Merged)
{
    public const string DocxName = "bundle.docx";
    public const string ManifestName = "manifest.json";

    /// <summary>The register of proposals of these very versions, an .xlsx; null when they propose nothing.</summary>
    public byte[]? Register => Attached.FirstOrDefault(a => a.Name == ProposalSheet.FileName)?.Bytes;

    /// <summary>The bundle of a volume that nobody lays out: its contents show dashes.</summary>
    public static BundlePackage Compose(BundleContents contents)
    {
        var volume = VolumeCompiler.Compile(PlanOf(contents));
        return contents.Corrected(volume.Speeches) is { } corrected ? Compose(corrected, VolumeCompiler.Compile(PlanOf(corrected))) : Compose(contents, volume);
    }

    /// <param name="contents">What goes into the bundle.</param>
    /// <param name="volume">The volume compiled from <see cref="PlanOf"/> of the same contents.</param>
    /// <remarks>Every entry of the ZIP bears the instant of the bundle, so that the same contents give the same bytes.</remarks>
    public static BundlePackage Compose(BundleContents contents, CompiledVolume volume)
    {
        var names = NamesOf(contents.Speeches);
        var attached = AttachedTo(contents, volume);
        var manifest = Describe(contents, volume, names, attached).ToBytes();
        var merged = contents.Speeches.Zip(volume.Speeches).Where(pair => pair.Second.IsMerged).Select(pair => pair.First.Number).ToHashSet();
        return new BundlePackage(volume.Docx, Pack(contents, volume.Docx, manifest, attached, names), manifest, attached, merged);
    }

    private static List<AttachedFile> AttachedTo(BundleContents contents, CompiledVolume volume) =>
    [
        .. contents.ReadProposals() is { Entries.Count: > 0 } proposals ? (AttachedFile[])[new(ProposalSheet.FileName, ProposalSheet.Write(proposals))] : [],
        new(BundleSheet.FileName, BundleSheet.Write(contents, volume)),
        new(VolumeHtml.FileName, VolumeHtml.Write(PlanOf(contents))),
    ];

    /// <summary>The volume that the contents make, with dashes for page numbers.</summary>
    public static VolumePlan PlanOf(BundleContents contents) => new()
    {
        ConferenceTitle = contents.Plan.Name,
        PlanNumber = contents.Plan.Number,
        DateLine = "Ngày " + ReportWording.Day(contents.At),
        SealingBody = contents.Plan.ReportingBody,
        SealedAt = contents.Sealed ? Spell(contents.At) : null,
        BundleNumber = contents.Number,
        IsPreview = !contents.Sealed,
        FrontPages = contents.Pages?.Write() ?? [],
        Speeches = [.. contents.Speeches.Select(s => new VolumeSpeech
        {
            Number = s.Number == 0 ? null : s.Number,
            Topic = s.Topic.Length == 0 ? null : s.Topic,
            Unit = s.Unit,
            Speaker = s.Speaker,
            Minutes = (s.MeasuredSeconds ?? s.LikelySeconds) is { } seconds ? string.Create(CultureInfo.InvariantCulture, $"{seconds / 60}:{seconds % 60:00}") : null,
            Received = Received(s),
            Mark = s.Number == 0 ? null : contents.Site is { } site ? PageMarks.Of(site.OfSpeech(contents.Sealed ? contents.Number : null, s.Number)) : null,
            Docx = s.Docx,
        })],
    };

    private static string? Received(ApprovedSpeech speech) => speech.ReceivedAt is not { } at ? null
        : speech.LateBySeconds is > 0 ? $"{Spell(at)}, nộp muộn" : $"{Spell(at)}, đúng hạn";

    private static string Spell(DateTimeOffset at) => string.Create(CultureInfo.InvariantCulture, $"{at:HH} giờ {at:mm}, {at:d/M/yyyy}");

    private static Manifest Describe(BundleContents contents, CompiledVolume volume, (string Original, string Derived)[] names, IReadOnlyList<AttachedFile> attached) => new(
        contents.Number, contents.Sealed, contents.At.ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture), contents.Plan.Number, contents.Plan.Title,
        [.. contents.Speeches.Select((s, i) => new ManifestSpeech(
            s.Number == 0 ? null : s.Number, s.Unit, s.Topic, s.Version, s.Sha256, names[i].Original, volume.Speeches[i].IsMerged, volume.Speeches[i].NotMerged?.Vi)
        {
            Converted = Converted(s, names[i].Derived),
            Speaker = s.Speaker,
            Seconds = s.MeasuredSeconds ?? s.LikelySeconds,
            Rehearsed = s.MeasuredSeconds is not null,
        })],
        [
            new ManifestFile(DocxName, StoredFile.HashOf(volume.Docx), volume.Docx.LongLength),
            .. contents.Speeches.Zip(names).SelectMany(pair => Describe(pair.First, pair.Second)),
            .. attached.Select(a => new ManifestFile(a.Name, StoredFile.HashOf(a.Bytes), a.Bytes.LongLength)),
        ]);

    private static IEnumerable<ManifestFile> Describe(ApprovedSpeech speech, (string Original, string Derived) names)
    {
        yield return new ManifestFile(names.Original, speech.Sha256, speech.Original.LongLength);
        if (Converted(speech, names.Derived) is { } converted) yield return converted;
    }

    private static ManifestFile? Converted(ApprovedSpeech speech, string name) =>
        speech.Derived is { } derived ? new ManifestFile(name, StoredFile.HashOf(derived), derived.LongLength) : null;

    /// <summary>What was sent and, where it had to be converted, what was made of it.</summary>
    private static IEnumerable<(string Name, byte[] Bytes)> FilesOf(ApprovedSpeech speech, (string Original, string Derived) names)
    {
        yield return (names.Original, speech.Original);
        if (speech.Derived is { } derived) yield return (names.Derived, derived);
    }

    private static (string Original, string Derived)[] NamesOf(IReadOnlyList<ApprovedSpeech> speeches)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { DocxName, ManifestName };
        return [.. speeches.Select(s => (Free(StemOf(s), s.Format.Extension, taken), s.Derived is null ? "" : Free($"{StemOf(s)} (bản chuyển đổi)", DraftFormat.Docx.Extension, taken)))];
    }

    private static string StemOf(ApprovedSpeech speech) =>
        speech.Number == 0 ? Path.GetFileNameWithoutExtension(FileNames.Clean(speech.Unit)) : FileNames.Clean($"{speech.Number:00} - {speech.Unit}");

    private static string Free(string stem, string extension, HashSet<string> taken)
    {
        var name = stem + extension;
        for (var again = 2; !taken.Add(name); again++) name = $"{stem} ({again}){extension}";
        return name;
    }

    private static byte[] Pack(BundleContents contents, byte[] docx, byte[] manifest, IReadOnlyList<AttachedFile> attached, (string Original, string Derived)[] names)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, DocxName, docx, contents.At);
            foreach (var (name, file) in contents.Speeches.Zip(names).SelectMany(pair => FilesOf(pair.First, pair.Second))) Add(zip, name, file, contents.At);
            foreach (var (name, file) in attached) Add(zip, name, file, contents.At);
            Add(zip, ManifestName, manifest, contents.At);
        }
        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string name, byte[] bytes, DateTimeOffset at)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = at;
        using var stream = entry.Open();
        stream.Write(bytes);
    }
}

/// <summary>Một tệp đi kèm tập: its name in the ZIP and in the manifest.</summary>
public sealed record AttachedFile(string Name, byte[] Bytes);
