using System.Buffers;
using System.Text;
using System.Xml;
using Intake.Word.Packaging;

namespace Intake.Word.Comments;

/// <summary>Một phần XML như được lưu, để sửa vài chỗ mà mọi ký tự khác vẫn y nguyên.</summary>
internal sealed class StoredXml
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    private readonly List<Edit> _edits = [];
    private readonly List<Func<string, string>> _children = [];
    private readonly List<int> _lines = [0];
    private readonly bool _hasMark;

    private StoredXml(string text)
    {
        _hasMark = text.StartsWith('\uFEFF');
        Text = _hasMark ? text[1..] : text;
        for (var i = 0; i < Text.Length; i++)
            if (Text[i] == '\n' || (Text[i] == '\r' && (i + 1 == Text.Length || Text[i + 1] != '\n'))) _lines.Add(i + 1);
    }

    /// <summary>As stored, without the byte order mark.</summary>
    public string Text { get; }

    /// <exception cref="XmlException">The part is malformed.</exception>
    public static StoredXml Of(byte[] part) => new(Utf8.GetString(IsUtf8(part) ? part : InUtf8(part)));

    public static StoredXml Of(string text) => new(text);

    /// <summary>Index of a place that a reader names by line and column, both from 1.</summary>
    public int IndexOf((int Line, int Column) position) => _lines[position.Line - 1] + position.Column - 1;

    /// <summary>Index behind the '>' of the tag that begins at <paramref name="start"/>; an attribute may hold one.</summary>
    public int EndOfTag(int start)
    {
        var quote = '\0';
        for (var i = start; ; i++)
        {
            var c = Text[i];
            if (quote != '\0') quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'') quote = c;
            else if (c == '>') return i + 1;
        }
    }

    /// <summary>Name with its prefix in the tag that begins at <paramref name="start"/>.</summary>
    public string NameAt(int start)
    {
        var end = Text.AsSpan(start + 1).IndexOfAny(NameEnds);
        return Text.Substring(start + 1, end);
    }

    /// <summary>Puts <paramref name="text"/> in the place of <paramref name="removed"/> characters. Of edits at one index the first comes first.</summary>
    public void Replace(int at, int removed, string text) => _edits.Add(new Edit(at, removed, text));

    /// <summary>Puts <paramref name="xml"/> behind the last child of the root; it is given the prefix of the root's name, with its colon.</summary>
    public void AppendToRoot(Func<string, string> xml) => _children.Add(xml);

    /// <summary>The part with every edit made, in UTF-8.</summary>
    /// <exception cref="XmlException">Something is to be put into its root, and it is malformed.</exception>
    public byte[] ToBytes()
    {
        if (_children.Count > 0) AppendChildren();
        var text = new StringBuilder(_hasMark ? "\uFEFF" : "");
        var at = 0;
        foreach (var edit in _edits.OrderBy(e => e.At))
        {
            text.Append(Text, at, edit.At - at).Append(edit.Text);
            at = edit.At + edit.Removed;
        }
        return Utf8.GetBytes(text.Append(Text, at, Text.Length - at).ToString());
    }

    private void AppendChildren()
    {
        using var reader = SafeXml.Open(Text);
        var at = (IXmlLineInfo)reader;
        int start = -1, end = -1;
        while (reader.Read())
        {
            if (reader.Depth > 0) continue;
            if (reader.NodeType == XmlNodeType.Element) start = IndexOf((at.LineNumber, at.LinePosition)) - 1;
            else if (reader.NodeType == XmlNodeType.EndElement) end = IndexOf((at.LineNumber, at.LinePosition)) - 2;
        }
        var name = NameAt(start);
        var content = string.Concat(_children.Select(c => c(name[..(name.IndexOf(':', StringComparison.Ordinal) + 1)])));
        _children.Clear();
        if (end >= 0) Replace(end, 0, content);
        else Replace(EndOfTag(start) - 2, 2, $">{content}</{name}>");
    }

    /// <summary>Whether a reader takes the bytes as UTF-8: they do not begin as UTF-16 does, and no declaration says otherwise.</summary>
    private static bool IsUtf8(byte[] part)
    {
        if (part is [0xFE or 0xFF, ..] or [0, ..] or [_, 0, ..]) return false;
        using var reader = SafeXml.Open(part);
        return !reader.Read() || reader.NodeType != XmlNodeType.XmlDeclaration || reader.GetAttribute("encoding") is not { } name || name.Equals("utf-8", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The same part written anew: rare, for no program of today writes WordprocessingML in another encoding.</summary>
    private static byte[] InUtf8(byte[] part)
    {
        using var written = new MemoryStream();
        using (var reader = SafeXml.Open(part))
        using (var writer = XmlWriter.Create(written, new XmlWriterSettings { Encoding = Utf8 }))
        {
            reader.MoveToContent();
            writer.WriteStartDocument();
            writer.WriteNode(reader, defattr: false);
        }
        return written.ToArray();
    }

    private readonly record struct Edit(int At, int Removed, string Text);
}
