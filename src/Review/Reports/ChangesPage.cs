using Intake.Reports;

namespace Review.Reports;

/// <summary>Trang "Những thay đổi so với tập số …", from the second bundle on.</summary>
internal static class ChangesPage
{
    public static string TitleOf(BundleChanges changes) => $"Những thay đổi so với tập số {ReportWording.Count(changes.Since)}";

    public static ReportText Of(BundleChanges changes)
    {
        var heading = new ReportHeading(1, [new ReportWords(TitleOf(changes).ToUpperInvariant(), ReportLook.Plain)]);
        return changes.Speeches.Count == 0
            ? new([heading, new ReportRule(), ReportParagraph.Of($"Không thay đổi: tập này gồm đúng những bài, những bản như tập số {ReportWording.Count(changes.Since)}.")])
            : new([heading, new ReportRule(), ReportParagraph.Of(Summary(changes)), TableOf(changes)]);
    }

    private static string Summary(BundleChanges changes)
    {
        (string What, int Count)[] kinds =
        [
            ("bài được thêm", changes.Speeches.Count(s => s.From is null)),
            ("bài được thay bằng bản khác", changes.Speeches.Count(s => s is { From: not null, To: not null })),
            ("bài đưa ra khỏi tập", changes.Speeches.Count(s => s.To is null)),
        ];
        var said = string.Join(", ", kinds.Where(k => k.Count > 0).Select(k => $"{ReportWording.Count(k.Count)} {k.What}"));
        return $"So với tập số {ReportWording.Count(changes.Since)}, tập này có {said}. Các bài khác giữ nguyên.";
    }

    private static ReportTable TableOf(BundleChanges changes) => ReportTable.Of(
        [("TT", new(7, ReportSide.Centre)), ("Đơn vị", new(30)), ("Thay đổi", new(22)), ("Bản mới nhận lúc", new(19)), ("Mở lại lúc nào, vì sao", new(35))],
        changes.Speeches.Select(s => (string[])[$"{s.Number}", s.Unit, WhatOf(s), s.ReceivedAt is { } at ? ReportWording.ShortInstant(at) : "-", WhyOf(s)]));

    private static string WhatOf(ChangedSpeech speech) => speech switch
    {
        { From: null } => $"Thêm vào tập (bản {speech.To})",
        { To: null } => $"Đưa ra khỏi tập (bản {speech.From})",
        _ => $"Thay bản {speech.From} bằng bản {speech.To}",
    };

    private static string WhyOf(ChangedSpeech speech) => speech.ReopenedAt is not { } at ? "-" : $"{ReportWording.ShortInstant(at)}{(speech.Why is null ? "" : $": {speech.Why}")}";
}
