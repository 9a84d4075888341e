using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Word.Volume.Importing;
using Intake.Word.Volume.Packaging;
using Intake.Word.Volume.Pages;

namespace Intake.Word.Volume;

/// <summary>Tập đang ghép: thân bài, kiểu, danh sách, chú thích, ảnh của các bài đã vào tập.</summary>
internal sealed class VolumeAssembly
{
    private readonly Body _body = new();
    private readonly Styles _styles = VolumeStyles.All();
    private readonly List<AbstractNum> _abstractLists = [];
    private readonly List<NumberingInstance> _lists = [];
    private readonly List<Footnote> _footnotes = [];
    private readonly List<Endnote> _endnotes = [];
    private readonly Relationships _relationships = new();
    private readonly Relationships _footnoteRelationships = new();
    private readonly Relationships _endnoteRelationships = new();
    private readonly List<PackagedPart> _pages = [];
    private readonly Dictionary<string, PackagedPart> _media = new(StringComparer.Ordinal);
    private readonly List<VolumePlace> _places = [];

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
    public void AddSection(IReadOnlyList<OpenXmlElement> blocks, SectionProperties section, bool isLast)
    {
        foreach (var block in blocks) _body.AppendChild(block);
        if (isLast) EndBody(section);
        else EndSection(section);
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
        foreach (var style in speech.Styles) _styles.AppendChild(style);
        _abstractLists.AddRange(speech.AbstractLists);
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
        List<PackagedPart> parts =
        [
            Part("document", ContentType.Document, new Document(_body)) with { Relationships = _relationships },
            Linked("styles", ContentType.Styles, RelationshipKind.Styles, _styles),
            Linked("settings", ContentType.Settings, RelationshipKind.Settings, VolumeSettings.Settings()),
            Linked("numbering", ContentType.Numbering, RelationshipKind.Numbering, new Numbering([.. _abstractLists, .. _lists])),
            Linked("footnotes", ContentType.Footnotes, RelationshipKind.Footnotes, VolumeSettings.Footnotes(_footnotes)) with { Relationships = _footnoteRelationships },
            Linked("endnotes", ContentType.Endnotes, RelationshipKind.Endnotes, VolumeSettings.Endnotes(_endnotes)) with { Relationships = _endnoteRelationships },
            .. _pages, .. _media.Values, properties,
        ];
        var root = new Relationships();
        root.Add(RelationshipKind.Document, "word/document.xml");
        root.Add(RelationshipKind.CoreProperties, properties.Name);
        return PackageWriter.Write(root, parts);
    }

    private string AddPage(string kind, string contentType, string relationship, OpenXmlElement root)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{kind}{_pages.Count + 1}");
        _pages.Add(Part(name, contentType, root));
        return _relationships.Add(relationship, name + ".xml");
    }

    private PackagedPart Linked(string name, string contentType, string relationship, OpenXmlElement root)
    {
        _relationships.Add(relationship, name + ".xml");
        return Part(name, contentType, root);
    }

    private static PackagedPart Part(string name, string contentType, OpenXmlElement root)
    {
        var declared = root.NamespaceDeclarations.Select(d => d.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (prefix, uri) in Names.Declared)
            if (!declared.Contains(prefix)) root.AddNamespaceDeclaration(prefix, uri);
        root.MCAttributes = new() { Ignorable = Names.Ignorable };
        return PackagedPart.Of($"word/{name}.xml", contentType, root);
    }

    /// <summary>A section ends in its last paragraph; after a table, or after the end of another section, a paragraph of no height is needed.</summary>
    private void EndSection(SectionProperties section)
    {
        if (_body.LastChild is not Paragraph { ParagraphProperties: var properties } last || properties?.SectionProperties is not null)
            last = _body.AppendChild(Writing.Paragraph(VolumeStyles.SectionEnd));
        (last.ParagraphProperties ??= new()).SectionProperties = section;
    }

    private void EndBody(SectionProperties section)
    {
        if (_body.LastChild is not Paragraph) _body.AppendChild(Writing.Paragraph(VolumeStyles.SectionEnd));
        _body.AppendChild(section);
    }
}
