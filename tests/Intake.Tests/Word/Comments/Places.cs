using System.Globalization;
using Intake.Word;
using Intake.Word.Comments;

namespace Intake.Tests.Word.Comments;

/// <summary>Góp ý ở những chỗ ngẫu nhiên: the same seed, the same places.</summary>
internal static class Places
{
    public static readonly DateTimeOffset Evening = new(2026, 5, 29, 21, 15, 0, TimeSpan.FromHours(7));

    public static DraftComment Comment(CommentPlace place, int number = 1, string? text = null) =>
        new(CommentKey.Of(number), place, text ?? $"Góp ý số {number.ToString(CultureInfo.InvariantCulture)}\nNêu rõ nguồn <số liệu> & \"thời điểm\".") { Author = "Ban Tổ chức", Initials = "BTC", At = Evening };

    /// <summary>Whole paragraphs and selections, some of them in the same paragraph.</summary>
    public static IReadOnlyList<DraftComment> Random(DraftText draft, Random random, int count)
    {
        var comments = new List<DraftComment>();
        while (comments.Count < count)
        {
            var paragraph = draft.Paragraphs[random.Next(draft.Paragraphs.Count)];
            comments.Add(Comment(new CommentPlace(paragraph.Number), comments.Count + 1));
            for (var more = random.Next(3); more > 0 && paragraph.Text.Length > 0 && comments.Count < count; more--)
                comments.Add(Comment(Selection(paragraph, random), comments.Count + 1));
        }
        return comments;
    }

    private static CommentPlace Selection(DraftParagraph paragraph, Random random)
    {
        var from = random.Next(paragraph.Text.Length);
        var to = random.Next(from + 1, Math.Min(paragraph.Text.Length, from + 40) + 1);
        if (char.IsLowSurrogate(paragraph.Text[from])) from--;
        if (to < paragraph.Text.Length && char.IsLowSurrogate(paragraph.Text[to])) to++;
        return CommentPlace.Selection(paragraph.Number, from, to);
    }
}
