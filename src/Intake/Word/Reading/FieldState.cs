namespace Intake.Word.Reading;

/// <summary>Trường (field) lồng nhau: mã trường không đọc, kết quả thì đọc.</summary>
internal sealed class FieldState
{
    private static readonly string[] Outside = ["DDE", "INCLUDETEXT", "INCLUDEPICTURE", "LINK ", "IMPORT", "DATABASE"];

    private readonly Stack<bool> _inCode = new();
    private int _codes;

    /// <summary>Whether what comes now belongs to a field code.</summary>
    public bool InCode => _codes > 0;

    /// <summary>A field was begun and never ended.</summary>
    public bool IsOpen => _inCode.Count > 0;

    /// <summary>Whether the code fetches something from outside the file.</summary>
    public static bool FetchesFromOutside(string code) =>
        Outside.Any(o => code.AsSpan().TrimStart().StartsWith(o, StringComparison.OrdinalIgnoreCase));

    public void Mark(string? type)
    {
        if (type == "begin")
        {
            _inCode.Push(true);
            _codes++;
        }
        else if (_inCode.TryPop(out var inCode))
        {
            if (inCode) _codes--;
            if (type == "separate") _inCode.Push(false);
        }
    }
}
