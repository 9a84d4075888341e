namespace Intake.Word.Html;

/// <summary>Cấp của đề mục trên trang: không nhảy cấp, whatever levels the file names.</summary>
internal sealed class HeadingLevels(int from)
{
    private const int Deepest = 6;

    private readonly Stack<int> _open = new();

    /// <summary>The level for the next heading, which the file gives <paramref name="level"/> (1 to 9).</summary>
    public int Next(int level)
    {
        while (_open.TryPeek(out var above) && above >= level) _open.Pop();
        _open.Push(level);
        return Math.Min(Deepest, from + _open.Count - 1);
    }

    /// <summary>The level of a heading beside the first ones of the text.</summary>
    public int Top => from;
}
