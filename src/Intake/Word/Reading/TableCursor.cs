namespace Intake.Word.Reading;

/// <summary>Bảng, hàng, cột nào đang được đọc; bảng lồng trong bảng thì tính riêng.</summary>
internal sealed class TableCursor
{
    /// <summary>Word allows no more.</summary>
    private const int MostColumns = 63;

    private readonly Stack<Position> _open = new();
    private int _tables;

    /// <summary>The innermost cell; null outside every table.</summary>
    public DraftCell? Cell => _open.TryPeek(out var at) && at.Column > 0 ? new DraftCell(at.Table, at.Row, at.Column) : null;

    public void OpenTable() => _open.Push(new Position { Table = ++_tables });

    public void CloseTable() => _open.TryPop(out _);

    public void OpenRow()
    {
        if (!_open.TryPeek(out var at)) return;
        (at.Row, at.Column, at.Next) = (at.Row + 1, 0, 1);
    }

    public void OpenCell()
    {
        if (_open.TryPeek(out var at)) at.Column = at.Next++;
    }

    /// <summary>The cell takes up so many columns.</summary>
    public void Span(int columns)
    {
        if (_open.TryPeek(out var at)) at.Next = at.Column + Math.Clamp(columns, 1, MostColumns);
    }

    private sealed class Position
    {
        public int Table { get; init; }
        public int Row { get; set; }
        public int Column { get; set; }
        public int Next { get; set; } = 1;
    }
}
