using System.Globalization;
using Intake.Vietnamese;
using Intake.Vietnamese.Speaking;

namespace Intake.Checks.Indicators;

/// <summary>Đọc giá trị của con số: 1.086 · 1,5 tỷ đồng · 1.500 triệu đồng · 10,5% · 62,3 ha · 45/60.</summary>
internal static class AmountReader
{
    private const int MostDigits = 15;

    private static readonly Dictionary<string, decimal> Scales = new()
    {
        ["trăm"] = 100m,
        ["nghìn"] = 1_000m,
        ["ngàn"] = 1_000m,
        ["vạn"] = 10_000m,
        ["triệu"] = 1_000_000m,
        ["tỷ"] = 1_000_000_000m,
        ["tỉ"] = 1_000_000_000m,
    };

    /// <summary>One measure of each kind, so that 62,3 ha and 623.000 m2 are one value.</summary>
    private static readonly Dictionary<string, (decimal Factor, string Unit)> Measures = new()
    {
        ["héc ta"] = (10_000m, "m2"),
        ["mét vuông"] = (1m, "m2"),
        ["ki lô mét vuông"] = (1_000_000m, "m2"),
        ["ki lô mét"] = (1_000m, "m"),
        ["mét"] = (1m, "m"),
        ["đồng"] = (1m, "đồng"),
        ["việt nam đồng"] = (1m, "đồng"),
        ["tấn"] = (1m, "tấn"),
        ["triệu đồng"] = (1_000_000m, "đồng"),
        ["phần trăm"] = (1m, Amount.Percent),
    };

    private static readonly Dictionary<string, Rounding> Roundings = new()
    {
        ["gần"] = Rounding.Below,
        ["ngót"] = Rounding.Below,
        ["hơn"] = Rounding.Above,
        ["trên"] = Rounding.Above,
        ["quá"] = Rounding.Bound,
        ["khoảng"] = Rounding.About,
        ["chừng"] = Rounding.About,
        ["độ"] = Rounding.About,
        ["ước"] = Rounding.About,
        ["xỉ"] = Rounding.About,
        ["dưới"] = Rounding.Bound,
        ["đa"] = Rounding.Bound,
        ["thiểu"] = Rounding.Bound,
        ["nhất"] = Rounding.Bound,
        ["đầy"] = Rounding.Bound,
        ["vài"] = Rounding.About,
    };

    /// <summary>The number of token <paramref name="index"/> with its scale and unit; null when it has no plain value.</summary>
    public static Atom? Read(SpokenText text, int index, List<Atom> before)
    {
        var token = text.Tokens[index];
        var passage = new Passage(text.Written.Substring(token.Start, token.Length));
        var share = Fractions.At(passage, 0);
        if ((share ?? Numerals.At(passage, 0)) is not { Whole.Length: > 0 } number || number.Whole.Length + number.Decimals.Length > MostDigits) return null;
        if (share is null && number.Decimals.Length == 0 && passage.Text.AsSpan(0, passage[number.Pieces - 1].End).Contains('.') && number.Pieces == 3 && passage[2].Length != 3) return null;

        var (value, step) = Valued(number);
        var end = token.Start + passage[number.Pieces - 1].End;
        var unit = UnitWithin(token, passage, number);
        var after = index + 1;
        if (unit.Unit.Length == 0) (unit, end) = UnitAfter(text, ref after, end);
        else end = token.Start + token.Length;
        var amount = new Amount(value * unit.Factor, step * unit.Factor, unit.Unit, RoundingBefore(before));
        return new Atom(token.Start, end) { Amount = amount, Scale = unit.Factor, OutOf = share is null ? null : Bottom(passage) };
    }

    private static (decimal Value, decimal Step) Valued(Numeral number)
    {
        var value = decimal.Parse(number.Decimals.Length == 0 ? number.Whole : $"{number.Whole}.{number.Decimals}", CultureInfo.InvariantCulture);
        var step = 1m;
        for (var i = 0; i < number.Decimals.Length; i++) step /= 10;
        return (value, step);
    }

    private static decimal? Bottom(Passage share) =>
        decimal.TryParse(share.Digits(share.Is(0, '-') ? 3 : 2), NumberStyles.None, CultureInfo.InvariantCulture, out var bottom) ? bottom : null;

    /// <summary>"10,5%", "62,3 ha", "50.000đ": the unit is read with the number.</summary>
    private static (decimal Factor, string Unit) UnitWithin(SpokenToken token, Passage passage, Numeral number)
    {
        if (number.Pieces >= passage.Count) return (1, "");
        if (token.Reading.EndsWith("phần trăm", StringComparison.Ordinal)) return (1, Amount.Percent);
        var reading = token.Reading.StartsWith(number.Reading.Words, StringComparison.Ordinal) ? token.Reading[number.Reading.Words.Length..].Trim() : token.Reading;
        return Measures.TryGetValue(reading, out var measure) ? measure : (1, reading.Length > 0 ? reading : "?");
    }

    /// <summary>"1,5 tỷ đồng", "38.500 triệu đồng", "4,6 triệu người": words of scale and money after the number.</summary>
    private static ((decimal Factor, string Unit) Unit, int End) UnitAfter(SpokenText text, ref int at, int end)
    {
        var factor = 1m;
        for (; at < text.Tokens.Count && IsNext(text, end, at) && Scales.TryGetValue(WordAt(text, at), out var scale); at++)
        {
            factor *= scale;
            end = EndOf(text, at);
        }
        if (at >= text.Tokens.Count || !IsNext(text, end, at)) return ((factor, ""), end);
        var word = WordAt(text, at);
        if (word == "đồng" && (at + 1 >= text.Tokens.Count || WordAt(text, at + 1) is not "chí" and not "bào")) return ((factor, "đồng"), EndOf(text, at));
        if (word is "usd" or "euro" or "eur") return ((factor, word), EndOf(text, at));
        if (word is "tấn" or "ngày" or "tháng" or "năm" or "giờ" or "phút" or "tuần" or "km" or "mét" or "kg") return ((factor, word), EndOf(text, at));
        if (word == "điểm" && at + 1 < text.Tokens.Count && WordAt(text, at + 1) is "phần") return ((factor, "điểm phần trăm"), EndOf(text, Math.Min(at + 2, text.Tokens.Count - 1)));
        if (word == "phần" && at + 1 < text.Tokens.Count && WordAt(text, at + 1) is "trăm") return ((factor, Amount.Percent), EndOf(text, at + 1));
        return ((factor, ""), end);
    }

    private static bool IsNext(SpokenText text, int end, int at) => text.Tokens[at].Start - end <= 1 && !text.Written.AsSpan(end, text.Tokens[at].Start - end).ContainsAny(",;.");

    private static string WordAt(SpokenText text, int at) => Folding.Fold(text.Written.Substring(text.Tokens[at].Start, text.Tokens[at].Length));

    private static int EndOf(SpokenText text, int at) => text.Tokens[at].Start + text.Tokens[at].Length;

    /// <summary>"sống trên 6 đảo" cannot be told from "trên 6 tỷ"; taken for rounding, nothing is accused.</summary>
    private static Rounding RoundingBefore(List<Atom> before) =>
        before is [.., var last] && Roundings.TryGetValue(last.Words.Count > 0 ? last.Words[^1] : "", out var rounding) ? rounding : Rounding.Exact;
}
