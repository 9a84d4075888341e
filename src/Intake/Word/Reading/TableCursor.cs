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

    /// <summary>The same with all that it stands in; null outside every table.</summary>
    public CellPlace? Place => _open.TryPeek(out var at) ? at.Place ?? at.Outer : null;

    public void OpenTable() => _open.Push(new Position { Table = ++_tables, Outer = Place });

    public void CloseTable() => _open.TryPop(out _);

    public void OpenRow()
    {
        if (!_open.TryPeek(out var at)) return;
        (at.Row, at.Column, at.Next, at.IsHead, at.Place) = (at.Row + 1, 0, 1, false, null);
    }

    /// <summary>The row is repeated at the top of every page.</summary>
    public void HeadRow()
    {
        if (_open.TryPeek(out var at)) at.IsHead = true;
    }

    public void OpenCell()
    {
        if (!_open.TryPeek(out var at)) return;
        at.Column = at.Next++;
        at.Place = new CellPlace(at.Table, at.Row, at.Column, at.Outer) { IsHead = at.IsHead };
    }

    /// <summary>The cell is one with that above it, or begins such a column.</summary>
    public void Merge(bool continues)
    {
        if (_open.TryPeek(out var at)) at.Place?.Merge = continues ? CellMerge.Continues : CellMerge.Begins;
    }

    /// <summary>The cell takes up so many columns.</summary>
    public void Span(int columns)
    {
        if (!_open.TryPeek(out var at)) return;
        at.Next = at.Column + Math.Clamp(columns, 1, MostColumns);
        at.Place?.Columns = at.Next - at.Column;
    }

    private sealed class Position
    {
        public int Table { get; init; }
        public int Row { get; set; }
        public int Column { get; set; }
        public int Next { get; set; } = 1;
        public bool IsHead { get; set; }
        public CellPlace? Place { get; set; }
        public CellPlace? Outer { get; init; }
    }
}

/// <summary>Ô bảng nối với ô trên nó thế nào.</summary>
internal enum CellMerge { None, Begins, Continues }

/// <summary>Một ô bảng và ô chứa bảng của nó. One object a cell: what stands in it points to the same.</summary>
internal sealed class CellPlace(int table, int row, int column, CellPlace? outer)
{
    public int Table { get; } = table;
    public int Row { get; } = row;
    public int Column { get; } = column;
    /// <summary>The cell that holds the table; null in the body.</summary>
    public CellPlace? Outer { get; } = outer;
    public int Columns { get; set; } = 1;
    public CellMerge Merge { get; set; }
    public bool IsHead { get; init; }
}
