namespace Intake.Plan;

/// <summary>Việc phải làm trong một câu có giao hạn, đã bỏ lời giao hạn.</summary>
internal static class Clause
{
    /// <summary>Fewer words than this say no more than "hoàn thành" and need the sentence before.</summary>
    private const int FewestWords = 3;

    private static readonly char[] Ends = [' ', ',', ';', '.', ':', '-', '–'];
    private static readonly string[] Tails = ["; hoàn thành", ", hoàn thành", ". hoàn thành", " hoàn thành", " xong"];
    private static readonly string[] Empty = ["hoàn thành", "hoàn thành xong", "xong", "thời gian hoàn thành", "thời gian", "thời hạn", "thời gian thực hiện", "yêu cầu hoàn thành"];

    /// <summary>What is due in the line's sentence around <paramref name="start"/> to <paramref name="end"/>; <paramref name="context"/> serves when the line says nothing itself.</summary>
    /// <param name="others">Where an earlier deadline of the line ended and a later one begins.</param>
    public static string Of(Passage line, int start, int end, (int From, int Until) others, string context)
    {
        var begin = Math.Max(SentenceStart(line, start), others.From);
        var stop = others.Until < line.Text.Length ? end : SentenceEnd(line, end);
        var said = Trimmed(line.Text[begin..start] + "\u0001" + line.Text[end..stop]);
        if (Words(said) >= FewestWords) return said;

        var before = Trimmed(line.Text[SentenceStart(line, Math.Max(begin - 2, line.Marker))..Math.Max(begin, line.Marker)]);
        if (before.Length == 0) before = Trimmed(context);
        if (said.Length == 0 || Empty.Contains(PlanText.Fold(said))) return before.Length > 0 ? before : said;
        return before.Length == 0 ? said : $"{before}: {said}";
    }

    private static int SentenceStart(Passage line, int before)
    {
        for (var i = Math.Min(before, line.Text.Length) - 1; i > line.Marker; i--)
            if (IsEnd(line.Text, i - 1)) return i;
        return Math.Min(line.Marker, before);
    }

    private static int SentenceEnd(Passage line, int after)
    {
        for (var i = after; i < line.Text.Length; i++)
            if (IsEnd(line.Text, i)) return i;
        return line.Text.Length;
    }

    private static bool IsEnd(string text, int i) =>
        i > 0 && text[i] is '.' or '!' or '?' && i + 2 < text.Length && text[i + 1] == ' ' && char.IsUpper(text[i + 2]) && !char.IsUpper(text[i - 1]) && !char.IsWhiteSpace(text[i - 1]);

    // The mark stands where the deadline was cut out.
    private static string Trimmed(string said)
    {
        said = PlanText.Clean(Attached(said).Replace("\u0001", "", StringComparison.Ordinal));
        said = said.Replace(" )", ")", StringComparison.Ordinal).Replace("( ", "(", StringComparison.Ordinal).Replace("()", "", StringComparison.Ordinal);
        said = said.Replace(" ,", ",", StringComparison.Ordinal).Replace(" ;", ";", StringComparison.Ordinal).Replace(",,", ",", StringComparison.Ordinal);
        return Without(PlanText.Clean(said).Trim(Ends));
    }

    // "..., hoàn thành" and "và ..." only joined the clause to its deadline and to the clause before.
    private static string Without(string said)
    {
        var folded = PlanText.Fold(said);
        if (Array.Find(Tails, tail => folded.EndsWith(tail, StringComparison.Ordinal)) is { } joint) said = said[..^joint.Length].Trim(Ends);
        return PlanText.Fold(said).Begins("và") ? said["và".Length..].Trim(Ends) : said;
    }

    // "(có danh sách kèm theo)" says nothing about what is due.
    private static string Attached(string said)
    {
        var close = said.LastIndexOf(')');
        var open = close < 0 ? -1 : said.LastIndexOf('(', close);
        return open >= 0 && PlanText.Fold(said[open..close]).Has("kèm theo") ? said.Remove(open, close - open + 1) : said;
    }

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
