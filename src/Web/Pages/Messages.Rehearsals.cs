using System.Diagnostics;
using Intake;
using Review.Rehearsals;
using Web.Pages;

namespace Web;

/// <summary>Câu của trang đọc thử.</summary>
public static partial class Messages
{
    public static readonly Sentence NoTimeGiven = new(
        "Chưa ghi thời gian. Hãy ghi như 6:48, 6 phút 48 giây, hoặc 408 (giây).",
        "No time was entered. Write it like 6:48, 6 min 48 s, or 408 (seconds).");

    public static Sentence TimeUnreadable(string written) => new(
        $"Không hiểu thời gian “{Shown.Clipped(written)}”. Hãy ghi như 6:48, 6 phút 48 giây, hoặc 408 (giây).",
        $"“{Shown.Clipped(written)}” is not understood as a time. Write it like 6:48, 6 min 48 s, or 408 (seconds).");

    public static Sentence NameOf(RehearsalSource source) => source switch
    {
        RehearsalSource.Clock => new("bấm giờ trên trang", "by the clock of the page"),
        RehearsalSource.Typed => new("tự ghi", "typed in"),
        _ => throw new UnreachableException(),
    };
}
