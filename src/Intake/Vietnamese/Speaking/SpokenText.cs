namespace Intake.Vietnamese.Speaking;

/// <summary>Văn bản và cách đọc của nó, từng phần một.</summary>
/// <param name="Written">The text that the offsets refer to: as written, composed, without invisible signs (<see cref="Folding.Clean"/>).</param>
/// <param name="Tokens">Everything that is or may be read aloud, in order; silent punctuation has no token.</param>
public sealed record SpokenText(string Written, IReadOnlyList<SpokenToken> Tokens)
{
    /// <summary>Lower case, syllables parted by one space, no punctuation.</summary>
    public string Spoken => string.Join(' ', Tokens.Select(t => t.Reading).Where(r => r.Length > 0));

    public SyllableCount Syllables => Tokens.Aggregate(default(SyllableCount), (sum, t) => sum + t.Syllables);

    /// <summary>What was counted how: every token with the characters it stands for.</summary>
    public IEnumerable<CountedToken> Counted() =>
        Tokens.Select(t => new CountedToken(Written.Substring(t.Start, t.Length), t.Reading, t.Syllables, t.Kind));
}

/// <summary>Một phần được đếm: viết thế nào, đọc thế nào, mấy tiếng.</summary>
/// <param name="Written">The characters of the text.</param>
/// <param name="Reading">As <see cref="SpokenToken.Reading"/>; empty when it is likely not read.</param>
/// <param name="Syllables">Least, likely and most.</param>
/// <param name="Kind">What kind of token it is; in words, <see cref="Messages.KindOf"/>.</param>
public sealed record CountedToken(string Written, string Reading, SyllableCount Syllables, TokenKind Kind);

/// <summary>Một phần của văn bản và cách đọc.</summary>
/// <param name="Start">Offset in the written text, UTF-16 units.</param>
/// <param name="Length">Length in the written text.</param>
/// <param name="Reading">Lower-case reading, syllables parted by one space; empty when the part is likely not read (a label "a)", a stroke).</param>
/// <param name="Syllables">How many syllables the reading may have; <c>Likely</c> is that of <paramref name="Reading"/>,
/// except for a foreign word, which stays whole and whose syllables are estimated.</param>
/// <param name="Kind">What kind of token it is.</param>
public readonly record struct SpokenToken(int Start, int Length, string Reading, SyllableCount Syllables, TokenKind Kind);

/// <summary>Loại của một phần văn bản.</summary>
public enum TokenKind { Word, Number, Date, Time, Money, Measure, DocumentNumber, Roman, Abbreviation, Letters, Foreign, UnknownAbbreviation }
