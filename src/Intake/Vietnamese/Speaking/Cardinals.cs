using System.Text;

namespace Intake.Vietnamese.Speaking;

/// <summary>Đọc số: đủ "không trăm", linh, mốt, tư, lăm (lối đọc trang trọng, miền Bắc).</summary>
internal static class Cardinals
{
    private static readonly string[] Names = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    /// <summary>Up to here a row of digits is a quantity; what is longer is a code and is read digit by digit.</summary>
    private const int LongestNumber = 27;

    /// <summary>In digits: years, totals, shares.</summary>
    private const int ShortNumber = 4;

    private static readonly KnownNumber?[] ShortNumbers = new KnownNumber?[10_000];

    /// <summary>A reading behind one reference, which a thread writes in one step.</summary>
    private sealed record KnownNumber(Reading Reading);

    internal static string NameOf(char digit) => Names[digit - '0'];

    /// <summary>One digit after the other: "không tám".</summary>
    internal static Reading Digits(ReadOnlySpan<char> digits)
    {
        if (digits.Length == 1) return new Reading(NameOf(digits[0]), SyllableCount.Exactly(1));
        var words = new StringBuilder(digits.Length * 5);
        foreach (var digit in digits)
        {
            if (words.Length > 0) words.Append(' ');
            words.Append(NameOf(digit));
        }
        return new Reading(words.ToString(), SyllableCount.Exactly(digits.Length));
    }

    internal static Reading Read(int number) => Read(number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A quantity; leading zeros are not said, but may be ("không hai cấp").</summary>
    internal static Reading Read(ReadOnlySpan<char> digits)
    {
        var significant = digits.TrimStart('0');
        if (significant.Length > LongestNumber) return Digits(digits);
        if (significant.IsEmpty) return Reading.Of(Names[0]);
        var reading = significant.Length <= ShortNumber ? Known(significant) : new Billions(significant).Read();
        return reading.Or(more: digits.Length - significant.Length);
    }

    /// <summary>Short numbers are put together once. Two threads may do it at the same time; they come to the same.</summary>
    private static Reading Known(ReadOnlySpan<char> digits)
    {
        ref var known = ref ShortNumbers[int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture)];
        return (known ??= new KnownNumber(new Billions(digits).Read())).Reading;
    }

    /// <summary>mốt, tư and lăm after the tens.</summary>
    internal static string UnitAfterTens(char tens, char unit) => (tens, unit) switch
    {
        (_, '5') => "lăm",
        ( > '1', '1') => "mốt",
        ( > '1', '4') => "tư",
        _ => NameOf(unit),
    };

    /// <summary>Blocks of nine digits, each but the last followed by "tỷ"; 10^15 is "một triệu tỷ".</summary>
    private ref struct Billions(ReadOnlySpan<char> digits)
    {
        private readonly ReadOnlySpan<char> _digits = digits;
        private readonly List<string> _words = [];
        private int _dropped; // syllables that quick speech leaves out
        private int _added;   // syllables that careful speech adds

        internal Reading Read()
        {
            for (var at = 0; at < _digits.Length;)
            {
                var left = _digits.Length - at;
                var length = left % 3 == 0 ? 3 : left % 3;
                ReadGroup(_digits.Slice(at, length).ToString().PadLeft(3, '0'), left - length);
                at += length;
            }
            return Reading.Of(string.Join(' ', _words)).Or(_dropped, _added);
        }

        /// <summary>Three digits and the name of their place; <paramref name="zeros"/> digits follow them.</summary>
        private void ReadGroup(string group, int zeros)
        {
            if (group == "000") _added += _words.Count > 0 && zeros % 9 > 0 && _digits[^zeros..].ContainsAnyExcept('0') ? 2 : 0;
            else ReadHundreds(group);

            if (zeros > 0 && zeros % 9 == 0) _words.Add("tỷ");
            else if (group != "000" && zeros > 0) _words.Add(zeros % 9 == 6 ? "triệu" : "nghìn");
        }

        private void ReadHundreds(string group)
        {
            var inner = _words.Count > 0;
            if (group[0] != '0' || inner)
            {
                _words.Add(NameOf(group[0]));
                _words.Add("trăm");
                if (group[0] == '0') _dropped += 2;
            }
            ReadTens(group[1], group[2], linh: group[0] != '0' || inner);
        }

        private void ReadTens(char tens, char unit, bool linh)
        {
            if (tens == '0')
            {
                if (unit == '0') return;
                if (linh) _words.Add("linh");
                _words.Add(NameOf(unit));
                return;
            }
            if (tens == '1') _words.Add("mười");
            else _words.AddRange([NameOf(tens), "mươi"]);
            if (unit == '0') return;
            if (tens != '1') _dropped++; // "hai lăm"
            _words.Add(UnitAfterTens(tens, unit));
        }
    }
}
