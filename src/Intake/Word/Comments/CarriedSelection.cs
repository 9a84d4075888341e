using System.Globalization;
using Intake.Comparing;

namespace Intake.Word.Comments;

/// <summary>Tìm lại một quãng chữ trong đoạn đã sửa.</summary>
internal static class CarriedSelection
{
    /// <summary>The same words in the changed paragraph, when all of them still follow one another there; null when not.</summary>
    public static CommentPlace? Of(CommentPlace place, string before, DraftParagraph after)
    {
        int from = place.From!.Value, to = place.To!.Value;
        if (before == after.Text) return CommentPlace.Selection(after.Number, from, to);

        List<Token> old = Token.Cut(before), now = Token.Cut(after.Text);
        int first = old.FindIndex(t => t.To > from), last = old.FindIndex(t => t.To >= to);
        var places = Alignment.Of([.. old.Select(t => t.Text)], [.. now.Select(t => t.Text)]);
        for (var i = first; i <= last; i++)
            if (places[i] < 0 || places[i] - places[first] != i - first) return null;

        Token start = now[places[first]], end = now[places[last]];
        var begin = Math.Min(start.From + from - old[first].From, start.To - 1);                                       // a blank may be shorter than it was
        return CommentPlace.Selection(after.Number, begin, Math.Max(begin + 1, end.To - (old[last].To - to)));
    }
}

/// <summary>Một từ, một dấu, hoặc một khoảng trắng của đoạn.</summary>
internal readonly record struct Token(int From, int To, string Text)
{
    private enum Kind { Sign, Blank, Word }

    /// <summary>Words, single signs, and any blanks as one space.</summary>
    public static List<Token> Cut(string text)
    {
        var tokens = new List<Token>();
        for (int from = 0, to; from < text.Length; from = to)
        {
            var kind = KindOf(text[from]);
            for (to = from + 1; to < text.Length && kind != Kind.Sign && KindOf(text[to]) == kind;) to++;
            tokens.Add(new Token(from, to, kind == Kind.Blank ? " " : text[from..to]));
        }
        return tokens;
    }

    /// <summary>Halves of a pair and marks hang together with letters.</summary>
    private static Kind KindOf(char c)
    {
        if (char.IsWhiteSpace(c)) return Kind.Blank;
        return char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark ? Kind.Word : Kind.Sign;
    }
}
