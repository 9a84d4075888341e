using System.Text.Json;
using Intake.Word;
using Microsoft.EntityFrameworkCore;
using Review.Checking;
using Review.Receiving;
using Tests.Shared;
using Web.Tests.Faults;
using Xunit;

namespace Web.Tests.Contract;

/// <summary><c>verify</c> trên nội dung đã xóa: đúng quy định thì nói là đã xóa, không thì chỉ ra.</summary>
public sealed class VerifyErasedTests
{
    [Fact]
    public async Task Content_is_erased_only_when_the_journal_says_so()
    {
        await using var stage = await FaultStage.SetAsync(DatabaseKind.Sqlite);
        await stage.SendAsync([1, 2], n => FaultStage.Draft(n));
        var (erased, destroyed) = (await stage.VersionAsync(1), await stage.VersionAsync(2));
        await stage.WithAsync<CheckingDesk>(async desk =>
        {
            var opening = await desk.OpenAsync(erased.Id, "kiểm thử", alone: false, CancellationToken.None);
            await desk.RefuseAsync(opening.AttemptId!.Value, RefusalCode.Secret, CancellationToken.None);
        });

        var before = await VerifyAsync(stage, erased.ReceiptCode, destroyed.ReceiptCode);
        await DestroyAsync(stage, destroyed);
        var after = await VerifyAsync(stage, erased.ReceiptCode, destroyed.ReceiptCode);
        var unasked = await VerifyAsync(stage);
        var words = await ReviewProgram.RunAsync("verify", "--data", stage.Database.Folder, erased.ReceiptCode);

        Assert.Equal((0, 1, 1, 1), (before.ExitCode, after.ExitCode, unasked.ExitCode, words.ExitCode));
        Assert.Equal(["journal True False", $"{erased.ReceiptCode} True True", $"{destroyed.ReceiptCode} True False"], before.Lines.Select(Said));
        Assert.Equal(["journal True False", $"{destroyed.Sha256} False False", $"{erased.ReceiptCode} True True", $"{destroyed.ReceiptCode} False False"], after.Lines.Select(Said));
        Assert.Equal(["journal True False", $"{destroyed.Sha256} False False"], unasked.Lines.Select(Said));
        Assert.Contains("assignment/2 version 1", after.Lines[3].GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.Contains($"{erased.ReceiptCode}: erased", words.Text, StringComparison.Ordinal);
    }

    private static Task<ReviewProgram.Answer> VerifyAsync(FaultStage stage, params string[] things) => ReviewProgram.RunAsync(["verify", "--json", "--data", stage.Database.Folder, .. things]);

    private static string Said(JsonElement line) => $"{line.GetProperty("what").GetString()} {line.GetProperty("holds").GetBoolean()} {line.GetProperty("erased").GetBoolean()}";

    /// <summary>As somebody would who can write SQL: every rule of the database is kept.</summary>
    private static async Task DestroyAsync(FaultStage stage, DraftVersion version)
    {
        await using var db = stage.Database.Open();
        await db.Database.ExecuteSqlAsync($"insert into erased_files (sha256, erased_at, code) values ({version.Sha256}, 1, 'SECRET')");
        await db.Database.ExecuteSqlAsync($"update stored_files set bytes = x'' where sha256 = {version.Sha256}");
    }
}
