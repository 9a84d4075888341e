using Intake.Checks.Copying;
using Intake.Plan;

namespace Intake.Checks;

/// <summary>Hai bài có đoạn giống hệt nhau, không kể lời thưa gửi, tên gọi và chữ của kế hoạch.</summary>
/// <remarks>Exact spans only, on folded text; a paraphrase is not found.</remarks>
public sealed class CopiedTextCheck : IConferenceCheck
{
    /// <summary>Official names run to 12 syllables and more, so a passage counts from twice that.</summary>
    private const int ShortestSpan = 25;
    /// <summary>Share of the shorter speech from which copying is its substance.</summary>
    private const double LargeShare = 0.3;

    public string Code => "copied-text";

    public IEnumerable<ConferenceFinding> Inspect(IReadOnlyList<CurrentDraft> drafts, Conference conference)
    {
        CopyableText[] texts = [.. drafts.OrderBy(d => d.Assignment).Select(d => new CopyableText(d))];
        var boilerplate = new Boilerplate(conference, texts);
        foreach (var text in texts) boilerplate.Mask(text);

        var windows = texts.Select(t => new Windows(t, ShortestSpan)).ToArray();
        return windows.SelectMany((first, i) => windows.Skip(i + 1).SelectMany(second => Between(first, second)));
    }

    private IEnumerable<ConferenceFinding> Between(Windows first, Windows second)
    {
        CommonSpan[] spans = [.. first.SharedWith(second).Where(s => first.Text.Unmasked(s.First, s.Length) >= ShortestSpan)];
        var shorter = Math.Max(1, Math.Min(first.Text.Syllables.Count, second.Text.Syllables.Count));
        var share = Math.Min(1, (double)spans.Sum(s => s.Length) / shorter);
        return spans.Select(s => new ConferenceFinding(
            Code,
            share >= LargeShare ? Severity.Serious : Severity.Warning,
            Messages.CopiedText(s.Length, share),
            [first.Text.Place(s.First, s.Length), second.Text.Place(s.Second, s.Length)]));
    }
}
