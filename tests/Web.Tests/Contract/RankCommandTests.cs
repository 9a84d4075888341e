using System.Text.Json;
using Xunit;

namespace Web.Tests.Contract;

/// <summary><c>rank</c>: how near texts are to each topic.</summary>
public sealed class RankCommandTests
{
    private static readonly JsonShape Shape = JsonShape.Of("id, ranking[{number,score,likeness}]");

    [Fact]
    public async Task Texts_come_back_in_order_with_all_topics_best_first()
    {
        const string lines = """
            {"id":"b","text":"Tiếp công dân, giải quyết đơn thư khiếu nại, tố cáo"}
            {"id":7,"text":""}
            {"id":"a","text":"Chuyển đổi số, dữ liệu dùng chung"}

            """;

        var answer = await ReviewProgram.RunAsync(["rank", "--json", "--plan", SampleFiles.Plan], null, lines);

        Assert.Equal(0, answer.ExitCode);
        Assert.Equal(["\"b\"", "7", "\"a\""], answer.Lines.Select(line => line.GetProperty("id").GetRawText()));
        Assert.All(answer.Lines, line =>
        {
            var ranking = line.GetProperty("ranking").EnumerateArray().ToList();
            var scores = ranking.Select(r => r.GetProperty("score").GetDouble()).ToList();
            Assert.Empty(Shape.FaultsOf(line));
            Assert.Equal(Enumerable.Range(1, 24), ranking.Select(r => r.GetProperty("number").GetInt32()).Order());
            Assert.Equal(scores.OrderDescending(), scores);
        });
        Assert.Equal([24, 10], Best(answer.Lines[0], answer.Lines[2]));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("""{"text":"no id"}""")]
    [InlineData("""{"id":1}""")]
    [InlineData("[1]")]
    public async Task A_line_that_is_no_text_with_an_id_fails_with_a_sentence(string line)
    {
        var answer = await ReviewProgram.RunAsync(["rank", "--json", "--plan", SampleFiles.Plan], null, line + "\n");

        Assert.Equal(1, answer.ExitCode);
        Assert.Empty(answer.Out);
        Assert.Contains("{id, text}", answer.Error, StringComparison.Ordinal);
        Assert.Single(answer.Error.Trim().Split('\n'));
    }

    private static IEnumerable<int> Best(params JsonElement[] lines) =>
        lines.Select(line => line.GetProperty("ranking")[0].GetProperty("number").GetInt32());
}
