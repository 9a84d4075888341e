using System.Text.Json;
using Tests.Shared;
using Xunit;

namespace Web.Tests.Contract;

/// <summary><c>plan</c>: what was understood of a plan.</summary>
public sealed class PlanCommandTests
{
    private static readonly JsonShape Shape = JsonShape.Of(
        "title, number, issued, place, startsAt, minutesPerSpeech, slot{from,to,minutes}, programme[{number,from,to,item,by}], "
        + "deadlines[{what,at,rule,owner}], assignments[{number,topic,unit,kind}], warnings[{code,message}], notUnderstood[]");

    [Theory]
    [InlineData("plan-63.md")]
    [InlineData("plan-63.docx")]
    public async Task The_sample_plan_is_printed_as_promised(string file)
    {
        var answer = await ReviewProgram.RunAsync("plan", "--json", Repository.PathOf("samples", file));

        var plan = answer.Line;
        Assert.Equal(0, answer.ExitCode);
        Assert.Empty(Shape.FaultsOf(plan));
        Assert.Equal("63-KH/TU", plan.GetProperty("number").GetString());
        Assert.Equal("2026-05-26", plan.GetProperty("issued").GetString());
        Assert.Equal("2026-06-02T08:00:00.000+07:00", plan.GetProperty("startsAt").GetString());
        Assert.Equal(7, plan.GetProperty("minutesPerSpeech").GetDouble());
        Assert.Equal("""{"from":"08:35","to":"10:00","minutes":85}""", plan.GetProperty("slot").GetRawText());
        Assert.Equal(Enumerable.Range(1, 24), plan.GetProperty("assignments").EnumerateArray().Select(a => a.GetProperty("number").GetInt32()));
    }

    [Fact]
    public async Task Enumerations_are_spelt_as_promised()
    {
        var plan = (await ReviewProgram.RunAsync("plan", "--json", SampleFiles.Plan)).Line;

        Assert.Equal(["atLatest", "before"], Values(plan, "deadlines", "rule"));
        Assert.Equal(["front", "party", "school", "state"], Values(plan, "assignments", "kind"));
        Assert.Contains("2026-05-29T11:00:00.000+07:00", Values(plan, "deadlines", "at"));
    }

    [Fact]
    public async Task Another_plan_is_printed_in_the_same_shape()
    {
        foreach (var (file, assignments) in ((string, int)[])[("plan-school.md", 9), ("plan-port.docx", 6)])
        {
            var plan = (await ReviewProgram.RunAsync("plan", "--json", Repository.PathOf("samples", file))).Line;

            Assert.Empty(Shape.FaultsOf(plan));
            Assert.Equal(assignments, plan.GetProperty("assignments").GetArrayLength());
        }
    }

    [Fact]
    public async Task Without_json_it_is_said_in_words()
    {
        var answer = await ReviewProgram.RunAsync("plan", SampleFiles.Plan);

        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("63-KH/TU", answer.Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Values(JsonElement plan, string list, string field) =>
        plan.GetProperty(list).EnumerateArray().Select(item => item.GetProperty(field).GetString()).Distinct().Order(StringComparer.Ordinal);
}
