using Intake.Checks;

namespace FaultyHost;

/// <summary>Phép kiểm tra đứng chờ chừng nào tệp <paramref name="file"/> còn đó, and hears of no cancellation meanwhile.</summary>
internal sealed class HeldCheck(string file) : IDraftCheck
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(20);

    public string Code => "held";

    public IEnumerable<Finding> Inspect(DraftFacts draft, CheckContext context)
    {
        using var never = new ManualResetEventSlim();
        while (File.Exists(file)) never.Wait(Between);
        return [];
    }
}
