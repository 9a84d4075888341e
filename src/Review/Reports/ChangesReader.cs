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
        var reopenings = await ReopeningsAsync(last.ConferenceId, stop);
        List<ChangedSpeech> changed = [];
        foreach (var line in lines)
        {
            int? from = before.TryGetValue(line.Number, out var version) ? version : null;
            int? to = line.State is AppraisalState.Approved or AppraisalState.Reported ? line.Version : null;
            var reopening = from is null ? null : reopenings.GetValueOrDefault(line.Number);
            if (from != to) changed.Add(new(line.Number, line.Unit, from, to) { ReceivedAt = to is null ? null : line.ReceivedAt, ReopenedAt = reopening?.At, Why = reopening?.Reason });
        }
        return new BundleChanges(last.Number, changed);
    }

    /// <summary>By assignment the first reopening after the last report: it took the speech out of the bundle; later ones undo what came of it.</summary>
    private async Task<Dictionary<int, AppraisalEvent>> ReopeningsAsync(long conference, CancellationToken stop)
    {
        var events = await db.Appraisals.Where(a => a.ConferenceId == conference)
            .Join(db.AppraisalEvents.Where(e => e.Act == AppraisalAct.Report || e.Act == AppraisalAct.Reopen), a => a.Id, e => e.AppraisalId, (a, e) => new { a.Number, Event = e })
            .AsNoTracking().OrderBy(e => e.Number).ThenBy(e => e.Event.Position).ToListAsync(stop);
        return events.GroupBy(e => e.Number, e => e.Event)
            .Select(of => (of.Key, First: of.Reverse().TakeWhile(e => e.Act == AppraisalAct.Reopen).LastOrDefault()))
            .Where(of => of.First is not null).ToDictionary(of => of.Key, of => of.First!);
    }
}
