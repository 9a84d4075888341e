using System.Text;

namespace Intake.Vietnamese.Speaking;

/// <summary>Địa chỉ thư điện tử, địa chỉ mạng.</summary>
internal static class Addresses
{
    /// <summary>In pieces; what goes on without a blank for longer is no address.</summary>
    private const int LongestAddress = 200;

    /// <summary>A run without a blank that holds "@" or begins like a link. Nobody reads one through, so it may take no time at all.</summary>
    internal static Utterance? Read(Passage text, int at)
    {
        if (text.Kind(at) is not (PieceKind.Letters or PieceKind.Digits) || !(text.IsGap(at - 1) || text.Is(at - 1, '('))) return null;
        var link = text.IsWord(at, "www") || ((text.IsWord(at, "http") || text.IsWord(at, "https")) && text.Is(at + 1, ':'));
        var end = at;
        var mail = false;
        for (; !text.IsGap(end) && end < at + LongestAddress; end++) mail |= end > at && text.Is(end, '@') && text.Kind(end + 1) == PieceKind.Letters;
        if (!link && !mail) return null;
        while (text.Is(end - 1, '.') || text.Is(end - 1, ',') || text.Is(end - 1, ')') || text.Is(end - 1, ';')) end--;
        return new Utterance(end - at, Spelled(text, at, end), TokenKind.Foreign);
    }

    private static Reading Spelled(Passage text, int at, int end)
    {
        var words = new StringBuilder();
        var likely = 0;
        for (; at < end; at++)
        {
            var part = PartOf(text, at);
            if (part.Words.Length == 0) continue;
            words.Append(words.Length == 0 ? "" : " ").Append(part.Words);
            likely += part.Syllables.Likely;
        }
        return new Reading(words.ToString(), new SyllableCount(0, likely, likely * 2));
    }

    private static Reading PartOf(Passage text, int at) => text.Kind(at) switch
    {
        PieceKind.Digits => Cardinals.Digits(text.Span(at)),
        PieceKind.Letters => ForeignWords.Read(text.Span(at)),
        _ => Reading.Of(text.Span(at)[0] switch { '.' => "chấm", '@' => "a còng", '/' => "xẹt", '-' => "gạch", _ => "" }),
    };
}
