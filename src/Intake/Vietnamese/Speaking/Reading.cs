namespace Intake.Vietnamese.Speaking;

/// <summary>Cách đọc của một phần: các tiếng, và số tiếng ít nhất, thường gặp, nhiều nhất.</summary>
internal readonly record struct Reading(string Words, SyllableCount Syllables)
{
    /// <summary>What is written but not said.</summary>
    internal static readonly Reading Silent = new("", default);

    /// <summary>A reading without alternatives.</summary>
    internal static Reading Of(string words) => new(words, SyllableCount.Exactly(CountOf(words)));

    /// <summary>The name of a unit or a currency; a foreign one ("terabyte", "rupee") has as many syllables as vowels stand apart in it.</summary>
    internal static Reading OfUnit(string words)
    {
        var syllables = 0;
        foreach (var word in words.AsSpan().Split(' ')) syllables += Math.Max(1, Vietnamese.Syllables.IsVietnamese(words.AsSpan(word)) ? 1 : ForeignWords.Syllables(words.AsSpan(word)));
        return new Reading(words, SyllableCount.Exactly(syllables));
    }

    /// <summary>How many syllables stand in <paramref name="words"/>, parted by one space.</summary>
    internal static int CountOf(string words) => words.Length == 0 ? 0 : words.AsSpan().Count(' ') + 1;

    /// <summary>The same words, of which some may be left out or others added.</summary>
    internal Reading Or(int fewer = 0, int more = 0) => this with
    {
        Syllables = Syllables with { Min = Math.Max(0, Syllables.Min - fewer), Max = Syllables.Max + more },
    };

    /// <summary>The same words when a speaker may also use <paramref name="other"/> syllables.</summary>
    internal Reading OrCount(int other) => this with
    {
        Syllables = Syllables with { Min = Math.Min(Syllables.Min, other), Max = Math.Max(Syllables.Max, other) },
    };

    /// <summary>Not said as a rule, but some do.</summary>
    internal Reading Unsaid() => new("", new SyllableCount(0, 0, Syllables.Max));

    public static Reading operator +(Reading left, Reading right) => new(
        left.Words.Length == 0 ? right.Words : right.Words.Length == 0 ? left.Words : $"{left.Words} {right.Words}",
        left.Syllables + right.Syllables);
}
