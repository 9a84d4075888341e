namespace Review.Reports;

/// <summary>Những thay đổi so với tập đã niêm phong gần nhất.</summary>
/// <param name="Since">Number of that bundle.</param>
/// <param name="Speeches">In the order of the assignments; empty when the same versions stand in both.</param>
public sealed record BundleChanges(int Since, IReadOnlyList<ChangedSpeech> Speeches);

/// <summary>Một bài đã thêm, thay hoặc bớt.</summary>
/// <param name="From">Version in the bundle before; null when it was not there.</param>
/// <param name="To">Version in this one; null when it is not there.</param>
public sealed record ChangedSpeech(int Number, string Unit, int? From, int? To)
{
    /// <summary>When the version in this bundle was received.</summary>
    public DateTimeOffset? ReceivedAt { get; init; }
    /// <summary>When the reported speech was reopened, and why.</summary>
    public DateTimeOffset? ReopenedAt { get; init; }
    public string? Why { get; init; }
}
