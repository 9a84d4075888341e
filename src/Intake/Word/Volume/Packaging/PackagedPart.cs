using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;

namespace Intake.Word.Volume.Packaging;

/// <summary>Một phần của gói .docx: tên, loại, nội dung và các quan hệ đi từ nó.</summary>
internal sealed record PackagedPart(string Name, string ContentType, ReadOnlyMemory<byte> Content)
{
    public Relationships Relationships { get; init; } = new();

    /// <summary>Worth deflating: pictures in PNG, JPEG and GIF are packed already.</summary>
    public bool Shrinks => ContentType is not ("image/png" or "image/jpeg" or "image/jpg" or "image/gif");

    /// <summary>A part whose content is <paramref name="root"/>, written without a byte order mark.</summary>
    public static PackagedPart Of(string name, string contentType, OpenXmlElement root)
    {
        Leaves.Trim(root);
        using var content = new MemoryStream();
        using (var writer = XmlWriter.Create(content, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            writer.WriteStartDocument(standalone: true);
            root.WriteTo(writer);
        }

        return new(name, contentType, content.ToArray());
    }
}
