namespace Intake.Checks;

/// <summary>Đo tỷ trọng từng phần.</summary>
public static class BalanceMeter
{
    public static ContentBalance Of(IReadOnlyList<SpokenParagraph> spoken, string? topic) =>
        new(0, 0, 0, 0, 1, BalanceVerdict.Incomplete, []);
}
