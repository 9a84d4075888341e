using System.Xml;

namespace Intake.Word.Packaging;

/// <summary>Đọc XML của tệp gửi đến: theo dòng, không DTD, không mở địa chỉ nào.</summary>
internal static class SafeXml
{
    /// <summary>A reader over bytes that nothing has vouched for.</summary>
    public static XmlReader Open(byte[] part, DtdProcessing dtd = DtdProcessing.Prohibit) => XmlReader.Create(new MemoryStream(part, writable: false), new XmlReaderSettings
    {
        DtdProcessing = dtd,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    });

    /// <summary>Walks a part once: DTD, depth, number of elements, well-formedness.</summary>
    /// <exception cref="GateException">The part is dangerous or broken.</exception>
    public static PartShape Probe(byte[] part)
    {
        PartShape? shape = null;
        try
        {
            using var reader = Open(part);
            for (var elements = 0; reader.Read();)
            {
                if (reader.NodeType != XmlNodeType.Element) continue;
                if (reader.Depth >= GateLimits.Depth) throw new GateException(RefusalCode.TooDeep);
                if (++elements > GateLimits.Elements) throw new GateException(RefusalCode.TooLargeExpanded);
                shape ??= new PartShape(reader.LocalName, reader.NamespaceURI);
                if (reader.LocalName == "altChunk" && WordNames.IsWord(reader.NamespaceURI)) shape = shape with { HasAltChunk = true };
            }
            return shape!;
        }
        catch (XmlException)
        {
            throw new GateException(shape is null && OnlyTheDtdIsWrong(part) ? RefusalCode.DtdProhibited : RefusalCode.MalformedXml);
        }
    }

    /// <summary>The reader's exception carries no code; a prolog that can be read as soon as DTDs are skipped has one.</summary>
    private static bool OnlyTheDtdIsWrong(byte[] part)
    {
        try
        {
            using var reader = Open(part, DtdProcessing.Ignore);
            return reader.MoveToContent() == XmlNodeType.Element;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}

/// <summary>Dáng của một phần XML, biết được sau một lượt đi qua.</summary>
internal sealed record PartShape(string RootName, string RootNamespace)
{
    /// <summary>Whether it pulls in another document, whose text no reader here would see.</summary>
    public bool HasAltChunk { get; init; }
}
