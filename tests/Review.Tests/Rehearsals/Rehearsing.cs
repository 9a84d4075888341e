using Intake.Checks;
using Microsoft.EntityFrameworkCore;
using Review.People;
using Review.Receiving;
using Review.Rehearsals;
using Review.Storage;
using Tests.Shared;

namespace Review.Tests.Rehearsals;

/// <summary>Đọc thử trong hội nghị mẫu.</summary>
internal static class Rehearsing
{
    /// <summary>Greeting, ten paragraphs of 120 syllables, thanks: 1,208 syllables, likely 5:10 at the usual pace.</summary>
    public static byte[] Speech(string first = "Đơn vị đã hoàn thành nhiệm vụ trong năm qua với nhiều kết quả.") =>
        WordFile.Docx(["Kính thưa Hội nghị,", first, .. Enumerable.Repeat(string.Concat(Enumerable.Repeat("Chúng tôi cùng nhau làm việc mỗi ngày ở xã. ", 12)), 10), "Xin trân trọng cảm ơn."]);

    public static TimeSpan Seconds(int seconds) => TimeSpan.FromSeconds(seconds);

    public static Task<KeptRehearsal> KeepAsync(Hall hall, DraftVersion version, int seconds, int? upto = null, Actor? by = null, string? key = null) =>
        AsAsync(hall, by ?? hall.Sender(version.Assignment), (desk, actor) => desk.KeepAsync(
            new NewRehearsal(version.Assignment, version.Number, Seconds(seconds), upto, RehearsalSource.Clock) { IdempotencyKey = key }, actor, default));

    public static Task<KeptRehearsal> WithdrawAsync(Hall hall, KeptRehearsal rehearsal, Actor? by = null) =>
        AsAsync(hall, by ?? hall.Sender(rehearsal.Assignment), (desk, actor) => desk.WithdrawAsync(rehearsal.Assignment, rehearsal.Id, actor, default));

    /// <summary>What that person sees of them, newest first.</summary>
    public static Task<List<KeptRehearsal>> OfAsync(Hall hall, int number, Actor by) => hall.InAsync(db =>
    {
        db.Sight = Sight.Of(by);
        return db.Rehearsals.Where(r => r.Assignment == number).OrderByDescending(r => r.Id).ToListAsync();
    });

    private static Task<T> AsAsync<T>(Hall hall, Actor actor, Func<RehearsalDesk, Actor, Task<T>> act) => hall.InAsync(db =>
    {
        db.Sight = Sight.Of(actor);
        return act(new RehearsalDesk(db, hall.Clock), actor);
    });

    public static async Task CheckAgainAsync(Hall hall, DraftVersion version)
    {
        var opening = await hall.OpenAttemptAsync(version.Id);
        await hall.RunCheckAsync(opening.AttemptId!.Value);
    }

    public static async Task<DraftFacts> FactsAsync(Hall hall, DraftVersion version) =>
        (await hall.InAsync(db => db.CheckedDrafts.SingleAsync(c => c.VersionId == version.Id))).Read();
}
