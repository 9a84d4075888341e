using DocumentFormat.OpenXml;

namespace Intake.Word.Volume.Sweeping;

/// <summary>Đi qua cây văn bản một lần, từ trên xuống, và viết lại con của mỗi phần tử theo phán định.</summary>
/// <remarks>
/// The SDK keeps children in a singly linked ring: removing or inserting in the middle walks the siblings, which a hostile file makes
/// quadratic. Here the children of an element are read once and, if anything changes, taken out and put back once.
/// </remarks>
internal static class Rewriting
{
    public static void Rewrite(OpenXmlElement parent, Func<OpenXmlElement, Fate> judge)
    {
        if (!parent.HasChildren) return;

        var kept = new List<OpenXmlElement>();
        var isChanged = Gather(parent, judge, kept);
        if (isChanged) ReplaceChildren(parent, kept);
        foreach (var child in kept) Rewrite(child, judge);
    }

    /// <summary>Puts <paramref name="children"/> in the place of what <paramref name="parent"/> holds; they may come from anywhere.</summary>
    public static void ReplaceChildren(OpenXmlElement parent, IReadOnlyList<OpenXmlElement> children)
    {
        parent.RemoveAllChildren();
        foreach (var child in children)
        {
            if (child.Parent is { } former) former.RemoveAllChildren();
            parent.AppendChild(child);
        }
    }

    private static bool Gather(OpenXmlElement parent, Func<OpenXmlElement, Fate> judge, List<OpenXmlElement> kept)
    {
        var isChanged = false;
        foreach (var child in parent.ChildElements)
        {
            var fate = judge(child);
            isChanged |= !fate.IsKept;
            if (fate.IsKept) kept.Add(child);
            else if (fate.IsUnwrapped) Gather(Typed(child, parent), judge, kept);
            else if (fate.Instead is { } instead) kept.Add(instead);
        }

        return isChanged;
    }

    /// <summary>
    /// What stands inside an element that the SDK does not know (a smart tag, say), or where it does not belong, is unknown to the SDK
    /// too; read again as children of <paramref name="parent"/> it is runs and paragraphs.
    /// </summary>
    private static OpenXmlElement Typed(OpenXmlElement wrapper, OpenXmlElement parent)
    {
        if (wrapper is not OpenXmlUnknownElement && !wrapper.ChildElements.Any(child => child is OpenXmlUnknownElement)) return wrapper;

        var shell = parent.CloneNode(deep: false);
        shell.InnerXml = wrapper.InnerXml;
        return shell;
    }
}
