using System.Globalization;
using System.Text;

namespace Intake.Word.Reading;

/// <summary>Đếm các mục đánh số tự động, theo thứ tự đọc.</summary>
internal sealed class ListCounter(ListSheet sheet)
{
    private readonly Dictionary<int, int?[]> _counters = [];
    private readonly HashSet<int> _started = [];

    /// <summary>The label that Word prints before a paragraph ("1.", "a)"); null when it prints none.</summary>
    public string? Next(ParagraphFormat format, string style)
    {
        if (format.List is not { } list || sheet.Find(list) is not { } found) return null;
        var level = format.ListLevel ?? sheet.LevelOfStyle(found.Definition, style);
        if (level is < 0 or >= ListSheet.Levels) return null;

        if (!_counters.TryGetValue(found.Definition, out var counters)) _counters[found.Definition] = counters = new int?[ListSheet.Levels];
        if (_started.Add(list))
            foreach (var (restarted, start) in found.Restarts) counters[restarted] = start - 1;

        counters[level] = counters[level] + 1 ?? sheet.Level(found.Definition, level).Start;
        Array.Clear(counters, level + 1, ListSheet.Levels - level - 1);
        return Label(found.Definition, level, counters);
    }

    private string? Label(int definition, int level, int?[] counters)
    {
        var shape = sheet.Level(definition, level);
        if (shape.Format == "bullet") return shape.Text.Length == 0 ? null : Bullet(shape.Text);

        var label = new StringBuilder();
        for (var i = 0; i < shape.Text.Length; i++)
        {
            if (shape.Text[i] != '%' || i + 1 == shape.Text.Length || shape.Text[i + 1] is < '1' or > '9') label.Append(shape.Text[i]);
            else label.Append(Number(definition, shape.Text[++i] - '1', shape.Legal, counters));
        }
        return label.Length == 0 ? null : label.ToString();
    }

    private string Number(int definition, int level, bool legal, int?[] counters)
    {
        var shape = sheet.Level(definition, level);
        return ListNumber.Write(counters[level] ?? shape.Start, legal ? "decimal" : shape.Format);
    }

    private static string Bullet(string text) => char.IsBetween(text[0], '\uE000', '\uF8FF') ? "•" : text;
}

/// <summary>Cách viết số thứ tự.</summary>
internal static class ListNumber
{
    /// <summary>Word repeats the letter from aa on; thirty times is the most it prints.</summary>
    private const int MostLetters = 780, MostRoman = 3999;

    private static readonly (int Value, string Letters)[] Roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
        (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    public static string Write(int number, string format) => format switch
    {
        "none" => "",
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "lowerLetter" when number is > 0 and <= MostLetters => Letters(number),
        "upperLetter" when number is > 0 and <= MostLetters => Letters(number).ToUpperInvariant(),
        "lowerRoman" when number is > 0 and <= MostRoman => InRoman(number),
        "upperRoman" when number is > 0 and <= MostRoman => InRoman(number).ToUpperInvariant(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Letters(int number) => new((char)('a' + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string InRoman(int number)
    {
        var roman = new StringBuilder();
        foreach (var (value, letters) in Roman)
            for (; number >= value; number -= value) roman.Append(letters);
        return roman.ToString();
    }
}
