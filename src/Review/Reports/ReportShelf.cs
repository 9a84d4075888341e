using Intake.Checks;
using Intake.Checks.Proposals;
using Microsoft.EntityFrameworkCore;
using Review.Appraisals;
using Review.Bundles;
using Review.Checking;
using Review.Queue;
using Review.Receiving;
using Review.Storage;

namespace Review.Reports;

/// <summary>Nơi đọc số liệu cho báo cáo thẩm định.</summary>
public sealed class ReportShelf(ReviewDb db, ConferenceClock clock)
{
    /// <summary>Journal's word for a file that was refused at the door.</summary>
    private const string RefusedAtTheDoor = "refuse-upload";

    /// <summary>What the database says now.</summary>
    public async Task<ReportFigures> FiguresAsync(long conference, CancellationToken stop)
    {
        var plan = await db.ConferencePlans.AsNoTracking().SingleAsync(c => c.Id == conference, stop);
        var lines = await new ReviewQueue(db).LinesAsync(conference, number: null, stop);
        var last = await LastSealedAsync(conference, stop);
        return new ReportFigures
        {
            AsOf = clock.Now,
            Plan = plan.Read(),
            Bundle = (last?.Number ?? 0) + 1,
            Template = (await ReportTemplateDesk.CurrentAsync(db, conference, stop)).Number,
            Lines = lines,
            Checked = await CheckedAsync(conference, stop),
            Findings = [.. await FindingsAsync(conference, stop), .. await BetweenAsync(conference, lines, stop)],
            Reasons = await ReasonsAsync(conference, stop),
            RefusedFiles = await RefusedAsync(conference, stop),
            Changes = last is null ? null : await new ChangesReader(db).ReadAsync(last, lines, stop),
        };
    }

    /// <summary>What the pages of a bundle are drafted from. Within an act, for all of it to be of one moment.</summary>
    public async Task<DraftedPages> PagesAsync(long conference, CancellationToken stop)
    {
        await HoldFindingsAsync(conference, stop);
        return new DraftedPages(await FiguresAsync(conference, stop), (await ReportTemplateDesk.CurrentAsync(db, conference, stop)).Read());
    }

    /// <summary>Reads the figures again, within the act that is to keep <paramref name="composed"/>.</summary>
    /// <exception cref="RefusedException"><c>newer-version</c> when the pages would say something else.</exception>
    public async Task RequireUnchangedAsync(long conference, DraftedPages composed, CancellationToken stop)
    {
        await HoldFindingsAsync(conference, stop);
        if (!composed.SayTheSameBy(await FiguresAsync(conference, stop))) throw new RefusedException(RefusedCode.NewerVersion, Messages.ChangedWhileCompiling);
    }

    /// <summary>Findings between speeches are replaced outside of acts, under a lock on this row.</summary>
    private Task<int> HoldFindingsAsync(long conference, CancellationToken stop) =>
        db.ConferencePlans.Where(c => c.Id == conference).ExecuteUpdateAsync(c => c.SetProperty(p => p.ChecksDone, p => p.ChecksDone), stop);

    /// <summary>What the report would say now. Which speeches cannot be merged is known from the last bundle that was compiled, as far as it held these versions.</summary>
    public async Task<ReportMatter> MatterAsync(long conference, CancellationToken stop)
    {
        var figures = await FiguresAsync(conference, stop);
        var facts = await Included(conference).Join(db.CheckedDrafts, i => i.Version.Id, c => c.VersionId, (i, c) => new { i.Appraisal.Number, Version = i.Version.Number, c.FactsJson })
            .OrderBy(i => i.Number).ToListAsync(stop);
        var proposals = ProposalRegister.Of([.. facts.Select(f => new CurrentDraft(f.Number, f.Version, Stored.FromJson<DraftFacts>(f.FactsJson).Text))], figures.Plan);
        return new ReportMatter(figures, proposals, await UnmergedAsync(figures, conference, stop));
    }

    private IQueryable<IncludedVersion> Included(long conference) =>
        from a in db.Appraisals
        where a.ConferenceId == conference && (a.State == AppraisalState.Approved || a.State == AppraisalState.Reported)
        join d in db.DraftVersions on new { AppraisalId = a.Id, Number = a.CurrentVersion } equals new { d.AppraisalId, d.Number }
        select new IncludedVersion { Appraisal = a, Version = d };

    private Task<Bundle?> LastSealedAsync(long conference, CancellationToken stop) => db.Bundles.AsNoTracking()
        .Where(b => b.ConferenceId == conference && b.Sealed && b.State == BundleState.Ready).OrderByDescending(b => b.Number).FirstOrDefaultAsync(stop);

    private async Task<IReadOnlyList<CheckedVersion>> CheckedAsync(long conference, CancellationToken stop)
    {
        var rows = await Included(conference).Join(db.CheckedDrafts, i => i.Version.Id, c => c.VersionId, (i, c) => new { i.Appraisal.Number, Version = i.Version.Number, c.CheckedAt })
            .OrderBy(r => r.Number).ToListAsync(stop);
        return [.. rows.Select(r => new CheckedVersion(r.Number, r.Version, r.CheckedAt))];
    }

    private async Task<IEnumerable<StandingFinding>> FindingsAsync(long conference, CancellationToken stop)
    {
        var wrong = await db.FalseAlarms.Where(a => a.ConferenceId == conference).Select(a => a.Key).ToHashSetAsync(stop);
        var rows = await Included(conference).Join(db.Findings.Where(f => f.Severity != Severity.Note), i => i.Version.Id, f => f.VersionId, (i, f) => new { i.Appraisal.Number, Finding = f })
            .AsNoTracking().OrderBy(r => r.Finding.Id).ToListAsync(stop);
        return rows.Where(r => !wrong.Contains(FindingKey.Of(r.Finding.VersionId, r.Finding.Read())))
            .Select(r => new StandingFinding(r.Finding.Code, r.Finding.Severity, [r.Number]));
    }

    private async Task<IEnumerable<StandingFinding>> BetweenAsync(long conference, IReadOnlyList<AssignmentLine> lines, CancellationToken stop)
    {
        var wrong = await db.FalseAlarms.Where(a => a.ConferenceId == conference && a.VersionId == null).Select(a => a.Key).ToHashSetAsync(stop);
        var found = await db.ConferenceFindings.AsNoTracking().Where(f => f.ConferenceId == conference && f.Severity != Severity.Note).OrderBy(f => f.Id).ToListAsync(stop);
        return from finding in found.Select(f => f.Read())
               where !wrong.Contains(FindingKey.Of(finding))
               let speeches = lines.Where(l => l.State is AppraisalState.Approved or AppraisalState.Reported && finding.RestsOn(l.Number, l.Version)).Select(l => l.Number).ToList()
               where speeches.Count > 0
               select new StandingFinding(finding.Code, finding.Severity, speeches);
    }

    /// <summary>Of every decided speech the reason that stands: of its approval, or of its return.</summary>
    private async Task<IReadOnlyList<GivenReason>> ReasonsAsync(long conference, CancellationToken stop)
    {
        var events = await db.Appraisals.Where(a => a.ConferenceId == conference && a.DecidedVersion != null)
            .Join(db.AppraisalEvents.Where(e => e.Act == AppraisalAct.Approve || e.Act == AppraisalAct.Return), a => a.Id, e => e.AppraisalId, (a, e) => new { a.Number, Event = e })
            .AsNoTracking().ToListAsync(stop);
        return [.. from e in events
                   group e by e.Number into of
                   let last = of.MaxBy(e => e.Event.Position)!
                   where last.Event.Reason is not null
                   orderby last.Number
                   select new GivenReason(last.Number, last.Event.Act, last.Event.Reason!, last.Event.By, last.Event.At)];
    }

    private async Task<IReadOnlyList<int>> RefusedAsync(long conference, CancellationToken stop)
    {
        var subjects = await db.JournalLines.Where(l => l.ConferenceId == conference && l.Act == RefusedAtTheDoor).OrderBy(l => l.Sequence).Select(l => l.Subject).ToListAsync(stop);
        return [.. subjects.Select(s => int.TryParse(s.AsSpan(s.IndexOf('/') + 1), out var number) ? number : 0)];
    }

    private async Task<IReadOnlyList<UnmergedSpeech>> UnmergedAsync(ReportFigures figures, long conference, CancellationToken stop)
    {
        var last = await db.Bundles.AsNoTracking().Where(b => b.ConferenceId == conference && b.State == BundleState.Ready).OrderByDescending(b => b.Id).FirstOrDefaultAsync(stop);
        if (last is null) return [];
        var speeches = await db.BundledSpeeches.AsNoTracking().Where(s => s.BundleId == last.Id && !s.Merged).ToListAsync(stop);
        return [.. figures.Included.Where(l => speeches.Any(s => s.Number == l.Number && s.Version == l.Version)).Select(l => new UnmergedSpeech(l.Number, l.Unit, null))];
    }

    private sealed class IncludedVersion
    {
        public required Appraisal Appraisal { get; init; }
        public required DraftVersion Version { get; init; }
    }
}
