using System.Xml;
using Intake.Word.Packaging;

namespace Intake.Word.Reading;

/// <summary>Đọc một phần có chữ (thân bài, chú thích, đầu trang) theo dòng, như khi mọi thay đổi đã được chấp nhận.</summary>
/// <remarks>No recursion: what is open lies on stacks, so that nothing in the file decides how deep the program calls itself.</remarks>
internal sealed partial class StoryReader(StyleSheet styles, ListCounter lists, StoryFacts facts)
{
    private readonly Stack<Container> _containers = new();
    private readonly Stack<StoryParagraph> _open = new();
    private readonly Stack<RunFormat> _runs = new();
    private readonly Stack<bool> _alternatives = new();
    private readonly Stack<bool> _placeholders = new();
    private readonly List<StoryParagraph> _paragraphs = [];
    private readonly FieldState _fields = new();
    private readonly TableCursor _tables = new();
    private WordReader _xml = null!;
    private string? _drawn;
    private int _containerCount;
    private bool _readFieldCodes;

    /// <summary>The part's paragraphs in reading order.</summary>
    public static IReadOnlyList<StoryParagraph> Read(PackagePart part, StyleSheet styles, ListSheet lists, StoryFacts facts)
    {
        var story = new StoryReader(styles, new ListCounter(lists), facts);
        story.ReadPart(part);
        if (!story._fields.IsOpen) return story.Joined();

        // A field that never ends would swallow the rest of the text: what stands in its code is shown instead.
        var again = new StoryReader(styles, new ListCounter(lists), facts) { _readFieldCodes = true };
        again.ReadPart(part);
        return again.Joined();
    }

    private void ReadPart(PackagePart part)
    {
        OpenContainer(ParagraphPlace.Body);
        using (_xml = WordReader.Open(part))
            while (_xml.Read())
                switch (_xml.NodeType)
                {
                    case XmlNodeType.Element: Enter(); break;
                    case XmlNodeType.EndElement: Leave(); break;
                    default: Characters(); break;
                }
    }

    private void Enter()
    {
        var isEmpty = _xml.IsEmpty;
        switch (_xml.Family)
        {
            case ElementFamily.Word: EnterWord(); break;
            case ElementFamily.Compatibility: EnterCompatibility(); break;
            case ElementFamily.Vml or ElementFamily.Other: EnterDrawing(); break;
        }
        if (isEmpty) Leave();
    }

    /// <summary>Letters of WordArt, and the words that stand for a picture: a stamp may be either.</summary>
    private string? DrawnText() => _xml.Name switch
    {
        "textpath" => _xml.Attribute("string", ""),
        "docPr" => _xml.Attribute("descr", ""),
        "shape" => _xml.Attribute("alt", ""),
        _ => null,
    };

    private void EnterWord()
    {
        switch (_xml.Name)
        {
            case "p": OpenParagraph(); break;
            case "pPr": FormatParagraph(); break;
            case "r": OpenRun(); break;
            case "rPr" when _runs.Count > 0: FormatRun(); break;
            case "tr": _tables.OpenRow(); break;
            case "tc": _tables.OpenCell(); OpenContainer(ParagraphPlace.TableCell); break;
            case "txbxContent": OpenContainer(ParagraphPlace.TextBox); break;
            case "footnote" or "endnote": OpenNote(); break;
            case "tbl": _tables.OpenTable(); _containers.Peek().Last = null; break;
            case "sdt": _placeholders.Push(false); break;
            case "sdtPr": ReadControl(); break;
            case "sdtContent" when _placeholders.TryPeek(out var placeholder) && placeholder: Skip(); break;
            case "trPr" or "tcPr": ReadRowOrCell(); break;
            case "fldSimple": NoteField(_xml.Word("instr") ?? ""); break;
            case "fldChar": _fields.Mark(_xml.Word("fldCharType")); Skip(); break;
            case "instrText": NoteField(ReadInside()); break;
            default: EnterMark(); break;
        }
    }

    /// <summary>Single characters that are elements, and everything that is left out.</summary>
    private void EnterMark()
    {
        switch (_xml.Name)
        {
            case "br" or "cr" when _runs.Count > 0: Append("\n"); break;
            case "tab" or "ptab" when _runs.Count > 0: Append("\t"); break;
            case "noBreakHyphen": Append("-"); break;
            case "softHyphen": Append("\u00AD"); break;
            case "sym": Append(SymbolFont.Read(_xml.Word("font"), _xml.Word("char"))); break;
            case "ins" or "moveTo": facts.Note(DraftFlag.TrackedChanges); break;
            case "del" or "moveFrom": facts.Note(DraftFlag.TrackedChanges); Skip(); break;
            case "footnoteReference": MarkNote(StoryMarkKind.Footnote); break;
            case "endnoteReference": MarkNote(StoryMarkKind.Endnote); break;
            case "commentReference": facts.Note(DraftFlag.Comments); break;
            case "sectPr" when _containers.Count == 1: facts.Look.EndSection(PageSetup.Read(_xml)); break;
            case "tblPr" or "tblGrid" or "sectPr" or "rt" or "delText" or "delInstrText" or "rPr": Skip(); break;
        }
    }

    private void EnterCompatibility()
    {
        if (_xml.Name == "AlternateContent") _alternatives.Push(false);
        else if (_xml.Name is "Choice" or "Fallback" && _alternatives.TryPop(out var taken))
        {
            var take = !taken && (_xml.Name == "Fallback" || Alternatives.IsUnderstood(_xml));
            _alternatives.Push(taken || take);
            if (!take) Skip();
        }
    }

    private void Leave()
    {
        if (_xml is { Family: ElementFamily.Compatibility, Name: "AlternateContent" }) _alternatives.TryPop(out _);
        if (!_xml.AtWord) return;
        switch (_xml.Name)
        {
            case "p": CloseParagraph(); break;
            case "r": _runs.TryPop(out _); break;
            case "sdt": _placeholders.TryPop(out _); break;
            case "tbl": _tables.CloseTable(); break;
            case "tc" or "txbxContent" or "footnote" or "endnote": _containers.Pop(); break;
        }
    }
}
