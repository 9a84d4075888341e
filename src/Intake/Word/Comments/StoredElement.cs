namespace Intake.Word.Comments;

/// <summary>Một phần tử trong phần XML như được lưu: các chỉ số của nó trong chữ nguồn.</summary>
/// <param name="start">Index of its start tag.</param>
/// <param name="tagEnd">Index behind that tag.</param>
internal sealed class StoredElement(int start, int tagEnd)
{
    private (int Content, int End)? _endTag;

    public int Start => start;
    public int TagEnd => tagEnd;
    public int ContentStart => Properties is [var first, ..] ? first.End : tagEnd;
    public int ContentEnd => _endTag?.Content ?? tagEnd;
    public int End => _endTag?.End ?? tagEnd;

    /// <summary>One tag is all of it.</summary>
    public bool IsEmpty => _endTag is null;

    /// <summary><c>w:pPr</c> of a paragraph, <c>w:rPr</c> of a run; one, unless the file is broken.</summary>
    public List<StoredElement> Properties { get; } = [];

    /// <summary>Of a <c>w:t</c>: it holds an element, which no program writes and no cut survives.</summary>
    public bool IsBroken { get; set; }

    public void Close(int contentEnd, int end) => _endTag = (contentEnd, end);
}

/// <summary>Một đoạn trong phần XML.</summary>
/// <param name="Element">Its <c>w:p</c>.</param>
/// <param name="ShowsNone">It stands where Word shows no comment: in a text box, or in a cell that is merged into the one above.</param>
/// <param name="Holder">What holds the text box in a paragraph outside every box; null when nothing does.</param>
internal sealed record StoredParagraph(StoredElement Element, bool ShowsNone, Stretch? Holder)
{
    public Spot Beginning => Element.IsEmpty ? new Spot(Element.End) { Empty = Element } : new Spot(Element.ContentStart);

    public Spot Ending => Element.IsEmpty ? Beginning : new Spot(Element.ContentEnd);
}

/// <summary>Một điểm trong phần XML.</summary>
/// <param name="At">Index in the stored text.</param>
/// <param name="Run">The <c>w:r</c> that it stands in; null between runs.</param>
/// <param name="Text">The <c>w:t</c> that it stands in.</param>
internal readonly record struct Spot(int At, StoredElement? Run = null, StoredElement? Text = null)
{
    /// <summary>The paragraph without content that it stands in, which has to be opened first.</summary>
    public StoredElement? Empty { get; init; }

    /// <summary>The same place, outside the <c>w:t</c> and the run when nothing of them stands on one side of it.</summary>
    public Spot Outermost()
    {
        var spot = this;
        if (Text is { } text && At <= text.ContentStart) spot = spot with { At = text.Start, Text = null };
        else if (Text is { } before && At >= before.ContentEnd) spot = spot with { At = before.End, Text = null };
        if (spot is not { Run: { } run, Text: null }) return spot;
        if (spot.At <= run.ContentStart) return new Spot(run.Start);
        return spot.At >= run.ContentEnd ? new Spot(run.End) : spot;
    }
}

/// <summary>Một quãng mà dấu góp ý không được đứng bên trong: trường, ô điều khiển, công thức, chữ chú âm.</summary>
/// <param name="First">Where it begins.</param>
/// <param name="Run">Run that holds the beginning, as a child; null when it stands between runs.</param>
internal sealed record Stretch(StoredElement First, StoredElement? Run)
{
    /// <summary>Where a field ends, and the run that holds that.</summary>
    public (StoredElement Element, StoredElement Run)? Last { get; init; }

    public Spot Before => new Spot(First.Start, Run).Outermost();

    public Spot After => (Last is var (element, run) ? new Spot(element.End, run) : new Spot(First.End, Run)).Outermost();

    public bool Holds(int at) => Before.At < at && at < After.At;
}

/// <summary>Một ô điều khiển bao quanh cả đoạn.</summary>
internal sealed class BlockControl(StoredElement element)
{
    public StoredElement Element => element;

    /// <summary>LibreOffice 7.4 loses the text of this paragraph and the comment's when the reference to a comment stands in it.</summary>
    public StoredElement? FirstParagraph { get; set; }
}
