namespace Intake.Vietnamese.Speaking;

/// <summary>Số, ký hiệu văn bản: 63-KH/TU · 08-CV/BCĐ · 178/2024/NĐ-CP · 72/2025/QH15.</summary>
internal static class DocumentNumbers
{
    private const int LongestCode = 8;

    /// <summary>Room for four codes; the longest real ones have three.</summary>
    private const int MostPieces = 12;

    internal static Utterance? Read(Passage text, int at)
    {
        var number = text.Digits(at);
        if (number.Length is 0 or > 6 || text.Is(at - 1, '.') || text.Is(at - 1, ',')) return null;

        var hasYear = text.Is(at + 1, '/') && Dates.IsYear(text.Digits(at + 2)) && text.Is(at + 3, '/');
        var end = at + (hasYear ? 3 : 1);
        if (CodeAt(text, end) is null) return null;

        var reading = hasYear ? NumberOf(number) + Dates.InYear(text.Span(at + 2)) : NumberOf(number);
        var codes = end;
        while (end < codes + MostPieces && CodeAt(text, end) is { } code)
        {
            reading += (end == codes ? TypeOf(code, text, end + 2) : IssuerOf(code)).Or(more: text.Is(end, '/') ? 1 : 0);
            end += 2;
            if (text.Kind(end) != PieceKind.Digits) continue;
            reading += Cardinals.Read(text.Span(end));
            end++;
        }
        var brief = (text.Letters(codes + 1).Length is var letters and < 4 ? letters - 1 : 0) + (text.WordBefore(at) == "số" ? 1 : 0);
        return new Utterance(end - at, text.Kind(at - 1) == PieceKind.Line ? reading : reading.Or(fewer: brief), TokenKind.DocumentNumber); // "kết luận 127 của trung ương"
    }

    /// <summary>A number with a zero in front is read by its digits; any number may be ("kết luận một hai bảy").</summary>
    private static Reading NumberOf(ReadOnlySpan<char> number) =>
        number[0] == '0' && number.Length > 1 ? Cardinals.Digits(number).Or(fewer: 1) : Cardinals.Read(number).OrCount(number.Length);

    /// <summary>Letters after a stroke or dash, at least one of them a capital.</summary>
    private static string? CodeAt(Passage text, int at)
    {
        if (!text.Is(at, '/') && !text.IsDash(at)) return null;
        var letters = text.Letters(at + 1);
        if (letters.Length is 0 or > LongestCode || !char.IsUpper(letters[0])) return null;
        return letters.Length > 1 && letters.ContainsAnyInRange('a', 'z') && Syllables.IsVietnamese(letters) ? null : letters.ToString();
    }

    /// <summary>The first code is the kind of document and is spelled, unless it is the name of a body.</summary>
    private static Reading TypeOf(string code, Passage text, int after) =>
        code.Length > 3 || text.Kind(after) == PieceKind.Digits ? IssuerOf(code) : LetterNames.Spell(code);

    private static Reading IssuerOf(string code) =>
        code is not "TU" && Abbreviations.Find(code) is { } body ? body : LetterNames.Spell(code);
}
