using Intake.Checks;
using Intake.Checks.Proposals;
using Intake.Plan;
using Intake.Word;
using Intake.Word.Volume;
using Review.Reports;

namespace Review.Bundles;

/// <summary>Những gì đưa vào tập.</summary>
/// <param name="Plan">The plan that the speeches belong to.</param>
/// <param name="Number">Number of the bundle, from 1.</param>
/// <param name="Sealed">False for a preview.</param>
/// <param name="At">The instant that cover and manifest name, that of the figures in <see cref="Pages"/>; the same contents and instant give the same bytes.</param>
/// <param name="Speeches">In the order of the bundle.</param>
public sealed record BundleContents(Conference Plan, int Number, bool Sealed, DateTimeOffset At, IReadOnlyList<ApprovedSpeech> Speeches)
{
    /// <summary>Where the site is reached, for the QR codes of the contents; null leaves them out.</summary>
    public PublicAddress? Site { get; init; }

    /// <summary>The pages that the system drafts; null where nothing is known but the files.</summary>
    public DraftedPages? Pages { get; init; }

    /// <summary>The proposals of these very versions.</summary>
    public ProposalRegister ReadProposals() => Pages?.Proposals
        ?? ProposalRegister.Of([.. Speeches.SelectMany(s => s.Text is { } text ? (CurrentDraft[])[new(s.Number, s.Version, text)] : [])], Plan);

    /// <summary>The same with pages that name the speeches which could not be merged, as that shows only when it has been tried; null when they name them already.</summary>
    public BundleContents? Corrected(IReadOnlyList<CompiledSpeech> compiled)
    {
        UnmergedSpeech[] unmerged = [.. compiled.Where(s => !s.IsMerged).Select(s => new UnmergedSpeech(s.Number, s.Unit, s.NotMerged!.Vi))];
        return Pages is null || Pages.Unmerged.SequenceEqual(unmerged) ? null : this with { Pages = Pages with { Unmerged = unmerged } };
    }
}

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
