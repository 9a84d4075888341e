using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Xml;
using Intake.Word.Packaging;

namespace Intake.Word.Reading;

internal sealed partial class StoryReader
{
    /// <summary>Two points: nobody reads it, somebody hides it.</summary>
    private const int UnreadableSize = 4;

    private static readonly SearchValues<char> Blanks = SearchValues.Create("\t\n\r\f\u0085\u2028\u2029");

    /// <summary>The paragraphs, those whose mark is deleted joined with what follows them.</summary>
    private List<StoryParagraph> Joined()
    {
        foreach (var paragraph in _paragraphs)
            if (paragraph is { RunsOn: true, Next: { } next }) next.Continue(paragraph);
        return [.. _paragraphs.Where(p => !p.RunsOn || p.Next is null)];
    }

    private void OpenParagraph()
    {
        if (_paragraphs.Count == GateLimits.Paragraphs) throw new GateException(RefusalCode.TooLong);
        var container = _containers.Peek();
        var paragraph = new StoryParagraph
        {
            Ordinal = _xml.Paragraph,
            ParaId = _xml.Attribute("paraId", WordNames.Word2010),
            Place = container.Place,
            Cell = container.Place == ParagraphPlace.TableCell ? _tables.Cell : null,
            Within = _tables.Place,
            Container = container.Number,
            NoteId = container.NoteId,
            Style = styles.Paragraph(null),
        };
        container.Last?.Next = paragraph;
        container.Last = paragraph;
        _paragraphs.Add(paragraph);
        _open.Push(paragraph);
    }

    private void CloseParagraph()
    {
        if (!_open.TryPop(out var paragraph)) return;
        if (!paragraph.RunsOn) paragraph.Label = lists.Next(paragraph.Format.Over(paragraph.Style.Paragraph), paragraph.Style.Id);
    }

    private void FormatParagraph()
    {
        var format = ParagraphFormat.Read(_xml);
        facts.NoteIf(format.Tracked || format.Mark.Tracked, DraftFlag.TrackedChanges);
        if (format.Section is { } section) facts.Look.EndSection(section);
        if (!_open.TryPeek(out var paragraph)) return;
        paragraph.Format = format;
        paragraph.Style = styles.Paragraph(format.Style);
        paragraph.RunsOn = format.Mark.Deleted || format.DropCap;
    }

    private void OpenRun() => _runs.Push(CurrentStyle.Run);

    private void FormatRun()
    {
        var direct = RunFormat.Read(_xml);
        facts.NoteIf(direct.Tracked, DraftFlag.TrackedChanges);
        _runs.Pop();
        _runs.Push(styles.Run(direct, CurrentStyle));
    }

    private Style CurrentStyle => _open.TryPeek(out var paragraph) ? paragraph.Style : Style.None;

    /// <summary>A cell or box in a note is of the note.</summary>
    private void OpenContainer(ParagraphPlace place, string? noteId = null)
    {
        var around = _containers.TryPeek(out var outer) ? outer.NoteId : null;
        _containers.Push(new Container(place, _containerCount++) { NoteId = noteId ?? around });
    }

    /// <summary>A note whose own sign follows as text needs no number.</summary>
    private void MarkNote(StoryMarkKind kind)
    {
        if (_xml.Word("id") is { } id && _xml.Word("customMarkFollows") is null or "0" or "false" && IsSeen(out var paragraph)) paragraph.Mark(kind, id);
    }

    /// <summary>What Word draws: the words that stand for it come before the picture itself.</summary>
    private void EnterDrawing()
    {
        if (_xml.Name is "docPr" or "shape" or "textpath")
        {
            var drawn = DrawnText();
            if (drawn is { Length: > 0 }) facts.DrawnText.Add(drawn);
            _drawn = drawn;
        }
        else if (_xml.Name is "pic" or "imagedata" or "chart" or "relIds" && IsSeen(out var paragraph)) paragraph.Mark(StoryMarkKind.Picture, _drawn);
    }

    private bool IsSeen([NotNullWhen(true)] out StoryParagraph? paragraph) =>
        _open.TryPeek(out paragraph) && !_fields.InCode && !(_runs.TryPeek(out var run) && run.Vanish == true);

    /// <summary>Separators between text and notes are stored as notes too.</summary>
    private void OpenNote()
    {
        OpenContainer(ParagraphPlace.Body, _xml.Word("id"));
        if (_xml.Word("type") is null or "normal" || _xml.IsEmpty) return;
        SkipTo(_xml.Depth);
        Leave();
    }

    private void ReadControl()
    {
        foreach (var name in _xml.Children)
            if (name == "showingPlcHdr" && _xml.IsOn && _placeholders.TryPop(out _)) _placeholders.Push(true);
    }

    /// <summary>A row or cell that is deleted is left out to its end; its properties come before anything else in it.</summary>
    private void ReadRowOrCell()
    {
        int depth = _xml.Depth - 1;
        var deleted = false;
        foreach (var name in _xml.Children)
        {
            facts.NoteIf(name is "ins" or "del" or "cellIns" or "cellDel" or "trPrChange" or "tcPrChange", DraftFlag.TrackedChanges);
            deleted |= name is "del" or "cellDel";
            if (name == "gridSpan") _tables.Span(_xml.WordNumber("val") ?? 1);
            else if (name == "vMerge") _tables.Merge(continues: _xml.Word("val") is not "restart");
            else if (name == "tblHeader" && _xml.IsOn) _tables.HeadRow();
        }
        if (!deleted) return;
        SkipTo(depth);
        Leave();
    }

    private void NoteField(string code) => facts.NoteIf(FieldState.FetchesFromOutside(code), DraftFlag.ExternalContent);

    private void Characters()
    {
        if (_xml.IsText) Append(Straightened(_xml.Value));
    }

    private void Append(string text)
    {
        if (!_open.TryPeek(out var paragraph) || (_fields.InCode && !_readFieldCodes)) return;
        var format = _runs.TryPeek(out var run) ? run : RunFormat.None;
        if (IsHidden(format, paragraph))
        {
            facts.NoteIf(!string.IsNullOrWhiteSpace(text), DraftFlag.HiddenText);
            return;
        }
        facts.Characters += text.Length;
        if (facts.Characters > GateLimits.Characters) throw new GateException(RefusalCode.TooLong);
        var encoding = LegacyText.OfFont(format.Font);
        var piece = new StoredPiece(encoding == LegacyEncoding.None ? SymbolFont.ReadAll(format.Font, text) : text, encoding, paragraph.Ordinal, _xml.Run, _xml.Offset) { Look = format.Look };
        paragraph.Append(piece, format.Bold == true, format.Highlighted == true);
        if (paragraph.Place == ParagraphPlace.Body) facts.Look.Add(format.Font, format.Size, text.Length);
    }

    /// <summary>What ends a line or moves to a stop is an element in Word; the same characters in text are blanks, each one.</summary>
    private static string Straightened(string text) =>
        text.AsSpan().IndexOfAny(Blanks) < 0 ? text : string.Create(text.Length, text, (line, written) => written.AsSpan().ReplaceAny(line, Blanks, ' '));

    /// <summary>White letters are hidden on paper, not in a cell or box that may be painted.</summary>
    private static bool IsHidden(RunFormat format, StoryParagraph paragraph) =>
        format.Vanish == true || format.Size <= UnreadableSize
        || (format is { White: true, Shaded: not true } && paragraph is { Place: ParagraphPlace.Body, Format.Shaded: not true, Style.Paragraph.Shaded: not true });

    private string ReadInside()
    {
        if (_xml.IsEmpty) return "";
        var text = new StringBuilder();
        var depth = _xml.Depth;
        while (_xml.Read() && _xml.Depth > depth)
            if (_xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA) text.Append(_xml.Value);
        return text.ToString();
    }

    /// <summary>Leaves out the element that the reader stands on.</summary>
    private void Skip()
    {
        if (!_xml.IsEmpty) SkipTo(_xml.Depth);
    }

    /// <summary>Moves to the end of the open element at <paramref name="depth"/>.</summary>
    private void SkipTo(int depth)
    {
        while (_xml.Read() && _xml.Depth > depth) continue;
    }

    /// <summary>Thân bài, ô bảng, khung chữ hoặc chú thích: nơi các đoạn nối tiếp nhau.</summary>
    private sealed class Container(ParagraphPlace place, int number)
    {
        public ParagraphPlace Place { get; } = place;
        public int Number { get; } = number;
        public string? NoteId { get; init; }
        public StoryParagraph? Last { get; set; }
    }
}

/// <summary>Phần thay thế (mc:AlternateContent): the same content for programs that know an extension and for those that do not.</summary>
internal static class Alternatives
{
    private static readonly string[] Understood =
    [
        "http://schemas.microsoft.com/office/word/",
        "http://schemas.microsoft.com/office/drawing/",
        "http://schemas.openxmlformats.org/",
        "http://purl.oclc.org/ooxml/",
        "urn:schemas-microsoft-com:",
    ];

    /// <summary>Whether Word would take this choice: every prefix that it requires is one of Office's own.</summary>
    public static bool IsUnderstood(WordReader choice) =>
        (choice.Attribute("Requires", "") ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } prefixes
        && prefixes.All(p => choice.NamespaceOf(p) is { } ns && Understood.Any(u => ns.StartsWith(u, StringComparison.Ordinal)));
}
