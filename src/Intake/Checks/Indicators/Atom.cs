namespace Intake.Checks.Indicators;

/// <summary>Chỗ ngắt trước một tiếng: dấu phẩy, dấu chấm phẩy (hoặc hai chấm, ngoặc), hết câu.</summary>
internal enum Pause { None, Comma, Clause, Sentence }

/// <summary>Một phần của câu: một từ, một con số, hoặc một mốc thời gian.</summary>
internal sealed record Atom(int Start, int End)
{
    /// <summary>Folded syllables; empty for what is no word.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
    public Pause Pause { get; init; }
    public bool IsCapital { get; init; }
    /// <summary>Part of a mention of time.</summary>
    public bool IsTime { get; init; }
    /// <summary>A dash between numbers, or the word "đến".</summary>
    public bool IsTo { get; init; }
    /// <summary>The sign that the pause is, where it matters which.</summary>
    public char Sign { get; init; }
    public Amount? Amount { get; init; }
    /// <summary>What the words of scale and unit after the number multiply it by.</summary>
    public decimal Scale { get; init; } = 1;
    /// <summary>What the number is counted out of ("45/60"); null when it stands alone.</summary>
    public decimal? OutOf { get; init; }

    public string Word => Words.Count > 0 ? Words[0] : "";
}
