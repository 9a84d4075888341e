using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Intake.Word.Volume.Sweeping;

/// <summary>Nối đoạn có dấu kết đoạn đã xóa vào đoạn sau nó.</summary>
/// <remarks>The mark that survives carries the properties, so the joined paragraph looks like the later one.</remarks>
internal static class ParagraphJoining
{
    public static void Join(OpenXmlElement container)
    {
        if (container.ChildElements.OfType<Paragraph>().Any(TrackedChanges.HasDeletedMark))
            Rewriting.ReplaceChildren(container, Joined([.. container.ChildElements]));

        foreach (var child in container.ChildElements) Join(child);
    }

    private static List<OpenXmlElement> Joined(IReadOnlyList<OpenXmlElement> blocks)
    {
        var joined = new List<OpenXmlElement>();
        var carried = new List<OpenXmlElement>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is Paragraph open && TrackedChanges.HasDeletedMark(open) && i + 1 < blocks.Count && blocks[i + 1] is Paragraph)
            {
                carried.AddRange(open.ChildElements.Where(c => c is not ParagraphProperties));
                continue;
            }

            if (carried.Count > 0) Prepend((Paragraph)blocks[i], carried);
            carried.Clear();
            if (!IsEmptied(blocks[i])) joined.Add(blocks[i]);
        }

        return joined;
    }

    /// <summary>A deleted paragraph with nothing left in it, and no paragraph after it to run into.</summary>
    private static bool IsEmptied(OpenXmlElement block) =>
        block is Paragraph paragraph && TrackedChanges.HasDeletedMark(paragraph)
        && paragraph.ParagraphProperties?.SectionProperties is null
        && paragraph.ChildElements.All(c => c is ParagraphProperties);

    private static void Prepend(Paragraph paragraph, List<OpenXmlElement> carried)
    {
        var own = paragraph.ChildElements.ToList();
        var properties = own.Where(c => c is ParagraphProperties);
        List<OpenXmlElement> all = [.. properties, .. carried, .. own.Where(c => c is not ParagraphProperties)];
        foreach (var source in carried.Select(c => c.Parent).OfType<OpenXmlElement>().Distinct().ToList()) source.RemoveAllChildren();
        Rewriting.ReplaceChildren(paragraph, all);
    }
}
