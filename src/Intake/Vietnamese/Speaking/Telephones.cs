using System.Text;

namespace Intake.Vietnamese.Speaking;

/// <summary>Số điện thoại, đọc từng chữ số: +84 912 345 678 · (0225) 3842 123 · 090-123-4567 · 1900 1234.</summary>
internal static class Telephones
{
    /// <summary>Of the groups that a number is written in.</summary>
    private const int MostGroups = 6;

    internal static Utterance? Read(Passage text, int at)
    {
        var open = text.Is(at, '(') ? 1 : 0;
        var plus = text.Is(at + open, '+');
        var first = at + open + (plus ? 1 : 0);
        if (text.Digits(first) is not { IsEmpty: false } prefix || (!plus && prefix is not ['0', _, _, ..] and not "1900" and not "1800")) return null;

        var digits = new StringBuilder();
        var end = Groups(text, first, digits);
        if (!HasLength(digits.Length, plus, prefix[0]) || text.WordBefore(at) == "năm") return null;
        if (!plus && open == 0 && end == first + 1) return null; // a row of digits by itself is read as every number is

        var reading = Cardinals.Digits(digits.ToString());
        return new Utterance(end - at, plus ? Reading.Of("cộng") + reading : reading, TokenKind.Number);
    }

    /// <summary>Groups of two digits and more, parted by one blank, point or dash, or by the bracket around the first; the index after them.</summary>
    private static int Groups(Passage text, int at, StringBuilder digits)
    {
        var end = at;
        for (var group = 0; group < MostGroups && text.Digits(end).Length is > 1 and < 12; group++)
        {
            digits.Append(text.Span(end++));
            var next = end + (text.Is(end, ')') ? 1 : 0);
            if (text.IsSpace(next) ? text[next].Length == 1 : text.IsDash(next) || text.Is(next, '.')) next++;
            if (next == end || text.Digits(next).Length < 2) break;
            end = next;
        }
        return end;
    }

    private static bool HasLength(int digits, bool plus, char first) =>
        plus ? digits is >= 9 and <= 15 : first == '0' ? digits is 10 or 11 : digits is >= 8 and <= 10;
}
