using Tests.Shared;
using Xunit;

namespace Web.Tests.Contract;

/// <summary>Mã kết thúc: 0 done, 1 failed, 2 wrong use; results on stdout and everything else on stderr.</summary>
public sealed class WrongUseTests
{
    [Theory]
    [InlineData("nonsense")]
    [InlineData("plan")]
    [InlineData("plan ")]
    [InlineData("check")]
    [InlineData("check a.docx --lang fr")]
    [InlineData("check a.docx --assignment seven")]
    [InlineData("check a.docx --nonsense")]
    [InlineData("check a.docx -p PLAN")]
    [InlineData("verify --dat x")]
    [InlineData("rank")]
    [InlineData("bundle a.docx -o x")]
    [InlineData("bundle a.docx --plan x")]
    [InlineData("bundle a.docx b.docx --plan x -o x --assignments 1")]
    [InlineData("bundle a.docx --plan x -o x --assignments one")]
    [InlineData("demo --at 2026-05-29T10:55:00+07:00 --as-planned")]
    [InlineData("demo --at soon")]
    [InlineData("serve --role director")]
    [InlineData("--role director")]
    [InlineData("serve --public-address review.example.vn")]
    [InlineData("demo --public-address ftp://review.example.vn")]
    public async Task Wrong_use_ends_with_2_and_says_why_on_stderr(string line)
    {
        using var files = new SampleFiles();

        var answer = await ReviewProgram.RunAsync([.. Words(line), "--json"], files.Folder);

        Assert.Equal(2, answer.ExitCode);
        Assert.Empty(answer.Out);
        Assert.NotEmpty(answer.Error);
        Assert.Empty(Directory.GetFileSystemEntries(files.Folder));
    }

    [Theory]
    [InlineData("plan absent.md")]
    [InlineData("check a.docx --plan absent.md")]
    [InlineData("check a.docx --plan PLAN --assignment 25")]
    [InlineData("rank --plan absent.md")]
    [InlineData("bundle absent.docx --plan PLAN -o out")]
    [InlineData("bundle DRAFT --plan PLAN -o out --assignments 25")]
    [InlineData("bundle DRAFT --plan PLAN -o /dev/null")]
    [InlineData("verify --data absent")]
    [InlineData("serve --urls nonsense --data data")]
    public async Task What_cannot_be_done_ends_with_1_and_says_why_on_stderr(string line)
    {
        using var files = new SampleFiles();

        var answer = await ReviewProgram.RunAsync([.. Words(line), "--json"], files.Folder);

        Assert.Equal(1, answer.ExitCode);
        Assert.Empty(answer.Out);
        Assert.NotEmpty(answer.Error);
    }

    [Fact]
    public async Task A_sentence_is_said_in_the_language_asked_for()
    {
        var vietnamese = await ReviewProgram.RunAsync("plan", "absent.md");
        var english = await ReviewProgram.RunAsync("plan", "absent.md", "--lang", "en");

        Assert.Equal(("Không tìm thấy tệp absent.md.\n", "There is no file absent.md.\n"), (vietnamese.Error, english.Error));
    }

    [Fact]
    public async Task A_plan_that_is_none_is_refused_with_a_sentence()
    {
        using var files = new SampleFiles();
        files.Write("plan.docx", "no Word file");

        var answer = await ReviewProgram.RunAsync(["plan", "--json", "plan.docx"], files.Folder);

        Assert.Equal(1, answer.ExitCode);
        Assert.Empty(answer.Out);
        Assert.Single(answer.Error.Trim().Split('\n'));
    }

    [Fact]
    public async Task Options_common_to_all_verbs_may_stand_anywhere()
    {
        var before = await ReviewProgram.RunAsync("--json", "--lang", "en", "plan", Repository.PathOf("samples", "plan-63.md"));
        var after = await ReviewProgram.RunAsync("plan", Repository.PathOf("samples", "plan-63.md"), "--lang", "en", "--json");

        Assert.Equal((0, 0), (before.ExitCode, after.ExitCode));
        Assert.Equal(before.Text, after.Text);
    }

    private static IEnumerable<string> Words(string line) =>
        line.Split(' ').Select(word => word switch { "PLAN" => SampleFiles.Plan, "DRAFT" => SampleFiles.Draft(3), _ => word });
}
