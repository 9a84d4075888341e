using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Word.Volume.Packaging;

namespace Intake.Word.Volume.Importing;

/// <summary>Một bài đã sẵn sàng đặt vào tập; mọi mã số trong đó đã là của tập.</summary>
/// <remarks>Whole or not at all: the volume takes it over only when the import has come to its end.</remarks>
internal sealed class ImportedSpeech(string prefix)
{
    /// <summary>Blocks of the body in order; all sections but the last end inside them.</summary>
    public IReadOnlyList<OpenXmlElement> Blocks { get; set; } = [];
    public SectionProperties LastSection { get; set; } = new();
    public IReadOnlyList<Style> Styles { get; set; } = [];
    public IReadOnlyList<AbstractNum> AbstractLists { get; set; } = [];
    public IReadOnlyList<NumberingInstance> Lists { get; set; } = [];
    public List<Footnote> Footnotes { get; } = [];
    public List<Endnote> Endnotes { get; } = [];
    /// <summary>Pictures and charts, each with a name made from its content.</summary>
    public List<PackagedPart> Media { get; } = [];
    public SortedSet<LeftBehind> LeftBehind { get; } = [];
    public Relationships BodyRelationships { get; } = new(prefix + "b");
    public Relationships FootnoteRelationships { get; } = new(prefix + "f");
    public Relationships EndnoteRelationships { get; } = new(prefix + "e");
}
