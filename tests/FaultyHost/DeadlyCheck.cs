using Intake.Checks;

namespace FaultyHost;

/// <summary>Phép kiểm tra làm chết tiến trình khi bài có từ <paramref name="word"/>, as a stack overflow in a parser would.</summary>
internal sealed class DeadlyCheck(string word) : IDraftCheck
{
    /// <summary>Long enough for other drafts to be taken up meanwhile, so that innocents die beside it.</summary>
    private static readonly TimeSpan Before = TimeSpan.FromMilliseconds(300);

    public string Code => "deadly";

    public IEnumerable<Finding> Inspect(DraftFacts draft, CheckContext context)
    {
        if (!draft.Text.Text.Contains(word, StringComparison.Ordinal)) return [];
        using var never = new ManualResetEventSlim();
        never.Wait(Before);
        Environment.FailFast("The draft held the deadly word.");
        return [];
    }
}
