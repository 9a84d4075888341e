using System.Buffers;

namespace Intake.Checks.Spelling;

/// <summary>Một từ trong đoạn văn, với những gì quanh nó cho biết nó có phải tên riêng, mã hay chữ nước ngoài không.</summary>
/// <param name="Start">Where it begins in the paragraph.</param>
/// <param name="Text">As written, letters (and digits) only.</param>
internal sealed record WrittenWord(int Start, string Text)
{
    private static readonly SearchValues<char> Joints = SearchValues.Create("@_\\-‑/.:&+'’‘ʼ");
    private static readonly SearchValues<char> Stops = SearchValues.Create("/.:");
    private static readonly SearchValues<char> Openings = SearchValues.Create(".!?:;\"“”«»…\n-–•+*()");

    public string Lower { get; } = Text.ToLowerInvariant();
    /// <summary>Stands in an address, a code, a hyphenated or an apostrophised word: no spelling is expected of it.</summary>
    public bool IsApart { get; init; }
    /// <summary>Nothing but a blank stands between it and the word before.</summary>
    public WrittenWord? Before { get; set; }
    public WrittenWord? After { get; set; }
    /// <summary>The first word of a sentence or of a quotation.</summary>
    public bool OpensSentence { get; init; }

    public int End => Start + Text.Length;
    public bool IsAscii => Text.All(char.IsAscii);
    public bool IsCapital => char.IsUpper(Text[0]);
    public bool IsAllCapitals => Text.Length > 1 && !Text.Any(char.IsLower);

    /// <summary>A capital that no sentence begins with, or that a second one follows or precedes: a name.</summary>
    public bool IsName => IsCapital && !IsAllCapitals && (!OpensSentence || After is { IsCapital: true });

    /// <summary>The words of a paragraph in order.</summary>
    public static List<WrittenWord> In(string text)
    {
        var words = new List<WrittenWord>();
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
            AddChunk(words, text, start, end);
        }
        return words;
    }

    private static void AddChunk(List<WrittenWord> words, string text, int start, int end)
    {
        int from = start, to = end;
        while (from < to && !char.IsLetterOrDigit(text[from])) from++;
        while (to > from && !char.IsLetterOrDigit(text[to - 1])) to--;
        var isApart = IsCode(text.AsSpan(from, to - from));
        for (int i = from, next; i < to; i = next + 1)
        {
            next = i;
            while (next < to && char.IsLetterOrDigit(text[next])) next++;
            if (next == i) continue;
            var before = words.Count > 0 ? words[^1] : null;
            var isNext = before is not null && text.AsSpan(before.End, i - before.End) is " " or " ";
            var word = new WrittenWord(i, text[i..next]) { IsApart = isApart, Before = isNext ? before : null, OpensSentence = before is null || Opens(text.AsSpan(before.End, i - before.End)) };
            if (isNext) before!.After = word;
            words.Add(word);
        }
    }

    /// <summary>An address, a path, a code, a borrowed word in parts.</summary>
    private static bool IsCode(ReadOnlySpan<char> chunk) => chunk.ContainsAny(Joints) && !IsPlainPair(chunk);

    /// <summary>Two ordinary words with a full stop, a colon or a stroke and no blank between them: "hai.Ba", "và/hoặc".</summary>
    private static bool IsPlainPair(ReadOnlySpan<char> chunk) =>
        chunk.IndexOfAny(Joints) == chunk.LastIndexOfAny(Joints) && chunk.IndexOfAny(Stops) >= 0 && !chunk.ContainsAnyInRange('0', '9') && chunk.ContainsAnyExceptInRange('\0', '\u007F');

    private static bool Opens(ReadOnlySpan<char> between) => between.ContainsAny(Openings);
}
