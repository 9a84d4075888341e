using System.Security.Cryptography;
using System.Text.Json;
using Xunit;

namespace Web.Tests.Contract;

/// <summary><c>check</c>: one line a file, in the order given.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private static readonly JsonShape Shape = JsonShape.Of(
        "file, sha256, format, status, code, message, words, flags[], text, "
        + "spoken{syllables{min,likely,max}, seconds{low,likely,high}, verdict, cutSyllables, fromParagraph, toParagraph}, "
        + "topic{assigned, verdict, other, ranking[{number,score,likeness,evidence[]}], missing[], clauses[{text,covered{paragraph,quote,words[]}}], points[{text,covered{paragraph,quote,words[]}}]}, "
        + "balance{results,difficulties,lessons,proposals,other, verdict, missing[]}, findings[{code, severity, paragraph, quote, message}]");

    private readonly SampleFiles files = new();

    [Fact]
    public async Task Every_file_has_a_line_in_the_order_given_whatever_it_is()
    {
        files.Write("refused.docx", "this is no Word file");
        files.Write("speech.md", "# Tham luận\n\nKính thưa Hội nghị, năm 2026 phường đã hoàn thành 12 chỉ tiêu.");
        files.Write("nói.txt", "Kính thưa Hội nghị.");
        files.Copy(3, "tham-luan-03.docx");

        var answer = await CheckAsync("absent.docx", "refused.docx", "speech.md", ".", "nói.txt", "./tham-luan-03.docx", "absent.docx", "");

        Assert.Equal(0, answer.ExitCode);
        Assert.All(answer.Lines, line => Assert.Empty(Shape.FaultsOf(line)));
        Assert.Equal(["absent.docx", "refused.docx", "speech.md", ".", "nói.txt", "./tham-luan-03.docx", "absent.docx", ""], Texts(answer, "file"));
        Assert.Equal(["unknown", "unknown", "md", "unknown", "txt", "docx", "unknown", "unknown"], Texts(answer, "format"));
        Assert.Equal(["rejected", "rejected", "accepted", "rejected", "accepted", "accepted", "rejected", "rejected"], Texts(answer, "status"));
        Assert.Equal(["FILE_NOT_FOUND", "NOT_DOCX", null, "FILE_NOT_FOUND", null, null, "FILE_NOT_FOUND", "FILE_NOT_FOUND"], Texts(answer, "code"));
    }

    [Fact]
    public async Task After_the_message_of_a_rejected_file_everything_is_null()
    {
        files.Write("refused.docx", "this is no Word file");

        var line = (await CheckAsync("refused.docx")).Line;

        Assert.Equal(Hash(files.PathOf("refused.docx")), line.GetProperty("sha256").GetString());
        Assert.NotEmpty(line.GetProperty("message").GetString()!);
        Assert.Equal(
            ["words", "flags", "text", "spoken", "topic", "balance", "findings"],
            line.EnumerateObject().SkipWhile(p => p.Name != "message").Skip(1).Where(p => p.Value.ValueKind == JsonValueKind.Null).Select(p => p.Name));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_stops_nothing()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has a file that everybody sees and nobody can read.");
        files.Copy(3, "tham-luan-03.docx");

        var answer = await CheckAsync("/proc/self/mem", "tham-luan-03.docx");

        Assert.Equal(0, answer.ExitCode);
        Assert.Equal(["FILE_UNREADABLE", null], Texts(answer, "code"));
    }

    [Fact]
    public async Task An_accepted_file_is_measured_from_its_bytes()
    {
        files.Copy(3, "tham-luan-03.docx");

        var line = (await CheckAsync("tham-luan-03.docx", "--plan", SampleFiles.Plan)).Line;

        Assert.Equal(Hash(SampleFiles.Draft(3)), line.GetProperty("sha256").GetString());
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null, JsonValueKind.Null), (Kind(line, "code"), Kind(line, "message"), Kind(line, "text")));
        Assert.Equal("fits", line.GetProperty("spoken").GetProperty("verdict").GetString());
        var balance = line.GetProperty("balance");
        var shares = new[] { "results", "difficulties", "lessons", "proposals", "other" }.Select(share => balance.GetProperty(share).GetDouble()).ToList();
        Assert.All(shares, share => Assert.InRange(share, 0, 1));
        Assert.Equal(1, shares.Sum(), 6);
        Assert.Equal("balanced", balance.GetProperty("verdict").GetString());
    }

    [Fact]
    public async Task Seconds_follow_the_syllables_and_the_paces()
    {
        files.Copy(7, "tham-luan-07.docx");

        var spoken = (await CheckAsync("tham-luan-07.docx")).Line.GetProperty("spoken");

        var (syllables, seconds) = (spoken.GetProperty("syllables"), spoken.GetProperty("seconds"));
        Assert.Equal(Math.Round(syllables.GetProperty("likely").GetInt32() / 3.9, 1), seconds.GetProperty("likely").GetDouble());
        Assert.True(syllables.GetProperty("min").GetInt32() <= syllables.GetProperty("likely").GetInt32());
        Assert.True(seconds.GetProperty("low").GetDouble() < seconds.GetProperty("likely").GetDouble());
        Assert.True(seconds.GetProperty("likely").GetDouble() < seconds.GetProperty("high").GetDouble());
        Assert.Equal("over", spoken.GetProperty("verdict").GetString());
        Assert.True(spoken.GetProperty("cutSyllables").GetInt32() > 0);
        Assert.True(spoken.GetProperty("fromParagraph").GetInt32() < spoken.GetProperty("toParagraph").GetInt32());
    }

    [Fact]
    public async Task Flags_and_findings_are_spelt_as_promised()
    {
        files.Copy(8, "tham-luan-08.docx");

        var line = (await CheckAsync("tham-luan-08.docx")).Line;

        Assert.Superset(new HashSet<string?> { "TRACKED_CHANGES", "COMMENTS" }, line.GetProperty("flags").EnumerateArray().Select(f => f.GetString()).ToHashSet());
        Assert.NotEmpty(line.GetProperty("findings").EnumerateArray());
        Assert.All(line.GetProperty("findings").EnumerateArray(), f => Assert.Contains(f.GetProperty("severity").GetString(), (string[])["note", "warning", "serious"]));
    }

    [Fact]
    public async Task Without_a_plan_the_topic_is_null()
    {
        files.Copy(9, "tham-luan-09.docx");

        Assert.Equal(JsonValueKind.Null, Kind((await CheckAsync("tham-luan-09.docx")).Line, "topic"));
        Assert.Equal(JsonValueKind.Null, Kind((await CheckAsync("tham-luan-09.docx", "--assignment", "9")).Line, "topic"));
    }

    [Theory]
    [InlineData("tham-luan-03.docx", new string[0], 3)]
    [InlineData("tham-luan-03.docx", new[] { "--assignment", "auto" }, 3)]
    [InlineData("tham-luan-03.docx", new[] { "--assignment", "5" }, 5)]
    [InlineData("speech.docx", new string[0], 3)] // named by its letterhead
    public async Task The_assignment_is_the_one_given_or_the_one_that_the_file_names(string name, string[] options, int assigned)
    {
        files.Copy(3, name);

        var topic = (await CheckAsync([name, "--plan", SampleFiles.Plan, .. options])).Line.GetProperty("topic");

        Assert.Equal(assigned, topic.GetProperty("assigned").GetInt32());
        Assert.Equal(Enumerable.Range(1, 24), topic.GetProperty("ranking").EnumerateArray().Select(r => r.GetProperty("number").GetInt32()).Order());
        Assert.Equal(assigned == 3 ? "onTopic" : "otherTopic", topic.GetProperty("verdict").GetString());
        Assert.Equal(assigned == 3 ? JsonValueKind.Null : JsonValueKind.Number, Kind(topic, "other"));
    }

    [Fact]
    public async Task Text_is_printed_when_asked_for()
    {
        files.Write("nói.txt", "Kính thưa Hội nghị,\nXin trân trọng cảm ơn.");

        var line = (await CheckAsync("nói.txt", "--text")).Line;

        Assert.Equal("Kính thưa Hội nghị,\nXin trân trọng cảm ơn.", line.GetProperty("text").GetString());
        Assert.Equal(9, line.GetProperty("words").GetInt32());
    }

    [Fact]
    public async Task The_same_file_gives_the_same_bytes_in_every_locale()
    {
        files.Copy(9, "tham-luan-09.docx");
        string[] arguments = ["check", "--json", "tham-luan-09.docx", "--plan", SampleFiles.Plan, "--text"];

        var poor = await ReviewProgram.RunAsync(arguments, files.Folder);
        var rich = await ReviewProgram.RunAsync(arguments, files.Folder, locale: "vi_VN.UTF-8");

        Assert.Equal(poor.Out, rich.Out);
        Assert.Contains("\"verdict\":\"otherTopic\"", poor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sentences_are_said_in_the_language_asked_for()
    {
        var vietnamese = await CheckAsync("absent.docx");
        var english = await CheckAsync("absent.docx", "--lang", "en");

        Assert.Equal(["Không tìm thấy tệp absent.docx."], Texts(vietnamese, "message"));
        Assert.Equal(["There is no file absent.docx."], Texts(english, "message"));
    }

    public void Dispose() => files.Dispose();

    private Task<ReviewProgram.Answer> CheckAsync(params string[] arguments) => ReviewProgram.RunAsync(["check", "--json", .. arguments], files.Folder);

    private static IEnumerable<string?> Texts(ReviewProgram.Answer answer, string field) => answer.Lines.Select(line => line.GetProperty(field).GetString());

    private static JsonValueKind Kind(JsonElement line, string field) => line.GetProperty(field).ValueKind;

    private static string Hash(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
}
