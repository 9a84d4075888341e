using System.ComponentModel;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Review.Storage;

namespace Review.Checking;

/// <summary>Danh sách tiến trình: ai còn sống. Real time, never the played one.</summary>
public sealed class WorkerRoster(ReviewDb db, TimeProvider time)
{
    /// <summary>How often a worker says that it is alive.</summary>
    public static readonly TimeSpan Beat = TimeSpan.FromSeconds(5);

    /// <summary>A worker of another machine that has been silent for so long is dead.</summary>
    public static readonly TimeSpan SilentFor = TimeSpan.FromSeconds(30);

    /// <summary>Enters this process, or says again that it is alive.</summary>
    public async Task BeatAsync(string id, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var known = await db.WorkerProcesses.Where(w => w.Id == id).ExecuteUpdateAsync(w => w.SetProperty(p => p.LastSeen, now), stop);
        if (known > 0) return;
        using var self = Process.GetCurrentProcess();
        db.WorkerProcesses.Add(new WorkerProcess
        {
            Id = id,
            Machine = Environment.MachineName,
            ProcessId = self.Id,
            StartedAt = self.StartTime,
            LastSeen = now,
        });
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Whether the process of that id can no longer close what it opened.</summary>
    public async Task<bool> IsDeadAsync(string id, CancellationToken stop)
    {
        var worker = await db.WorkerProcesses.AsNoTracking().SingleOrDefaultAsync(w => w.Id == id, stop);
        if (worker is null) return true;
        return worker.Machine == Environment.MachineName ? !IsRunning(worker) : time.GetUtcNow() - worker.LastSeen > SilentFor;
    }

    private static bool IsRunning(WorkerProcess worker)
    {
        try
        {
            using var process = Process.GetProcessById(worker.ProcessId);
            return Math.Abs((process.StartTime - worker.StartedAt.LocalDateTime).TotalSeconds) < 2;
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException or Win32Exception)
        {
            return false;
        }
    }
}
