using System.Diagnostics;
using System.Globalization;
using Intake.Word;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Word;

/// <summary>Every file that was made to break a reader gets one of the expected answers, in time.</summary>
[Trait("data", "shared")]
public sealed class HostileFilesTests
{
    public static TheoryData<string, string, double> Files()
    {
        var data = new TheoryData<string, string, double>();
        if (SharedFolder.Find("corpus/hostile/EXPECTED.tsv") is not { } table)
        {
            data.Add("", "", 0);
            return data;
        }
        foreach (var row in File.ReadLines(table).Skip(1).Select(l => l.Split('\t')))
            data.Add(row[0], row[3], double.Parse(row[5], CultureInfo.InvariantCulture));
        return data;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_hostile_file_gets_an_expected_answer(string file, string expected, double seconds)
    {
        if (SharedFolder.Find($"corpus/hostile/files/{file}") is not { } path || file.Length == 0)
        {
            Assert.Skip("there is no corpus/hostile");
            return;
        }
        var bytes = File.ReadAllBytes(path);
        var watch = Stopwatch.StartNew();

        var reading = DraftReader.Read(bytes);

        Assert.True(watch.Elapsed.TotalSeconds < seconds, $"{watch.Elapsed} of {seconds} s");
        Assert.True(Expectation.Parse(expected).IsMetBy(reading), $"{expected}: {Answer(reading)}");
    }

    private static string Answer(DraftReading reading) =>
        reading.Refusal?.Code ?? $"{reading.Text!.Words} words [{string.Join(", ", reading.Text.Flags)}] {reading.Text.Text[..Math.Min(100, reading.Text.Text.Length)]}";
}

/// <summary>An expectation as the tables write it: "ACCEPT words=3 + flag HIDDEN_TEXT", "REJECT:CORRUPT or NO_MAIN_PART", "EITHER (…)".</summary>
internal sealed record Expectation(string[] Refusals, bool Accepts, int[] Words, string? Flag)
{
    public static Expectation Parse(string written)
    {
        if (written.StartsWith("EITHER", StringComparison.Ordinal)) return new([.. AllCodes], true, [], null);
        var codes = AllCodes.Where(c => written.Contains(c, StringComparison.Ordinal) && !written.Contains("flag " + c, StringComparison.Ordinal)).ToArray();
        var accepts = written.Contains("ACCEPT", StringComparison.Ordinal);
        var counts = After(written, "words=").Split([' ', ';'])[0].Length == 0 ? [] : Numbers(After(written, "words="));
        var flag = After(written, "flag ").Split([' ', ';'])[0];
        return new(codes, accepts, counts, flag.Length == 0 ? null : flag.Replace("_", "", StringComparison.Ordinal));
    }

    public bool IsMetBy(DraftReading reading)
    {
        if (reading.Refusal is { } refusal) return Refusals.Contains(refusal.Code);
        return Accepts
            && (Words.Length == 0 || Words.Contains(reading.Text!.Words))
            && (Flag is null || reading.Text!.Flags.Any(f => f.ToString().Equals(Flag, StringComparison.OrdinalIgnoreCase)));
    }

    private static IEnumerable<string> AllCodes => typeof(RefusalCode).GetFields().Select(f => (string)f.GetValue(null)!);

    private static string After(string text, string mark) =>
        text.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at ? text[(at + mark.Length)..] : "";

    private static int[] Numbers(string text) =>
        [.. text.Split(' ').TakeWhile(w => w == "or" || char.IsAsciiDigit(w[0])).Where(w => w != "or").Select(w => int.Parse(w.TrimEnd(';'), CultureInfo.InvariantCulture))];
}
