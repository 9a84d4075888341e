using System.Globalization;
using System.Xml;

namespace Intake.Word.Packaging;

/// <summary>Đi qua một phần WordprocessingML từng nút một và biết đang đứng ở đoạn chữ nào, ký tự thứ mấy.</summary>
/// <remarks>
/// Every node passes through <see cref="Read"/>, whoever asks for it, so the ordinals count what is skipped too: they are
/// those that any other program finds by counting elements in document order.
/// </remarks>
internal sealed class WordReader : IDisposable
{
    private readonly XmlReader _xml;
    private readonly Stack<(int Run, int Offset)> _outerRuns = new();
    private string _namespace = "";
    private bool _inText;
    private int _runs;

    private WordReader(XmlReader xml) => _xml = xml;

    public XmlNodeType NodeType { get; private set; }

    /// <summary>Local name of the element.</summary>
    public string Name { get; private set; } = "";

    public ElementFamily Family { get; private set; }

    public bool AtWord => Family == ElementFamily.Word;

    public bool IsEmpty => _xml.IsEmptyElement;

    public int Depth => _xml.Depth;

    public string Value => _xml.Value;

    /// <summary>Ordinal of the <c>w:p</c> that was opened last, from 0 in document order.</summary>
    public int Paragraph { get; private set; } = -1;

    /// <summary>Ordinal of the innermost open run (<c>w:r</c>, or <c>m:r</c> in a formula), from 0 in document order; -1 outside any.</summary>
    public int Run { get; private set; } = -1;

    /// <summary>Characters of that run before this node: those of its <c>w:t</c> and <c>m:t</c>, and one for every tab, break, hyphen and symbol.</summary>
    public int Offset { get; private set; }

    /// <summary>Characters of the run that this node stands for.</summary>
    public int Width { get; private set; }

    /// <summary>Whether the text node stands in a <c>w:t</c> or <c>m:t</c>.</summary>
    public bool IsText => _inText && NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace;

    /// <summary>Line and column of the node, from 1; of a tag, those of its name.</summary>
    public (int Line, int Column) Position => _xml is IXmlLineInfo at ? (at.LineNumber, at.LinePosition) : default;

    public static WordReader Open(PackagePart part) => new(SafeXml.Open(part.Bytes));

    public static WordReader Open(string part) => new(SafeXml.Open(part));

    /// <summary>The next node that is not a comment or instruction; false at the end.</summary>
    public bool Read()
    {
        Offset += Width;
        Width = 0;
        if (!_xml.Read()) return false;
        NodeType = _xml.NodeType;
        if (NodeType == XmlNodeType.Element) Enter();
        else if (NodeType == XmlNodeType.EndElement) Leave();
        else if (IsText) Width = _xml.Value.Length;
        return true;
    }

    public void Dispose() => _xml.Dispose();

    /// <summary>An attribute of the element's own namespace: the two dialects differ in the prefix only.</summary>
    public string? Word(string name) => Attribute(name, _namespace);

    /// <summary>An attribute; null when the element has none of that name. <paramref name="ns"/> is empty for one without a prefix.</summary>
    public string? Attribute(string name, string ns)
    {
        string? value = null;
        for (var found = _xml.MoveToFirstAttribute(); found && value is null; found = _xml.MoveToNextAttribute())
            if (_xml.LocalName == name && _xml.NamespaceURI == ns) value = _xml.Value;
        _xml.MoveToElement();
        return value;
    }

    public int? WordNumber(string name) =>
        int.TryParse(Word(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A property such as <c>w:b</c>: on when present, unless it says otherwise.</summary>
    public bool IsOn => Word("val") is not ("0" or "false" or "off");

    /// <summary>The names of the attributes in the element's own namespace; <see cref="Value"/> is that of the one at hand.</summary>
    public WordAttributes Attributes => new(_xml, _namespace);

    public string? NamespaceOf(string prefix) => _xml.LookupNamespace(prefix);

    /// <summary>The names of the Word elements directly inside the one the reader stands on; leaves the reader on its end.</summary>
    public WordChildren Children => new(this);

    private void Enter()
    {
        SeeName();
        if (Family is not (ElementFamily.Word or ElementFamily.Math)) return;
        switch (Name)
        {
            case "p" when AtWord: Paragraph++; break;
            case "r": OpenRun(); break;
            case "t": _inText = !IsEmpty; break;
            case "br" or "cr" or "tab" or "ptab" or "noBreakHyphen" or "softHyphen" or "sym": Width = 1; break;
        }
    }

    private void Leave()
    {
        SeeName();
        if (Family is not (ElementFamily.Word or ElementFamily.Math)) return;
        if (Name == "r") (Run, Offset) = _outerRuns.Pop();
        else if (Name == "t") _inText = false;
    }

    private void OpenRun()
    {
        var ordinal = _runs++;
        if (IsEmpty) return;
        _outerRuns.Push((Run, Offset));
        (Run, Offset) = (ordinal, 0);
    }

    /// <summary>Names are atoms of one table: the namespace of the element before is nearly always this one's, the very same string.</summary>
    private void SeeName()
    {
        Name = _xml.LocalName;
        var ns = _xml.NamespaceURI;
        if (ReferenceEquals(ns, _namespace)) return;
        _namespace = ns;
        Family = WordNames.FamilyOf(ns);
    }
}

/// <summary>Các thuộc tính, để đi qua đến hết bằng <c>foreach</c>; the end brings the reader back to the element.</summary>
internal readonly struct WordAttributes(XmlReader xml, string ns)
{
    public string Current => xml.LocalName;

    public WordAttributes GetEnumerator() => this;

    public bool MoveNext()
    {
        while (xml.MoveToNextAttribute())
            if (xml.NamespaceURI == ns) return true;
        xml.MoveToElement();
        return false;
    }
}

/// <summary>Các phần tử con, để đi qua bằng <c>foreach</c>; a struct, because a speech has thousands of property lists.</summary>
internal readonly struct WordChildren(WordReader reader)
{
    private readonly bool _isEmpty = reader.IsEmpty;
    private readonly int _depth = reader.Depth;

    public string Current => reader.Name;

    public WordChildren GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_isEmpty) return false;
        while (reader.Read() && reader.Depth > _depth)
            if (reader.NodeType == XmlNodeType.Element && reader.Depth == _depth + 1 && reader.AtWord) return true;
        return false;
    }
}
