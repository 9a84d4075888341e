using System.Text.RegularExpressions;

namespace Intake.Checks.Proposals;

/// <summary>Một câu, hay một vế giữa hai dấu chấm phẩy, của một đoạn.</summary>
/// <param name="AfterSemicolon">It goes on with what stands before a semicolon or a colon.</param>
/// <param name="OpensColon">A colon ends it.</param>
/// <param name="IsItem">It begins an item: a label, "một là", "thứ hai".</param>
internal sealed partial record RequestSentence(FoldedText Text, bool AfterSemicolon, bool OpensColon, bool IsItem)
{
    /// <summary>The sentences of a paragraph, without its label and words that only lead over ("thứ nhất", "đồng thời").</summary>
    public static IEnumerable<RequestSentence> Of(string paragraph, bool isListItem)
    {
        var text = FoldedText.Of(paragraph);
        var label = Label().Match(text.Folded).Length;
        var isItem = isListItem || label > 0;
        var continues = false;
        for (var from = label; from < text.Written.Length;)
        {
            var to = EndOf(text.Written, from);
            var mark = text.Written[to - 1];
            var sentence = Trimmed(text, from, mark is ';' or ':' or '\n' ? to - 1 : to);
            if (sentence.Written.Any(char.IsLetter))
            {
                var lead = Lead().Match(sentence.Folded);
                var enumerated = Enumerator().IsMatch(sentence.Folded);
                yield return new RequestSentence(sentence.Slice(lead.Length, sentence.Written.Length), continues, mark == ':', isItem || enumerated);
                continues = mark is ';' or ':';
                isItem = false;
            }
            from = to;
        }
    }

    private static FoldedText Trimmed(FoldedText text, int from, int to)
    {
        while (from < to && char.IsWhiteSpace(text.Written[from])) from++;
        while (to > from && char.IsWhiteSpace(text.Written[to - 1])) to--;
        return text.Slice(from, to);
    }

    /// <summary>A stop ends a sentence before a blank and a capital: "1.086", "TP. Hải Phòng" stay whole.</summary>
    private static int EndOf(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            var isEnd = at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]);
            if (text[at] is '\n' || (isEnd && text[at] is '!' or '?' or ';' or ':' or '…')) return at + 1;
            if (text[at] == '.' && isEnd && !IsAbbreviation(text, at)) return at + 1;
        }
        return text.Length;
    }

    private static bool IsAbbreviation(string text, int stop) =>
        text.AsSpan(0, stop).EndsWith("TP", StringComparison.OrdinalIgnoreCase) || (stop + 2 < text.Length && char.IsLower(text[stop + 2]));

    private const string Ordinals = "nhất|nhì|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười";

    [GeneratedRegex(@"^\s*(?:(?:[ivx]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])\s*[.)/](?:\s|$)|\d{1,2}(?:\.\d{1,2}){1,3}\s|[-+*–•]\s*)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:(?:điều|việc|nhóm|kiến nghị|đề xuất|nội dung)? ?thứ (?:" + Ordinals + @")|(?:một|hai|ba|bốn|năm|sáu|bảy|tám) là)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Enumerator();

    [GeneratedRegex(@"^(?:(?:(?:điều|việc|nhóm|kiến nghị|đề xuất|nội dung)? ?thứ (?:" + Ordinals + @")|(?:một|hai|ba|bốn|năm|sáu|bảy|tám) là|trước hết|trước mắt|trước tiên|tiếp theo|tiếp đến|thứ đến|cuối cùng|sau cùng|ngoài ra|bên cạnh đó|đồng thời|mặt khác|nhân đây|nhân dịp này|tại hội nghị này|qua đây|và|rồi|cũng)\b[ ,:]*(?:là )?)+", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();
}
