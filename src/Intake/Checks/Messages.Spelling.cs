using Intake.Checks;

namespace Intake;

public static partial class Messages
{
    /// <summary>Each wrong form with the right one where only one is plausible.</summary>
    public static Sentence Misspelt(IReadOnlyList<(string Wrong, string? Right)> words) => new(
        $"Có thể sai chính tả: {string.Join(", ", words.Select(w => w.Right is null ? $"“{w.Wrong}”" : $"“{w.Wrong}” (có lẽ là “{w.Right}”)"))}. Hãy xem lại và sửa.",
        $"Possibly misspelt: {string.Join(", ", words.Select(w => w.Right is null ? $"“{w.Wrong}”" : $"“{w.Wrong}” (probably “{w.Right}”)"))}. Check and correct.");

    public static Sentence MixedTonePlacement(string rarer, string usual, int times, int all) => new(
        $"Dấu thanh đặt hai kiểu trong một bài: “{rarer}” ({Figures.Vi(times)} trong {Figures.Vi(all)} chỗ) bên cạnh “{usual}”. Cả hai đều được, nên dùng một kiểu.",
        $"Tone marks are placed in two ways: “{rarer}” ({Figures.En(times)} of {Figures.En(all)} places) beside “{usual}”. Either is right; keep to one.");
}
