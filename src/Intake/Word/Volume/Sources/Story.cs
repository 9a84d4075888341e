using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Word.Volume.Packaging;

namespace Intake.Word.Volume.Sources;

/// <summary>Một mạch văn bản: thân bài, một cước chú hoặc một chú thích cuối.</summary>
/// <param name="Root">The element whose children are the story's blocks.</param>
/// <param name="Part">The part that its relationship ids mean.</param>
/// <param name="Relationships">Where its pictures and links are entered in the volume.</param>
internal sealed record Story(OpenXmlCompositeElement Root, OpenXmlPart Part, Relationships Relationships)
{
    /// <summary>The runs that read in one line of thought: those of nested text boxes are left to themselves.</summary>
    public static IEnumerable<Run> RunsOf(OpenXmlElement root)
    {
        foreach (var child in root.ChildElements)
        {
            if (child is TextBoxContent) continue;
            if (child is Run run) yield return run;
            foreach (var nested in RunsOf(child)) yield return nested;
        }
    }
}
