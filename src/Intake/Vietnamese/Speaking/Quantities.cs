namespace Intake.Vietnamese.Speaking;

/// <summary>Số kèm đơn vị, tiền, phần trăm: 10,5% · 3.200 m2 · 125 ha · 50.000đ/ngày · $10.</summary>
internal static class Quantities
{
    internal static Utterance? Read(Passage text, int at)
    {
        var sign = text.Kind(at) == PieceKind.Sign ? Units.CurrencyOf(text.Span(at)) : null;
        if (sign is not null && text.Kind(at + 1) == PieceKind.Digits && text.Kind(at - 1) != PieceKind.Digits)
        {
            var amount = Scaled(text, at + 1, Numerals.At(text, at + 1)!.Value);
            return new Utterance(1 + amount.Pieces, amount.Reading + Reading.OfUnit(sign), TokenKind.Money);
        }
        if (text.Kind(at) == PieceKind.Letters) return Unit(text, at);
        if (Fractions.At(text, at) is { } share) return WithUnit(text, at, share);
        return Numerals.At(text, at) is { } number ? WithUnit(text, at, number) : null;
    }

    /// <summary>The five million of "$5 triệu" comes before the money.</summary>
    private static Numeral Scaled(Passage text, int at, Numeral number)
    {
        var scale = text.After(at + number.Pieces - 1);
        return text.Word(scale) is "nghìn" or "ngàn" or "triệu" or "tỷ" or "tỉ"
            ? number with { Pieces = scale + 1 - at, Reading = number.Reading + Reading.Of(text.Word(scale)) }
            : number;
    }

    /// <summary>A unit by itself: "người/km2", "đồng/ha", "tính bằng kWh".</summary>
    private static Utterance? Unit(Passage text, int at)
    {
        var letters = text.Span(at);
        var perUnit = text.Is(at - 1, '/') && !text.IsGap(at - 2) ? Units.ReadingOf(letters) : null;
        var power = letters is "m" or "km" or "cm" or "mm" or "dm" ? Power(text, at + 1, "mét") : null;
        var unit = perUnit ?? (power is null ? Units.Alone(letters) : Units.ReadingOf(letters));
        if (unit is null || Units.IsMoney(unit) || Abbreviations.Find(letters) is not null) return null;
        return new Utterance(power is null ? 1 : 2, Reading.OfUnit(power is null ? unit : $"{unit} {power}"), TokenKind.Measure);
    }

    private static Utterance WithUnit(Passage text, int at, Numeral number)
    {
        var end = at + number.Pieces;
        return Percent(text, end, number) ?? Informal(text, end, number) ?? Currency(text, end, number)
            ?? Measured(text, end, number) ?? new Utterance(number.Pieces, number.Reading, TokenKind.Number);
    }

    private static Utterance? Percent(Passage text, int end, Numeral number)
    {
        var space = text.IsSpace(end) ? 1 : 0;
        if (text.Is(end + space, '%')) return new Utterance(number.Pieces + space + 1, number.Reading + Reading.Of("phần trăm"), TokenKind.Number);
        if (text.Is(end + space, '‰')) return new Utterance(number.Pieces + space + 1, number.Reading + Reading.Of("phần nghìn"), TokenKind.Number);
        if (text.Is(end + space, '℃')) return new Utterance(number.Pieces + space + 1, number.Reading + Reading.Of("độ xê"), TokenKind.Measure);
        if (!text.Is(end + space, '°') && !text.Is(end + space, 'º')) return null;

        var letter = text.Letters(end + space + 1);
        var scale = letter is "C" or "F" or "K" or "c" or "f" ? 1 : 0;
        var name = letter is "c" or "f" ? Reading.Of(letter.ToString()) : scale == 1 ? LetterNames.Spell(letter) : Reading.Silent; // no sign of temperature: as written
        return new Utterance(number.Pieces + space + 1 + scale, number.Reading + Reading.Of("độ") + name, TokenKind.Measure);
    }

    /// <summary>10k · 10tr · 1t · 1tr2 and 1tr25 ("một triệu hai trăm nghìn", "… hai trăm năm mươi nghìn"), and money after it.</summary>
    private static Utterance? Informal(Passage text, int end, Numeral number)
    {
        var letters = text.Letters(end);
        var (place, below) = letters is "k" or "K" ? ("nghìn", "") : letters is "tr" or "Tr" or "TR" ? ("triệu", "000") : letters is "t" or "T" ? ("tỷ", "000000") : ("", "");
        var rest = text.Digits(end + 1);
        if (place.Length == 0 || rest.Length > 3 || (!rest.IsEmpty && number.Decimals.Length > 0)) return null;

        var reading = rest.IsEmpty ? number.Reading + Reading.Of(place) : Cardinals.Read($"{number.Whole}{rest.ToString().PadRight(3, '0')}{below}");
        var informal = number with { Pieces = number.Pieces + 1 + (rest.IsEmpty ? 0 : 1), Reading = reading };
        var next = end + (rest.IsEmpty ? 1 : 2);
        return Currency(text, next, informal) ?? Measured(text, next, informal) ?? new Utterance(informal.Pieces, reading, TokenKind.Number);
    }

    private static Utterance? Currency(Passage text, int end, Numeral number)
    {
        var at = text.IsSpace(end) ? end + 1 : end;
        var name = text.Kind(at) == PieceKind.Sign ? Units.CurrencyOf(text.Span(at)) : null;
        if (name is null || (at > end && text.Kind(at + 1) == PieceKind.Digits)) return null;
        var reading = name is "đô la" or "ơ rô" && number.Decimals.Length is 1 or 2 ? Cents(number, name)
            : name is "yên" ? number.Reading + Reading.Of("yên nhật").Or(fewer: 1) : number.Reading + Reading.OfUnit(name);
        return Per(text, at + 1, new Utterance(number.Pieces + at + 1 - end, reading, TokenKind.Money));
    }

    /// <summary>5,99$ is "năm đô la chín mươi chín xu".</summary>
    private static Reading Cents(Numeral number, string name)
    {
        var cents = Cardinals.Read(number.Decimals.PadRight(2, '0').TrimStart('0')) + Reading.Of("xu");
        return number.HasNoWhole ? cents : Cardinals.Read(number.Whole) + Reading.OfUnit(name) + cents;
    }

    private static Utterance? Measured(Passage text, int end, Numeral number)
    {
        var at = text.IsSpace(end) ? end + 1 : end;
        var symbol = text.Letters(at);
        if (at > end && !MayStandApart(symbol)) return null;
        if (Units.ReadingOf(symbol) is not { } unit) return null;
        if (at == end && symbol is "h" or "A" or "đ" && text.Kind(at + 1) == PieceKind.Digits) return null;

        var pieces = number.Pieces + at - end + 1;
        var power = Power(text, at + 1, unit);
        if (power is null && text.Kind(at + 1) == PieceKind.Digits) return null;
        var reading = number.Reading + Reading.OfUnit(power is null ? unit : $"{unit} {power}");
        return Per(text, at + (power is null ? 1 : 2), new Utterance(pieces + (power is null ? 0 : 1), reading, Units.IsMoney(unit) ? TokenKind.Money : TokenKind.Measure));
    }

    /// <summary>With a blank before it a unit is written as it should be; "3 MN" and "5 KN" are schools and whatever else, "5 A" is a class.</summary>
    private static bool MayStandApart(ReadOnlySpan<char> symbol) => symbol.Length switch
    {
        1 => symbol is "m" or "g" or "l" or "W" or "V" or "đ",
        2 => symbol is "KM" or "KG" or "CM" or "MM" || (symbol is not ("tr" or "TW" or "cc") && Units.IsExact(symbol)),
        _ => symbol is not "min",
    };

    private static string? Power(Passage text, int at, string unit)
    {
        var (isMetre, isSecond) = (unit.EndsWith("mét", StringComparison.Ordinal), unit.EndsWith("giây", StringComparison.Ordinal));
        if (!isMetre && !isSecond) return null;
        if (text.Is(at, '²') || (text.Digits(at) is "2" && text.Kind(at + 1) != PieceKind.Letters)) return isSecond ? "bình phương" : "vuông";
        if (isSecond) return null;
        return text.Is(at, '³') || (text.Digits(at) is "3" && text.Kind(at + 1) != PieceKind.Letters) ? "khối" : null;
    }

    /// <summary>120km/h · 50.000đ/ngày: "trên giờ", "trên ngày". Words after the stroke are left to be read as words.</summary>
    private static Utterance Per(Passage text, int at, Utterance measure)
    {
        if (!text.Is(at, '/') || text.Kind(at + 1) != PieceKind.Letters) return measure;
        var symbol = text.Span(at + 1);
        if (Syllables.IsVietnamese(symbol) && symbol is not ("h" or "s" or "m" or "ha" or "l" or "g" or "min")) return measure;
        if (Units.ReadingOf(symbol) is not { } unit) return measure;
        var power = Power(text, at + 2, unit);
        return measure with
        {
            Pieces = measure.Pieces + (power is null ? 2 : 3),
            Reading = measure.Reading + Reading.OfUnit(power is null ? $"trên {unit}" : $"trên {unit} {power}"),
        };
    }
}
