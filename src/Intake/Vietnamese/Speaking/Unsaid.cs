namespace Intake.Vietnamese.Speaking;

/// <summary>Chỗ viết mà thường không đọc: nhãn mục "a)", "(có danh sách kèm theo)", dòng quốc hiệu, tiêu đề Đảng.</summary>
internal static class Unsaid
{
    private static readonly HashSet<string> Letterheads =
        ["đảng cộng sản việt nam", "cộng hòa xã hội chủ nghĩa việt nam", "độc lập tự do hạnh phúc"];

    /// <summary>A label at the head of a line. Numbers are likely read, letters likely not.</summary>
    internal static Utterance? Label(Passage text, int at)
    {
        if (!text.StartsLine(at)) return null;
        var open = text.Is(at, '(') ? 1 : 0;
        var label = at + open;
        var pieces = LabelLength(text, label);
        var closed = text.Is(label + pieces, ')') || (open == 0 && text.Is(label + pieces, '.'));
        if (pieces == 0 || !closed || !text.IsGap(label + pieces + 1)) return null;

        var reading = LabelReading(text, label, pieces);
        return new Utterance(open + pieces + 1, reading with { Syllables = reading.Syllables with { Min = 0 } }, TokenKind.Number);
    }

    private static int LabelLength(Passage text, int at)
    {
        if (text.Letters(at) is { Length: > 0 } letters) return letters.Length == 1 || Romans.Value(letters) > 0 ? 1 : 0;
        if (text.Digits(at).Length is 0 or > 2) return 0;
        var pieces = 1;
        while (pieces < 9 && text.Is(at + pieces, '.') && text.Digits(at + pieces + 1).Length is 1 or 2) pieces += 2;
        return pieces;
    }

    private static Reading LabelReading(Passage text, int at, int pieces)
    {
        var letters = text.Letters(at);
        var roman = letters.IsEmpty || (letters.Length == 1 && !"IVX".Contains(letters[0])) ? 0 : Romans.Value(letters);
        if (roman > 0) return Cardinals.Read(roman);
        if (!letters.IsEmpty) return LetterNames.Spell(letters).Unsaid();
        var reading = Cardinals.Read(text.Span(at));
        for (var next = at + 2; next < at + pieces; next += 2) reading += Reading.Of("chấm") + Cardinals.Read(text.Span(next));
        return reading;
    }

    /// <summary>Index just after a bracket that sends the reader to an enclosure; 0 when this is none.</summary>
    internal static int EnclosureEnd(Passage text, int at)
    {
        const int longest = 40;
        if (!text.Is(at, '(')) return 0;
        var names = false;
        for (var end = at + 1; end < at + longest && text.Kind(end) != PieceKind.Line && !text.Is(end, '('); end++)
        {
            names |= text.IsWord(end, "kèm") && text.IsWord(text.After(end), "theo");
            if (text.Is(end, ')')) return names ? end + 1 : 0;
        }
        return 0;
    }

    /// <summary>Index just after a line that is nothing but a letterhead; 0 when this is none.</summary>
    internal static int LetterheadEnd(Passage text, int at)
    {
        const int longest = 24;
        if (text.Kind(at) != PieceKind.Letters || !text.StartsLine(at) || text.Word(at) is not ("đảng" or "cộng" or "độc")) return 0;
        var words = new List<string>();
        var end = at;
        for (; end < at + longest && text.Kind(end) != PieceKind.Line; end++)
        {
            if (text.Word(end) is { Length: > 0 } word) words.Add(word);
            else if (!text.IsSpace(end) && !text.IsDash(end)) return 0;
        }
        var capitals = char.IsUpper(text.Span(at)[^1]) || text.Word(at) == "độc";
        return capitals && Letterheads.Contains(string.Join(' ', words)) ? end : 0;
    }
}
