using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;

namespace Intake.Word.Volume.Packaging;

/// <summary>Một phần của gói .docx được viết dần: phần tử nào vào tập là thành chữ ngay, cây của nó không giữ lại.</summary>
/// <remarks>
/// This is what makes memory grow with the text of the volume and not with its trees, which take twenty times as much:
/// 2,400 speeches held as trees are 1.5 GB.
/// </remarks>
internal sealed class PartWriter : IDisposable
{
    private readonly string _name;
    private readonly string _contentType;
    private readonly MemoryStream _content = new();
    private readonly XmlWriter _writer;

    /// <param name="name">Name of the part without folder and extension: <c>document</c>.</param>
    /// <param name="contentType">One of <see cref="ContentType"/>.</param>
    /// <param name="elements">The elements of Word that what is added stands in, the root first.</param>
    public PartWriter(string name, string contentType, params ReadOnlySpan<string> elements)
    {
        (_name, _contentType) = (name, contentType);
        _writer = XmlWriter.Create(_content, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        _writer.WriteStartDocument(standalone: true);
        _writer.WriteStartElement("w", elements[0], Names.Word);
        foreach (var (prefix, uri) in Names.Declared) _writer.WriteAttributeString("xmlns", prefix, null, uri);
        _writer.WriteAttributeString("Ignorable", Names.MarkupCompatibility, Names.Ignorable);
        foreach (var element in elements[1..]) _writer.WriteStartElement("w", element, Names.Word);
    }

    /// <summary>Writes an element that is not to be changed any more.</summary>
    public void Add(OpenXmlElement element)
    {
        Leaves.Trim(element);
        element.WriteTo(_writer);
    }

    public void AddRange(IEnumerable<OpenXmlElement> elements)
    {
        foreach (var element in elements) Add(element);
    }

    /// <summary>The finished part; nothing can be added afterwards.</summary>
    public PackagedPart Finish()
    {
        _writer.WriteEndDocument();
        _writer.Flush();
        return new($"word/{_name}.xml", _contentType, _content.GetBuffer().AsMemory(0, (int)_content.Length));
    }

    public void Dispose() => _writer.Dispose();
}
