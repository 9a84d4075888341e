using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Review.Checking;

/// <summary>Tiến trình đang làm việc; says again and again that it is alive.</summary>
public sealed class WorkerProcess
{
    public required string Id { get; init; }
    public required string Machine { get; init; }
    public required int ProcessId { get; init; }
    /// <summary>When the operating system started it; tells it from a later process of the same number.</summary>
    public required DateTimeOffset StartedAt { get; init; }
    public required DateTimeOffset LastSeen { get; set; }
}

internal sealed class WorkerProcessTable : IEntityTypeConfiguration<WorkerProcess>
{
    public void Configure(EntityTypeBuilder<WorkerProcess> table) => table.ToTable("worker_processes");
}
