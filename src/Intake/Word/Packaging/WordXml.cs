using System.Xml;

namespace Intake.Word.Packaging;

/// <summary>Những động tác nhỏ khi đọc WordprocessingML theo dòng.</summary>
internal static class WordXml
{
    extension(XmlReader reader)
    {
        public bool AtWord => WordNames.IsWord(reader.NamespaceURI);

        /// <summary>An attribute of the element's own namespace: the two dialects differ in the prefix only.</summary>
        public string? Word(string name) => reader.GetAttribute(name, reader.NamespaceURI);

        public int? WordNumber(string name) =>
            int.TryParse(reader.Word(name), System.Globalization.NumberStyles.Integer, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

        /// <summary>A property such as <c>w:b</c>: on when present, unless it says otherwise.</summary>
        public bool IsOn => reader.Word("val") is not ("0" or "false" or "off");

        /// <summary>The child elements of the element the reader stands on; leaves the reader on its end.</summary>
        public IEnumerable<string> WordChildren()
        {
            if (reader.IsEmptyElement) yield break;
            var depth = reader.Depth;
            while (reader.Read() && reader.Depth > depth)
                if (reader.NodeType == XmlNodeType.Element && reader.Depth == depth + 1 && reader.AtWord) yield return reader.LocalName;
        }
    }
}
