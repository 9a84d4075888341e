namespace Intake.Vietnamese;

/// <summary>Số tiếng khi đọc lên: ít nhất, thường gặp, nhiều nhất.</summary>
public readonly record struct SyllableCount(int Min, int Likely, int Max)
{
    public static SyllableCount operator +(SyllableCount a, SyllableCount b) =>
        new(a.Min + b.Min, a.Likely + b.Likely, a.Max + b.Max);

    public static SyllableCount Add(SyllableCount left, SyllableCount right) => left + right;

    public static SyllableCount Exactly(int syllables) => new(syllables, syllables, syllables);
}
