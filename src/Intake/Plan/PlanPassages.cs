namespace Intake.Plan;

/// <summary>Các câu của kế hoạch, cùng mốc thời gian trong câu và việc câu đó đã được hiểu hay chưa.</summary>
internal sealed class PlanPassages
{
    private static readonly string[] DeadlineWords = ["chậm nhất", "muộn nhất", "hạn cuối", "hạn chót", "hạn gửi", "hạn nộp", "đến hết ngày", "hoàn thành trước"];
    /// <summary>A paragraph of a plan has a few hundred characters; a longer one is read in pieces, so that reading stays linear.</summary>
    private const int LongestPiece = 5_000;

    private readonly HashSet<(int Line, int Start)> understood = [];

    public PlanPassages(IReadOnlyList<PlanLine> lines) =>
        Lines = [.. lines.SelectMany(Pieces).Select(l => l with { Text = PlanText.Clean(l.Text) }).Where(l => l.Text.Length > 0).Select(l => new Passage(l))];

    public IReadOnlyList<Passage> Lines { get; }
    /// <summary>Year of a date that is written without one.</summary>
    public int? YearHint { get; set; }

    public IReadOnlyList<DateMark> Dates(int line) => DateMark.All(Lines[line].Folded, YearHint);

    public IReadOnlyList<Moment> Moments(int line) => Moment.All(Lines[line].Folded, TimeMark.All(Lines[line].Folded), Dates(line));

    /// <summary>Notes that what stands at <paramref name="start"/> in the line has found its place.</summary>
    public void Understand(int line, int start) => understood.Add((line, start));

    /// <summary>Notes that everything in the line has found its place.</summary>
    public void Understand(int line) => Understand(line, -1);

    /// <summary>Notes every mention of the day that the conference is held.</summary>
    public void UnderstandDay(DateOnly day)
    {
        for (var line = 0; line < Lines.Count; line++)
            foreach (var moment in Moments(line))
                if (moment.Date.Date == day && moment.Time is null && Lines[line].Folded.Length < 60) Understand(line, moment.Start);
    }

    /// <summary>Passages with a date, a time or the words of a deadline that found no place, as written.</summary>
    public IReadOnlyList<string> NotUnderstood() =>
        [.. Enumerable.Range(0, Lines.Count).Where(l => !understood.Contains((l, -1)) && HoldsMore(l)).Select(l => Lines[l].Line.Text)];

    /// <summary>Dates whose weekday is not the one written beside them.</summary>
    public IEnumerable<PlanWarning> Weekdays() =>
        from line in Enumerable.Range(0, Lines.Count)
        from date in Dates(line)
        where date.Weekday is { } weekday && weekday != date.Date.DayOfWeek
        select PlanWarnings.WeekdayDiffers(date.Date, date.Weekday!.Value);

    private static IEnumerable<PlanLine> Pieces(PlanLine line) =>
        line.Text.Length <= LongestPiece ? [line] : line.Text.Chunk(LongestPiece).Select(piece => line with { Text = new string(piece) });

    private bool HoldsMore(int line)
    {
        var folded = Lines[line].Folded;
        var moments = Moments(line).Where(m => !m.Date.Cited).ToList();
        if (moments.Exists(m => !understood.Contains((line, m.Start)))) return true;
        if (TimeMark.All(folded).Any(t => !moments.Exists(m => m.Start <= t.Start && t.End <= m.End))) return true;
        return moments.Count == 0 && DeadlineWords.Any(folded.Has);
    }
}

/// <summary>Một câu hay một đoạn, và dạng để so sánh của nó.</summary>
internal sealed class Passage(PlanLine line)
{
    public PlanLine Line { get; } = line;
    public string Text => Line.Text;
    public string Folded { get; } = PlanText.Fold(line.Text);
    /// <summary>Length of "- ", "1.2. " or "II. " at the beginning.</summary>
    public int Marker { get; } = PlanPatterns.Marker().Match(line.Text).Length;
    /// <summary>"1. " or "II. ", which head what follows; "a) " and "- " do not.</summary>
    public bool IsNumbered => Marker > 0 && (char.IsAsciiDigit(Text[0]) || char.IsUpper(Text[0]));
    public bool IsBullet => Marker > 0 && !IsNumbered;
    /// <summary>Without its marker.</summary>
    public string Said => Text[Marker..];
    public string SaidFolded => Folded[Marker..];
}
