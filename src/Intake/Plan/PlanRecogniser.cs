namespace Intake.Plan;

/// <summary>Nhận ra hội nghị trong các đoạn và bảng của kế hoạch, dù kế hoạch ở dạng tệp nào.</summary>
internal static class PlanRecogniser
{
    public static PlanReading Recognise(IReadOnlyList<PlanBlock> blocks)
    {
        var tables = PlanTables.Sort(blocks);
        List<PlanWarning> warnings = [];
        var assignments = AnnexTable.Read(tables.Annex, warnings);
        if (assignments.Count == 0) return new PlanReading(null, Messages.PlanWithoutAnnex(), PlanRefusalCode.WithoutAnnex);

        var text = new PlanPassages(tables.Lines);
        var programme = tables.Programme is null ? ProgrammeLines.Read(text) : ProgrammeTable.Read(tables.Programme);
        var conference = Conference(text, programme) with { Assignments = assignments };
        warnings.AddRange(PlanConsistency.Check(conference));
        warnings.AddRange(text.Weekdays());
        return new PlanReading(conference with { Warnings = warnings, NotUnderstood = text.NotUnderstood() }, null, null);
    }

    private static Conference Conference(PlanPassages text, IReadOnlyList<ProgrammeItem> programme)
    {
        var head = PlanHead.Read(text);
        var details = ConferenceDetails.Read(text, programme);
        text.YearHint = details.StartsAt?.Year ?? head.Issued?.Year;
        return new Conference
        {
            Title = head.Title,
            Number = head.Number,
            Issued = head.Issued,
            Place = details.Place,
            StartsAt = details.StartsAt,
            SpeechLimit = details.SpeechLimit,
            Programme = programme,
            Slot = ProgrammeTable.SpeechSlot(programme),
            Deadlines = DeadlineFinder.Find(text, details.StartsAt, head),
        };
    }
}
