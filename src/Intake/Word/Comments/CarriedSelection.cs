namespace Intake.Word.Comments;

/// <summary>Tìm lại một quãng chữ trong đoạn đã sửa.</summary>
internal static class CarriedSelection
{
    /// <summary>The same words in the changed paragraph, when all of them still follow one another there; null when not.</summary>
    public static CommentPlace? Of(CommentPlace place, string before, DraftParagraph after)
    {
        if (before == after.Text) return CommentPlace.Selection(after.Number, place.From!.Value, place.To!.Value);
        List<Token> old = Token.Cut(before, [place.From!.Value, place.To!.Value]), now = Token.Cut(after.Text, []);
        var (first, last) = (old.FindIndex(t => t.From >= place.From), old.FindLastIndex(t => t.To <= place.To));
        if (first < 0 || last < first) return WithinWord(place, before, after);
        var places = Alignment.Of([.. old.Select(t => t.Text)], [.. now.Select(t => t.Text)]);
        for (var i = first; i <= last; i++)
            if (places[i] < 0 || places[i] - places[first] != i - first) return WithinWord(place, before, after);
        return CommentPlace.Selection(after.Number, now[places[first]].From, now[places[last]].To);
    }

    /// <summary>A selection that begins or ends inside a word: its neighbours say which of several it is.</summary>
    private static CommentPlace? WithinWord(CommentPlace place, string before, DraftParagraph after)
    {
        const int context = 12;
        var (from, to) = (Math.Max(0, place.From!.Value - context), Math.Min(before.Length, place.To!.Value + context));
        var at = after.Text.IndexOf(before[from..to], StringComparison.Ordinal);
        return at < 0 ? null : CommentPlace.Selection(after.Number, at + place.From.Value - from, at + place.To.Value - from);
    }
}

/// <summary>Một từ, một dấu, hoặc một khoảng trắng của đoạn.</summary>
internal readonly record struct Token(int From, int To, string Text)
{
    /// <summary>Words, single signs, and any blanks as one space; cut at <paramref name="bounds"/> too.</summary>
    public static List<Token> Cut(string text, HashSet<int> bounds)
    {
        var tokens = new List<Token>();
        for (int from = 0, to; from < text.Length; from = to)
        {
            var kind = Kind(text[from]);
            for (to = from + 1; to < text.Length && kind != 0 && Kind(text[to]) == kind && !bounds.Contains(to);) to++;
            tokens.Add(new Token(from, to, kind == 1 ? " " : text[from..to]));
        }
        return tokens;
    }

    /// <summary>0 a sign, 1 a blank, 2 a letter or digit; halves of a pair and marks hang together.</summary>
    private static int Kind(char c) => char.IsWhiteSpace(c) ? 1 : char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark ? 2 : 0;
}
