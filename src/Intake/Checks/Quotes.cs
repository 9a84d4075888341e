namespace Intake.Checks;

/// <summary>Trích dẫn trong một điểm cần lưu ý: whole words, short enough to be read at a glance.</summary>
internal static class Quotes
{
    private const int Beside = 40;

    /// <summary>The stretch with up to 40 characters of whole words on each side.</summary>
    public static string Around(string text, int index, int length)
    {
        var (from, to) = (Math.Max(0, index - Beside), Math.Min(text.Length, index + length + Beside));
        if (from > 0) from = text.IndexOf(' ', from - 1, index - from + 1) is >= 0 and var space ? space + 1 : index;
        if (to < text.Length) to = text.LastIndexOf(' ', to, to - index - length) is >= 0 and var end ? end : index + length;
        return text[from..to].Trim();
    }

    /// <summary>The first words, up to 120 characters.</summary>
    public static string Start(string text)
    {
        const int longest = 3 * Beside;
        if (text.Length <= longest) return text;
        var end = text.LastIndexOf(' ', longest);
        return text[..(end > 0 ? end : longest)];
    }
}
