using System.Text;
using System.Text.Json;
using Review.Storage;

namespace Review.Bundles;

/// <summary>Bản kê của một tập: từng tham luận, từng tệp, với SHA-256.</summary>
/// <param name="Number">Number of the bundle.</param>
/// <param name="Sealed">False for a preview.</param>
/// <param name="At">The instant that the cover names.</param>
/// <param name="Plan">Number of the plan.</param>
/// <param name="Title">Title of the conference.</param>
/// <param name="Speeches">The speeches in order.</param>
/// <param name="Files">Every file that goes with the manifest.</param>
public sealed record Manifest(int Number, bool Sealed, string At, string? Plan, string Title, IReadOnlyList<ManifestSpeech> Speeches, IReadOnlyList<ManifestFile> Files)
{
    private static readonly JsonSerializerOptions Indented = new(Stored.Options) { WriteIndented = true, NewLine = "\n" };

    /// <summary>UTF-8 without BOM, indented; the same manifest gives the same bytes.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(this, Indented) + "\n");

    /// <exception cref="JsonException">The bytes are no manifest.</exception>
    public static Manifest Read(byte[] bytes) => JsonSerializer.Deserialize<Manifest>(bytes, Indented) ?? throw new JsonException("An empty manifest.");
}

/// <summary>A speech in the manifest. <paramref name="File"/> is the name of its original in the ZIP; <paramref name="Notice"/> says why it could not be merged.</summary>
public sealed record ManifestSpeech(int? Number, string Unit, string Topic, int Version, string Sha256, string File, bool Merged, string? Notice)
{
    /// <summary>The .docx that was made of the original and stands in the volume; null where the original is one.</summary>
    public ManifestFile? Converted { get; init; }
    public string? Speaker { get; init; }
    /// <summary>Speaking time in seconds, as it was known when the bundle was compiled.</summary>
    public int? Seconds { get; init; }
    /// <summary>That time was measured when this very version was read whole; else it is the likely one.</summary>
    public bool Rehearsed { get; init; }
}

/// <summary>A file that goes with the manifest.</summary>
public sealed record ManifestFile(string Name, string Sha256, long Bytes);
