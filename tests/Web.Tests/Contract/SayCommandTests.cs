using System.Text.Json;
using Xunit;

namespace Web.Tests.Contract;

/// <summary><c>say</c>: how a text is read aloud.</summary>
public sealed class SayCommandTests
{
    private static readonly JsonShape Shape = JsonShape.Of("written, spoken, syllables{min,likely,max}");

    [Fact]
    public async Task Every_text_has_a_line_in_the_order_given()
    {
        var answer = await ReviewProgram.RunAsync("say", "--json", "Kính thưa Hội nghị!", "", "24 đơn vị");

        Assert.Equal(0, answer.ExitCode);
        Assert.Empty(answer.Error);
        Assert.All(answer.Lines, line => Assert.Empty(Shape.FaultsOf(line)));
        Assert.Equal(["Kính thưa Hội nghị!", "", "24 đơn vị"], answer.Lines.Select(line => line.GetProperty("written").GetString()));
        Assert.Equal(["kính thưa hội nghị", "", "hai mươi tư đơn vị"], answer.Lines.Select(line => line.GetProperty("spoken").GetString()));
        Assert.Equal([4, 0, 5], answer.Lines.Select(line => line.GetProperty("syllables").GetProperty("likely").GetInt32()));
    }

    [Fact]
    public async Task On_request_it_shows_what_was_counted_how()
    {
        var answer = await ReviewProgram.RunAsync("say", "--json", "--tokens", "63-KH/TU");

        Assert.Empty(JsonShape.Of("written, spoken, syllables{min,likely,max}, seconds{low,likely,high}, tokens[{written,reading,syllables{min,likely,max},kind}]").FaultsOf(answer.Line));
        Assert.Equal("documentNumber", answer.Line.GetProperty("tokens")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public async Task A_dash_reads_every_line_of_stdin_empty_ones_too()
    {
        var answer = await ReviewProgram.RunAsync(["say", "--json", "-"], null, "một\n\nđồng chí\n");

        Assert.Equal(["một", "", "đồng chí"], answer.Lines.Select(line => line.GetProperty("written").GetString()));
    }

    [Fact]
    public async Task Without_a_text_stdin_is_read()
    {
        var answer = await ReviewProgram.RunAsync(["say", "--json"], null, "một");

        Assert.Equal("một", answer.Line.GetProperty("spoken").GetString());
    }

    [Theory]
    [InlineData("@thanhpho", "thanhpho")]
    [InlineData("-5", "âm năm")]
    public async Task A_text_may_begin_with_any_sign(string text, string ending)
    {
        var answer = await ReviewProgram.RunAsync("say", "--json", text);

        Assert.Equal(text, answer.Line.GetProperty("written").GetString());
        Assert.EndsWith(ending, answer.Line.GetProperty("spoken").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_is_answered_before_the_next_one_is_sent()
    {
        await using var program = ReviewProgram.Start(["say", "--json", "-"]);

        foreach (var text in (string[])["một", "hai"])
        {
            await program.In.WriteAsync(text + "\n");
            await program.In.FlushAsync();
            using var said = JsonDocument.Parse((await program.ReadLineAsync())!);
            Assert.Equal(text, said.RootElement.GetProperty("written").GetString());
        }

        program.In.Close();
        Assert.Equal(0, (await program.EndAsync()).ExitCode);
    }

    [Theory]
    [InlineData("C")]
    [InlineData("POSIX")]
    [InlineData("vi_VN.UTF-8")]
    [InlineData("en_US.ISO-8859-1")]
    public async Task Stdout_is_utf8_without_bom_in_every_locale(string locale)
    {
        var answer = await ReviewProgram.RunAsync(["say", "--json", "Đặng Thị Ngữ", "-"], null, "ưỡn ẹo\n", locale);

        Assert.Equal((byte)'{', answer.Out[0]);
        Assert.Equal(["Đặng Thị Ngữ", "ưỡn ẹo"], answer.Lines.Select(line => line.GetProperty("written").GetString()));
    }
}
