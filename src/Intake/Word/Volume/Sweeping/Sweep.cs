using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Word.Volume.Sources;

namespace Intake.Word.Volume.Sweeping;

/// <summary>Dọn một mạch văn bản: bỏ hết những gì không được đi theo vào tập, giữ nguyên lời và dáng vẻ.</summary>
internal sealed class Sweep(StyleSheet styles, ISet<LeftBehind> leftBehind)
{
    private readonly HiddenText _hidden = new(styles);

    public void Clean(OpenXmlCompositeElement story)
    {
        Rewriting.Rewrite(story, JudgeRemains);
        ParagraphJoining.Join(story);
        Rewriting.Rewrite(story, DropRevisionMarks);
        if (FieldFlattening.Flatten(story)) leftBehind.Add(LeftBehind.Fields);
        Rewriting.Rewrite(story, JudgeHidden);
        Rewriting.Rewrite(story, element => IsEmptyRun(element) ? Fate.Drop : Fate.Keep);
        Containers.Complete(story);
    }

    private Fate JudgeRemains(OpenXmlElement element)
    {
        var alternative = Alternatives.Judge(element);
        if (!alternative.IsKept) return alternative;

        var change = TrackedChanges.Judge(element);
        if (!change.IsKept) leftBehind.Add(LeftBehind.TrackedChanges);
        if (!change.IsKept) return change;

        var (fate, kind) = Residue.Judge(element);
        if (kind is { } known) leftBehind.Add(known);
        return fate;
    }

    /// <summary>The marks that said which paragraphs to join have done their work.</summary>
    private static Fate DropRevisionMarks(OpenXmlElement element) =>
        element.Parent is ParagraphMarkRunProperties && element is Deleted or MoveFrom ? Fate.Drop : Fate.Keep;

    private Fate JudgeHidden(OpenXmlElement element)
    {
        var fate = _hidden.Judge(element);
        if (!fate.IsKept) leftBehind.Add(LeftBehind.HiddenText);
        return fate;
    }

    private static bool IsEmptyRun(OpenXmlElement element) => element is Run run && run.ChildElements.All(child => child is RunProperties);
}
