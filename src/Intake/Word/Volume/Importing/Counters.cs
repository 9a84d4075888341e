namespace Intake.Word.Volume.Importing;

/// <summary>Các dãy số chung của cả tập, để không hai bài nào dùng trùng một số.</summary>
/// <remarks>A speech that fails half-way leaves gaps, which harm nothing.</remarks>
internal sealed class Counters
{
    private int _footnotes, _endnotes, _bookmarks, _drawings, _abstractLists, _lists;

    /// <summary>From 1: -1 and 0 are the separator lines.</summary>
    public int NextFootnote() => ++_footnotes;

    public int NextEndnote() => ++_endnotes;

    public int NextBookmark() => ++_bookmarks;

    public uint NextDrawing() => (uint)++_drawings;

    public int NextAbstractList() => ++_abstractLists;

    /// <summary>From 1: list 0 means "no list".</summary>
    public int NextList() => ++_lists;
}
