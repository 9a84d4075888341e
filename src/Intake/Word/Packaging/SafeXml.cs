using System.Xml;

namespace Intake.Word.Packaging;

/// <summary>Đọc XML của tệp gửi đến: theo dòng, không DTD, không mở địa chỉ nào.</summary>
internal static class SafeXml
{
    private static readonly XmlReaderSettings WithoutDtd = Settings(DtdProcessing.Prohibit), SkippingDtd = Settings(DtdProcessing.Ignore);

    /// <summary>A reader over bytes that nothing has vouched for.</summary>
    public static XmlReader Open(byte[] part) => Open(part, WithoutDtd);

    /// <summary>The same over a part that was decoded already.</summary>
    public static XmlReader Open(string part) => XmlReader.Create(new StringReader(part), WithoutDtd);

    /// <summary>The same, passing over a DTD: what uses an entity of it is malformed.</summary>
    public static XmlReader OpenSkippingDtd(byte[] part) => Open(part, SkippingDtd);

    /// <summary>Name and namespace of the root.</summary>
    /// <exception cref="XmlException">The part is broken before it.</exception>
    public static (string Name, string Namespace) RootOf(byte[] part)
    {
        using var reader = Open(part);
        reader.MoveToContent();
        return (reader.LocalName, reader.NamespaceURI);
    }

    /// <summary>Walks a part to its end: DTD, depth, number of elements, well-formedness.</summary>
    /// <returns>Whether it pulls in another document (<c>w:altChunk</c>), whose text no reader here would see.</returns>
    /// <exception cref="GateException">The part is dangerous or broken.</exception>
    public static bool Walk(byte[] part, bool skipDtd = false)
    {
        bool hasRoot = false, hasAltChunk = false;
        try
        {
            using var reader = Open(part, skipDtd ? SkippingDtd : WithoutDtd);
            for (var elements = 0; reader.Read();)
            {
                if (reader.NodeType != XmlNodeType.Element) continue;
                if (reader.Depth >= GateLimits.Depth) throw new GateException(RefusalCode.TooDeep);
                if (++elements > GateLimits.Elements) throw new GateException(RefusalCode.TooLargeExpanded);
                hasRoot = true;
                hasAltChunk |= reader.LocalName == "altChunk" && WordNames.IsWord(reader.NamespaceURI);
            }
            return hasAltChunk;
        }
        catch (XmlException)
        {
            throw new GateException(!hasRoot && !skipDtd && OnlyTheDtdIsWrong(part) ? RefusalCode.DtdProhibited : RefusalCode.MalformedXml);
        }
    }

    /// <summary>The reader's exception carries no code; a prolog that can be read as soon as DTDs are skipped has one.</summary>
    private static bool OnlyTheDtdIsWrong(byte[] part)
    {
        try
        {
            using var reader = Open(part, SkippingDtd);
            return reader.MoveToContent() == XmlNodeType.Element;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static XmlReader Open(byte[] part, XmlReaderSettings settings) => XmlReader.Create(new MemoryStream(part, writable: false), settings);

    private static XmlReaderSettings Settings(DtdProcessing dtd) => new()
    {
        DtdProcessing = dtd,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };
}
