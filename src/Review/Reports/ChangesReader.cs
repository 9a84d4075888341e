using Microsoft.EntityFrameworkCore;
using Review.Appraisals;
using Review.Bundles;
using Review.Queue;
using Review.Storage;

namespace Review.Reports;

/// <summary>So tập sắp lập với tập đã niêm phong gần nhất.</summary>
internal sealed class ChangesReader(ReviewDb db)
{
    public async Task<BundleChanges> ReadAsync(Bundle last, IReadOnlyList<AssignmentLine> lines, CancellationToken stop)
    {
        var before = await db.BundledSpeeches.Where(s => s.BundleId == last.Id).ToDictionaryAsync(s => s.Number, s => s.Version, stop);
        List<ChangedSpeech> changed = [];
        foreach (var line in lines)
        {
            int? from = before.TryGetValue(line.Number, out var version) ? version : null;
            int? to = line.State is AppraisalState.Approved or AppraisalState.Reported ? line.Version : null;
            if (from != to) changed.Add(await DescribeAsync(last, line, new(line.Number, line.Unit, from, to), stop));
        }
        return new BundleChanges(last.Number, changed);
    }

    private async Task<ChangedSpeech> DescribeAsync(Bundle last, AssignmentLine line, ChangedSpeech speech, CancellationToken stop)
    {
        var reopening = speech.From is null ? null : await ReopeningAsync(last.ConferenceId, line.Number, stop);
        return speech with
        {
            ReceivedAt = speech.To is null ? null : line.ReceivedAt,
            ReopenedAt = reopening?.At,
            Why = reopening?.Reason,
        };
    }

    /// <summary>The first reopening after the last report is the one that took it out of the bundle; later ones undo what came of it.</summary>
    private async Task<AppraisalEvent?> ReopeningAsync(long conference, int number, CancellationToken stop)
    {
        var events = await db.Appraisals.Where(a => a.ConferenceId == conference && a.Number == number)
            .Join(db.AppraisalEvents, a => a.Id, e => e.AppraisalId, (a, e) => e).AsNoTracking().OrderBy(e => e.Position).ToListAsync(stop);
        var reported = events.FindLastIndex(e => e.Act == AppraisalAct.Report);
        return events.Skip(reported + 1).FirstOrDefault(e => e.Act == AppraisalAct.Reopen);
    }
}
