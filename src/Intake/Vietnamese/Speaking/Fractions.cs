namespace Intake.Vietnamese.Speaking;

/// <summary>Phân số và tỷ số: 1/2 "một phần hai", 1/2 ngày "nửa ngày", 98/114 "… trên …".</summary>
internal static class Fractions
{
    /// <summary>Up to here a denominator names parts ("ba phần tư"); above it the stroke counts out of a total ("98/114 xã").</summary>
    private const int LargestPart = 10;

    /// <summary>In digits; a longer number is no part of anything.</summary>
    private const int LongestPart = 4;

    internal static Numeral? At(Passage text, int at)
    {
        var sign = text.IsDash(at) && text.IsGap(at - 1) ? 1 : 0;
        var top = text.Digits(at + sign);
        var bottom = text.Digits(at + sign + 2);
        if (top.IsEmpty || bottom.IsEmpty || !text.Is(at + sign + 1, '/') || text.Is(at + sign + 3, '/')) return null;

        var reading = sign == 1 ? Reading.Of("âm") : AfterWhole(text, at) ? Reading.Of("và") : Reading.Silent;
        return new Numeral(sign + 3, reading + Ratio(text, at + sign, top, bottom), top.ToString());
    }

    private static Reading Ratio(Passage text, int at, ReadOnlySpan<char> top, ReadOnlySpan<char> bottom)
    {
        if (top is "1" && bottom is "2" && text.Word(text.After(at + 2)) is "ngày" or "giờ" or "tháng" or "năm" or "chặng")
            return Reading.Of("nửa").Or(more: 2);
        var (part, whole) = (Numerals.Value(top, LongestPart), Numerals.Value(bottom, LongestPart));
        var names = whole <= LargestPart || part == 1 || IsAlone(text, at);
        if (part <= 0 || part >= whole || !names) return Cardinals.Read(top) + Reading.Of("trên") + Cardinals.Read(bottom);
        return Cardinals.Read(top) + Reading.Of("phần") + (whole == 4 ? Reading.Of("tư") : Cardinals.Read(bottom));
    }

    /// <summary>Nothing else on the line: no total of something that the next word names.</summary>
    private static bool IsAlone(Passage text, int at) => text.Kind(text.After(at + 2)) == PieceKind.Line && text.StartsLine(text.IsDash(at - 1) ? at - 1 : at);

    /// <summary>"23 1/5" is twenty-three and a fifth.</summary>
    private static bool AfterWhole(Passage text, int at) =>
        text.IsSpace(at - 1) && text.Kind(at - 2) == PieceKind.Digits && text.LastKind == TokenKind.Number && text.LastEnd == at - 1;
}
