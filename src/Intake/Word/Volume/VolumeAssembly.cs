using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Word.Volume.Importing;
using Intake.Word.Volume.Packaging;
using Intake.Word.Volume.Pages;

namespace Intake.Word.Volume;

/// <summary>Tập đang ghép: thân bài, kiểu, danh sách, chú thích, ảnh của các bài đã vào tập.</summary>
/// <remarks>What is added is written at once and cannot be changed afterwards; only what has to stand behind something later waits.</remarks>
internal sealed class VolumeAssembly : IDisposable
{
    private readonly PartWriter _body = new("document", ContentType.Document, "document", "body");
    private readonly PartWriter _styles = new("styles", ContentType.Styles, "styles");
    private readonly PartWriter _numbering = new("numbering", ContentType.Numbering, "numbering");
    private readonly PartWriter _footnotes = new("footnotes", ContentType.Footnotes, "footnotes");
    private readonly PartWriter _endnotes = new("endnotes", ContentType.Endnotes, "endnotes");
    private readonly List<NumberingInstance> _lists = [];             // in the file they follow the last abstract list
    private readonly Relationships _relationships = new();
    private readonly Relationships _footnoteRelationships = new();
    private readonly Relationships _endnoteRelationships = new();
    private readonly List<PackagedPart> _pages = [];
    private readonly Dictionary<string, PackagedPart> _media = new(StringComparer.Ordinal);
    private readonly List<VolumePlace> _places = [];

    public VolumeAssembly()
    {
        _styles.AddRange(VolumeStyles.All());
        _footnotes.AddRange(VolumeSettings.FootnoteLines());
        _endnotes.AddRange(VolumeSettings.EndnoteLines());
    }

    public Counters Counters { get; } = new();

    public string AddHeader(Header header) => AddPage("header", ContentType.Header, RelationshipKind.Header, header);

    public string AddFooter(Footer footer) => AddPage("footer", ContentType.Footer, RelationshipKind.Footer, footer);

    /// <summary>The picture's relationship; the same picture is kept once.</summary>
    public string AddPicture(PackagedPart picture)
    {
        _media.TryAdd(picture.Name, picture);
        return _relationships.Add(RelationshipKind.Image, picture.Name["word/".Length..]);
    }

    /// <summary>What the outline names, in order.</summary>
    public IReadOnlyList<VolumePlace> Places => _places;

    /// <summary>Adds one section; <paramref name="isLast"/> says that the volume ends with it.</summary>
    /// <remarks>A section ends in its last paragraph; after a table, or after the end of another section, a paragraph of no height is needed.</remarks>
    public void AddSection(IReadOnlyList<OpenXmlElement> blocks, SectionProperties section, bool isLast)
    {
        var last = blocks.Count > 0 ? blocks[^1] as Paragraph : null;
        if (last is null || !isLast && last.ParagraphProperties?.SectionProperties is not null)
            blocks = [.. blocks, last = Writing.Paragraph(VolumeStyles.SectionEnd)];
        if (!isLast) (last.ParagraphProperties ??= new()).SectionProperties = section;

        _body.AddRange(blocks);
        if (isLast) _body.Add(section);
    }

    /// <summary>The same blocks, with the bookmark that links and outline lead to.</summary>
    public IReadOnlyList<OpenXmlElement> Mark(VolumePlace place, IReadOnlyList<OpenXmlElement> blocks)
    {
        _places.Add(place);
        return PlaceMark.Set(blocks, place.Bookmark, Counters.NextBookmark().ToString(CultureInfo.InvariantCulture));
    }

    public void AddSpeech(ImportedSpeech speech, VolumePlace place, bool isLast)
    {
        AddSection(Mark(place, speech.Blocks), speech.LastSection, isLast);
        _styles.AddRange(speech.Styles);
        _numbering.AddRange(speech.AbstractLists);
        _lists.AddRange(speech.Lists);
        _footnotes.AddRange(speech.Footnotes);
        _endnotes.AddRange(speech.Endnotes);
        foreach (var media in speech.Media) _media.TryAdd(media.Name, media);
        _relationships.Adopt(speech.BodyRelationships);
        _footnoteRelationships.Adopt(speech.FootnoteRelationships);
        _endnoteRelationships.Adopt(speech.EndnoteRelationships);
    }

    /// <summary>The finished file. <paramref name="properties"/> is what it says about itself.</summary>
    public byte[] Write(PackagedPart properties)
    {
        _numbering.AddRange(_lists);
        List<PackagedPart> parts =
        [
            _body.Finish() with { Relationships = _relationships },
            Linked(RelationshipKind.Styles, _styles.Finish()),
            Linked(RelationshipKind.Settings, Part("settings", ContentType.Settings, VolumeSettings.Settings())),
            Linked(RelationshipKind.Numbering, _numbering.Finish()),
            Linked(RelationshipKind.Footnotes, _footnotes.Finish()) with { Relationships = _footnoteRelationships },
            Linked(RelationshipKind.Endnotes, _endnotes.Finish()) with { Relationships = _endnoteRelationships },
            .. _pages, .. _media.Values, properties,
        ];
        var root = new Relationships();
        root.Add(RelationshipKind.Document, parts[0].Name);
        root.Add(RelationshipKind.CoreProperties, properties.Name);
        return PackageWriter.Write(root, parts);
    }

    public void Dispose()
    {
        foreach (var part in (PartWriter[])[_body, _styles, _numbering, _footnotes, _endnotes]) part.Dispose();
    }

    private string AddPage(string kind, string contentType, string relationship, OpenXmlElement root)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{kind}{_pages.Count + 1}");
        _pages.Add(Part(name, contentType, root));
        return _relationships.Add(relationship, name + ".xml");
    }

    private PackagedPart Linked(string relationship, PackagedPart part)
    {
        _relationships.Add(relationship, part.Name["word/".Length..]);
        return part;
    }

    private static PackagedPart Part(string name, string contentType, OpenXmlElement root)
    {
        using var part = new PartWriter(name, contentType, root.LocalName);
        part.AddRange(root);
        return part.Finish();
    }
}
