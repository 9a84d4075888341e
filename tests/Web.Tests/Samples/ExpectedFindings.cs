using System.Globalization;

namespace Web.Tests.Samples;

/// <summary>Bảng "mong đợi" trong một tệp <c>*.findings.md</c>: what was planted in a sample, not what a program printed.</summary>
/// <param name="Rows">What is expected of each check; an expectation may name several answers, parted by "or".</param>
public sealed record ExpectedFindings(string Draft, IReadOnlyDictionary<string, string> Rows)
{
    public static ExpectedFindings Read(string path)
    {
        var rows = File.ReadLines(path).Where(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length == 2 && cells[0] != "kiểm tra" && !cells[0].StartsWith("---", StringComparison.Ordinal))
            .ToDictionary(cells => cells[0], cells => cells[1]);
        return new ExpectedFindings(path.Replace(".findings.md", ".docx", StringComparison.Ordinal), rows);
    }

    /// <summary>Whether nothing is expected of that check, or the answer is one of those expected.</summary>
    public bool Allows(string check, string answer) => !Rows.TryGetValue(check, out var expected) || expected.Split(" or ").Contains(answer);

    /// <summary>The number of the draft, from its name.</summary>
    public int Number => int.Parse(Path.GetFileNameWithoutExtension(Draft)[^2..], CultureInfo.InvariantCulture);
}
