using Intake.Checks;
using Review.Checking;

namespace Web.Pages;

/// <summary>Dấu "cảnh báo sai" cạnh một điểm lưu ý: whether it stands, how often this check was wrong, whether who looks may set it.</summary>
/// <param name="Number">The assignment on whose page it is set.</param>
/// <param name="Version">The version that is looked at.</param>
public sealed record FindingMark(int Number, int Version, string Key, string Code, FalseAlarms Alarms, bool CanMark)
{
    public string? MarkedBy => Alarms.MarkedBy.GetValueOrDefault(Key);
    public CheckTrust? Trust => CanMark ? Alarms.Checks.GetValueOrDefault(Code) : null;

    /// <summary>Beside a finding on the version that is looked at.</summary>
    public static FindingMark On(DraftView view, Finding finding) => new(
        view.Draft.Version.Assignment, view.Draft.Version.Number, FindingKey.Of(view.Draft.Version.Id, finding), finding.Code, view.Alarms, view.CanMark);
}
