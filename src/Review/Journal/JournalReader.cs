using Microsoft.EntityFrameworkCore;
using Review.Storage;

namespace Review.Journal;

/// <summary>Đọc nhật ký theo từng trang, dòng mới nhất trước.</summary>
public sealed class JournalReader(ReviewDb db)
{
    /// <summary>Lines on one page.</summary>
    public const int PageSize = 50;

    /// <summary>One page of a conference's journal; <paramref name="page"/> from 1.</summary>
    public async Task<JournalPage> PageAsync(long conference, int page, CancellationToken stop)
    {
        var lines = db.JournalLines.AsNoTracking().Where(l => l.ConferenceId == conference);
        var pages = Math.Max(1, (await lines.CountAsync(stop) + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page, 1, pages);
        return new JournalPage(shown, pages, await lines.OrderByDescending(l => l.Sequence).Skip((shown - 1) * PageSize).Take(PageSize).ToListAsync(stop));
    }
}

/// <summary>Một trang nhật ký.</summary>
public sealed record JournalPage(int Number, int Of, IReadOnlyList<JournalLine> Lines);
