using Intake.Checks;
using Intake.Plan;
using Intake.Word;

namespace Review.Bundles;

/// <summary>Những gì đưa vào tập.</summary>
/// <param name="Plan">The plan that the speeches belong to.</param>
/// <param name="Number">Number of the bundle, from 1.</param>
/// <param name="Sealed">False for a preview.</param>
/// <param name="At">The instant that the cover names; the same contents and instant give the same bytes.</param>
/// <param name="Speeches">In the order of the bundle.</param>
public sealed record BundleContents(Conference Plan, int Number, bool Sealed, DateTimeOffset At, IReadOnlyList<ApprovedSpeech> Speeches);

/// <summary>Một tham luận đưa vào tập, đúng phiên bản đã duyệt.</summary>
/// <param name="Number">Number of the assignment; 0 for a file that names none.</param>
/// <param name="Topic">The assigned topic, empty when none.</param>
/// <param name="Unit">The unit, or the file's name.</param>
/// <param name="Version">Version, from 1.</param>
/// <param name="Sha256">Hash of <paramref name="Original"/>.</param>
/// <param name="Original">The bytes as they were sent.</param>
public sealed record ApprovedSpeech(int Number, string Topic, string Unit, int Version, string Sha256, byte[] Original)
{
    public DraftFormat Format { get; init; } = DraftFormat.Docx;

    /// <summary>The .docx that was made of a .doc, .odt or .rtf, and goes into the volume; null for a Word file.</summary>
    public byte[]? Derived { get; init; }

    /// <summary>What goes into the volume.</summary>
    public byte[] Docx => Derived ?? Original;

    public string FileName { get; init; } = "";
    public string? Speaker { get; init; }
    public DateTimeOffset? ReceivedAt { get; init; }
    public long? LateBySeconds { get; init; }
    public int? LikelySeconds { get; init; }
    /// <summary>The time that was measured when this very version was read whole; null when its time is an estimate.</summary>
    public int? MeasuredSeconds { get; init; }
    /// <summary>The range of the estimate; null when it could not be read.</summary>
    public SpokenTime? Time { get; init; }
    /// <summary>What was read of it, for the register of proposals; null when it could not be read.</summary>
    public DraftText? Text { get; init; }
}
