using System.Text.RegularExpressions;

namespace Intake.Word.Comments;

/// <summary>Mã góp ý, đứng cuối lời góp ý: <c>[#7K2M]</c>.</summary>
/// <remarks>In plain sight because it cannot get lost there: LibreOffice gives every comment a new id and new paragraph ids, and people can say it on the telephone.</remarks>
public static partial class CommentKey
{
    /// <summary>Digits and capitals that nobody mistakes for one another (Crockford's base 32).</summary>
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Shortest = 4;

    /// <summary>The key of a comment that has a number: at least four characters, a different one for every number.</summary>
    public static string Of(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        var key = "";
        for (; number > 0; number /= Alphabet.Length) key = Alphabet[(int)(number % Alphabet.Length)] + key;
        return key.PadLeft(Shortest, Alphabet[0]);
    }

    public static bool IsValid(string key) => Key().IsMatch(key);

    /// <summary>As it is written behind the text.</summary>
    internal static string Mark(string key) => $"[#{key}]";

    /// <summary>The text without its mark, and the key; of several marks the last, because people write in front of it.</summary>
    internal static (string Text, string? Key) Split(string text)
    {
        if (MarkInText().Matches(text) is not [.., var mark]) return (text, null);
        return ((text[..mark.Index].TrimEnd() + text[(mark.Index + mark.Length)..]).Trim(), mark.Groups[1].Value.ToUpperInvariant());
    }

    [GeneratedRegex("^[0-9A-Z]{2,12}$")]
    private static partial Regex Key();

    [GeneratedRegex(@"\[\s?#\s?([0-9A-Za-z]{2,12})\s?\]")]
    private static partial Regex MarkInText();
}
