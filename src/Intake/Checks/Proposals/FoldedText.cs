using Intake.Vietnamese;

namespace Intake.Checks.Proposals;

/// <summary>Chữ như viết và chữ thống nhất để so, từng vị trí ứng với nhau.</summary>
internal sealed record FoldedText(string Written, string Folded)
{
    /// <summary>Folding changes case and the place of marks, never the length of a clean text.</summary>
    public static FoldedText Of(string text)
    {
        var written = Folding.Clean(text);
        var folded = Folding.Fold(written);
        return new FoldedText(written, folded.Length == written.Length ? folded : written.ToLowerInvariant());
    }

    public FoldedText Slice(int from, int to) => new(Written[from..to], Folded[from..to]);
}
