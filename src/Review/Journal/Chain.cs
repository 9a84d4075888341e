using Microsoft.EntityFrameworkCore;
using Review.Storage;

namespace Review.Journal;

/// <summary>Chuỗi nhật ký: kiểm tra từng dòng có còn nguyên vẹn.</summary>
public sealed class Chain(ReviewDb db)
{
    /// <summary>Walks the journal from its first line; memory does not grow with its length.</summary>
    /// <returns>The first line that does not hold, or the head when all do.</returns>
    public async Task<ChainVerdict> VerifyAsync(CancellationToken stop)
    {
        var (expected, hash) = (1L, JournalLine.Origin);
        await foreach (var line in db.JournalLines.AsNoTracking().OrderBy(l => l.Sequence).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (line.Sequence != expected) return new(expected, $"line {expected} is missing", expected - 1, hash);
            if (line.PreviousHash != hash) return new(expected, $"line {expected} does not follow the line before it", expected - 1, hash);
            if (line.ComputeHash() != line.Hash) return new(expected, $"line {expected} was altered", expected - 1, hash);
            (expected, hash) = (expected + 1, line.Hash);
        }
        return new(null, null, expected - 1, hash);
    }
}

/// <summary>Kết quả kiểm tra chuỗi nhật ký.</summary>
/// <param name="BrokenAt">Sequence of the first line that does not hold; null when all do.</param>
/// <param name="Reason">What is wrong with it.</param>
/// <param name="Lines">How many lines hold.</param>
/// <param name="Head">Hash of the last line that holds.</param>
public sealed record ChainVerdict(long? BrokenAt, string? Reason, long Lines, string Head);
