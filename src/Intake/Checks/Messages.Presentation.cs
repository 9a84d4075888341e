using Intake.Checks.Presentation;

namespace Intake;

public static partial class Messages
{
    /// <summary>All that differs from the rules, in one sentence.</summary>
    internal static Sentence Presentation(string rules, IReadOnlyList<Deviation> deviations) => new(
        $"Gợi ý về trình bày (theo {rules}): {string.Join("; ", deviations.Select(d => Said(d).Vi))}. Không ảnh hưởng đến việc thẩm định; nên chỉnh nếu tiện.",
        $"Hints on presentation (by {rules}): {string.Join("; ", deviations.Select(d => Said(d).En))}. Appraisal does not depend on it; adjust it if convenient.");

    private static Sentence Said(Deviation deviation)
    {
        var name = NameOf(deviation.Item);
        return deviation.Found is null
            ? new Sentence($"chưa ghi {name.Vi}", $"{name.En} not named")
            : new Sentence($"{name.Vi} {deviation.Found} (quy định {deviation.Wanted})", $"{name.En} {deviation.Found} (rule: {deviation.Wanted})");
    }

    private static Sentence NameOf(PresentationItem item) => item switch
    {
        PresentationItem.PageSize => new("khổ giấy", "page size"),
        PresentationItem.MarginTop => new("lề trên", "top margin"),
        PresentationItem.MarginBottom => new("lề dưới", "bottom margin"),
        PresentationItem.MarginLeft => new("lề trái", "left margin"),
        PresentationItem.MarginRight => new("lề phải", "right margin"),
        PresentationItem.Font => new("phông chữ", "font"),
        PresentationItem.Size => new("cỡ chữ", "letter size"),
        PresentationItem.Speaker => new("người trình bày", "speaker"),
        PresentationItem.Unit => new("đơn vị", "unit"),
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, "An item without a name."),
    };
}
