using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using Intake.Word;
using Intake.Word.Volume;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Word.Volume;

/// <summary>Random conferences of 24, drawn from every accepted file there is.</summary>
[Trait("data", "shared")]
public sealed class VolumeGroupsTests
{
    private const int FilesInGroup = 24;

    /// <summary>How many groups; REVIEW_VOLUME_GROUPS asks for more than a build has time for.</summary>
    private static readonly int Groups = int.TryParse(Environment.GetEnvironmentVariable("REVIEW_VOLUME_GROUPS"), CultureInfo.InvariantCulture, out var asked) ? asked : 6;

    private readonly Dictionary<string, HashSet<string>> _errors = [];

    /// <summary>Fixed seed: the same groups in every run.</summary>
    [Fact]
    public void Every_group_is_merged_whole_without_new_errors_and_twice_alike()
    {
        var files = AcceptedFiles();
        Assert.SkipWhen(files.Length == 0, "there is no corpus");
        var random = new Random(63);

        Assert.Empty(Enumerable.Range(1, Groups).SelectMany(group => Faults(random.GetItems(files, FilesInGroup)).Select(fault => $"group {group}: {fault}")));
    }

    private IEnumerable<string> Faults(string[] files)
    {
        var plan = Plans.OfFiles(files);
        var volume = VolumeCompiler.Compile(plan);
        foreach (var speech in volume.Speeches.Where(s => !s.IsMerged)) yield return $"not merged: {files[speech.Number!.Value - 1]}";
        if (!volume.Docx.AsSpan().SequenceEqual(VolumeCompiler.Compile(plan).Docx)) yield return "the second time gives other bytes";
        var known = files.SelectMany(ErrorsOf).ToHashSet();
        foreach (var error in OpenedVolume.Errors(volume.Docx).Except(known)) yield return error;

        var read = VolumeSpeeches.Read(volume.Docx);
        foreach (var (file, text) in files.Zip(read))
            if (VolumeSpeeches.TextOf(WithPrompts(file)) != text) yield return $"not whole: {Path.GetFileName(file)}";
    }

    private HashSet<string> ErrorsOf(string file) => _errors.TryGetValue(file, out var known) ? known : _errors[file] = Errors(File.ReadAllBytes(file));

    /// <summary>A source that the validator cannot open excuses nothing in the volume.</summary>
    private static HashSet<string> Errors(byte[] docx)
    {
        try
        {
            return OpenedVolume.Errors(docx);
        }
        catch (Exception error) when (error is OpenXmlPackageException or FileFormatException or System.Xml.XmlException or InvalidOperationException or KeyNotFoundException)
        {
            return [];
        }
    }

    /// <summary>The prompts of empty content controls stand in the volume, as Word prints them; the reader counts them only where they are not marked as such.</summary>
    private static byte[] WithPrompts(string file)
    {
        const string part = "word/document.xml", mark = "<w:showingPlcHdr/>";
        var bytes = File.ReadAllBytes(file);
        using var copy = new MemoryStream();
        copy.Write(bytes);
        using (var zip = new System.IO.Compression.ZipArchive(copy, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            if (zip.GetEntry(part) is not { } entry) return bytes;
            string xml;
            using (var reader = new StreamReader(entry.Open())) xml = reader.ReadToEnd();
            if (!xml.Contains(mark, StringComparison.Ordinal)) return bytes;
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(part).Open());
            writer.Write(xml.Replace(mark, "", StringComparison.Ordinal));
        }
        return copy.ToArray();
    }

    private static string[] AcceptedFiles() =>
        [.. new[] { ("corpus/real/files", "*.doc?"), ("corpus/speeches", "*.docx"), ("corpus/hostile/files", "merge_conflict_*.docx") }
            .Select(place => (Folder: SharedFolder.Find(place.Item1), Pattern: place.Item2)).Where(place => place.Folder is not null)
            .SelectMany(place => Directory.GetFiles(place.Folder!, place.Pattern))
            .Concat(Directory.GetFiles(Repository.PathOf("samples", "drafts"), "*.docx"))
            .Where(file => DraftReader.Read(File.ReadAllBytes(file)).Refusal is null).Order(StringComparer.Ordinal)];
}
