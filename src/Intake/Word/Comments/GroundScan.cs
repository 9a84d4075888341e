using System.Xml;
using Intake.Word.Packaging;

namespace Intake.Word.Comments;

/// <summary>Xem một phần WordprocessingML từ đầu đến cuối để biết dấu góp ý có thể đứng ở đâu.</summary>
/// <remarks>Marks may stand between the runs of a paragraph, also in a link or a tracked insertion; everything else between paragraph and text is a stretch that is not cut.</remarks>
internal sealed class GroundScan
{
    /// <summary>Between a paragraph and its runs; LibreOffice keeps comments inside these.</summary>
    private static readonly string[] Open = ["hyperlink", "ins", "moveTo", "smartTag", "customXml", "bdo", "dir"];

    /// <summary>A field names itself at the beginning of its code.</summary>
    private const int LongestName = 40;

    private readonly StoredXml _source;
    private readonly WordReader _xml;
    private readonly IReadOnlySet<int> _wanted;
    private readonly Stack<Level> _open = new();
    private readonly Stack<OpenField> _fields = new();
    private readonly List<BlockControl> _begun = [];
    private readonly HashSet<StoredElement> _merged = [];

    private GroundScan(StoredXml source, WordReader xml, IReadOnlySet<int> wantedRuns) => (_source, _xml, _wanted) = (source, xml, wantedRuns);

    public List<StoredParagraph> Paragraphs { get; } = [];
    public List<Stretch> Stretches { get; } = [];
    public List<BlockControl> Controls { get; } = [];

    /// <summary>Text and signs of the wanted runs, by ordinal of the run.</summary>
    public Dictionary<int, List<RunPiece>> Pieces { get; } = [];

    public int EndOfRootTag { get; private set; }

    /// <summary>Identities that comments have in the part.</summary>
    public List<string> CommentIds { get; } = [];

    /// <exception cref="XmlException">The part is malformed.</exception>
    public static GroundScan Of(StoredXml source, IReadOnlySet<int> wantedRuns)
    {
        using var reader = WordReader.Open(source.Text);
        var scan = new GroundScan(source, reader, wantedRuns);
        scan._open.Push(new Level(new StoredElement(0, 0), ""));
        while (reader.Read())
            switch (reader.NodeType)
            {
                case XmlNodeType.Element: scan.Enter(); break;
                case XmlNodeType.EndElement: scan.Leave(); break;
                default: scan.Characters(); break;
            }
        return scan;
    }

    private void Enter()
    {
        var start = _source.IndexOf(_xml.Position) - 1;
        var element = new StoredElement(start, _source.EndOfTag(start));
        if (_open.Count == 1) EndOfRootTag = element.End;
        var level = LevelOf(element, _open.Peek());
        NoteSign(level);
        if (!_xml.IsEmpty) _open.Push(level);
    }

    private void Leave()
    {
        var element = _open.Pop().Element;
        var contentEnd = _source.IndexOf(_xml.Position) - 2;
        element.Close(contentEnd, _source.EndOfTag(contentEnd));
        _begun.RemoveAll(c => c.Element == element);
    }

    private Level LevelOf(StoredElement element, Level parent)
    {
        var name = _xml.AtWord ? _xml.Name : "";
        var level = parent with { Element = element, Name = name };
        if (name is "commentRangeStart" or "commentRangeEnd" or "commentReference" && _xml.Word("id") is { } id) CommentIds.Add(id);
        if (name == "p") return OpenParagraph(element, parent);
        if (name == "tc") return level with { Cell = element };
        if (name == "vMerge" && _xml.Word("val") is null or "continue" && parent.Cell is { } cell) _merged.Add(cell);
        if (name == "txbxContent") return level with { Paragraph = null, Run = null, Text = null, Closed = null, IsInBox = true, Holder = parent.IsInBox ? parent.Holder : parent.Closed };
        if (parent.Paragraph is null) return name == "sdt" && !parent.IsInBox ? OpenControl(level) : level;
        if (parent.Closed is not null) return level;
        if (parent.Run is null)
        {
            if (name == "r") return level with { Run = element };
            if (Open.Contains(name)) return level;
        }
        else if (parent.Text is null && parent.Name == "r")
        {
            if (name == "t") return level with { Text = element };
            if (name is "fldChar") NoteField(element, parent.Run);
        }
        return Close(level, parent);
    }

    private Level OpenParagraph(StoredElement element, Level parent)
    {
        foreach (var control in _begun) control.FirstParagraph = element;
        _begun.Clear();
        Paragraphs.Add(new StoredParagraph(element, parent.IsInBox || (parent.Cell is { } cell && _merged.Contains(cell)), parent.Holder));
        return new Level(element, "p") { Paragraph = element, IsInBox = parent.IsInBox, Holder = parent.Holder };
    }

    private Level OpenControl(Level level)
    {
        if (_xml.IsEmpty) return level;
        var control = new BlockControl(level.Element);
        _begun.Add(control);
        Controls.Add(control);
        return level;
    }

    /// <summary>What is not to be cut; properties are no place for anything.</summary>
    private Level Close(Level level, Level parent)
    {
        var owner = level.Name switch { "pPr" when parent.Name == "p" => parent.Paragraph, "rPr" when parent.Name == "r" => parent.Run, _ => null };
        owner?.Properties.Add(level.Element);
        parent.Text?.IsBroken = true;
        var closed = new Stretch(parent.Text ?? level.Element, parent.Run);
        if (!_xml.IsEmpty && owner is null) Stretches.Add(closed);
        return level with { Closed = closed };
    }

    /// <summary>From the beginning of a field to its end; a link is no more than a colour to LibreOffice, and may be cut.</summary>
    private void NoteField(StoredElement mark, StoredElement run)
    {
        var type = _xml.Word("fldCharType");
        if (type == "begin") _fields.Push(new OpenField(mark, run));
        else if (type == "end" && _fields.TryPop(out var field) && !field.IsLink)
            Stretches.Add(new Stretch(field.Mark, field.Run) { Last = (mark, run) });
    }

    private void Characters()
    {
        var level = _open.Peek();
        if (level.Name == "instrText" && _fields.TryPeek(out var field) && field.Code.Length < LongestName) field.Code += _xml.Value;
        if (!_xml.IsText || !_wanted.Contains(_xml.Run)) return;
        var start = _source.IndexOf(_xml.Position);
        if (level.Closed is not null || _xml.NodeType == XmlNodeType.CDATA) Note(level, level.Text ?? level.Element, _xml.Value.Length);
        else PiecesOfRun().Add(new RunPiece(_xml.Offset, _xml.Value.Length, level) { TextStart = start });
    }

    /// <summary>A tab, break, hyphen or symbol, which counts as one character.</summary>
    private void NoteSign(Level level)
    {
        if (_xml.Width == 1 && _wanted.Contains(_xml.Run)) Note(level, level.Element, 1);
    }

    private void Note(Level level, StoredElement element, int width) =>
        PiecesOfRun().Add(new RunPiece(_xml.Offset, width, level) { Whole = level.Closed ?? new Stretch(element, level.Run) });

    private List<RunPiece> PiecesOfRun() => Pieces.TryGetValue(_xml.Run, out var pieces) ? pieces : Pieces[_xml.Run] = [];

    private sealed class OpenField(StoredElement mark, StoredElement run)
    {
        public StoredElement Mark => mark;
        public StoredElement Run => run;
        public string Code { get; set; } = "";
        public bool IsLink => Code.AsSpan().TrimStart().StartsWith("HYPERLINK", StringComparison.OrdinalIgnoreCase);
    }
}

/// <summary>Nơi đang đứng: phần tử đang mở và những gì bao quanh nó trong đoạn.</summary>
internal sealed record Level(StoredElement Element, string Name)
{
    public StoredElement? Paragraph { get; init; }
    public StoredElement? Run { get; init; }
    public StoredElement? Text { get; init; }

    /// <summary>The outermost stretch of the paragraph that is not to be cut and holds this.</summary>
    public Stretch? Closed { get; init; }

    /// <summary>The innermost <c>w:tc</c> around paragraphs.</summary>
    public StoredElement? Cell { get; init; }

    public bool IsInBox { get; init; }
    public Stretch? Holder { get; init; }
}

/// <summary>Một mảnh của một run: chữ liền nhau, hoặc một quãng không cắt được.</summary>
/// <param name="Offset">Characters of the run before it.</param>
internal sealed record RunPiece(int Offset, int Length, Level Level)
{
    /// <summary>Index of its first character in the stored text.</summary>
    public int TextStart { get; init; }

    /// <summary>What holds it and is not to be cut, as seen when it was read; null for text.</summary>
    public Stretch? Whole { private get; init; }

    /// <summary>Set when marks can stand before and behind it only.</summary>
    public Stretch? Uncut => Whole ?? (Level.Text is { IsBroken: true } text ? new Stretch(text, Level.Run) : null);

    /// <summary>The marks stand around more than was asked for; a tab or a break by itself is not more.</summary>
    public bool IsPartOfWhole => Uncut is { } whole && (Length > 1 || whole.First != Level.Element);
}
