using Review.Appraisals;
using Tests.Shared;
using Xunit;

namespace Review.Tests.Appraisals;

/// <summary>Mở lại và rút lại quyết định: who may, how long, and what it asks for.</summary>
public sealed class ReopeningTests
{
    [Fact]
    public void What_was_sent_after_the_report_enters_by_reopening_only()
    {
        var appraisal = Any.Appraisal(AppraisalState.Reported);
        appraisal.Receive(2, Any.Act());
        appraisal.Queue(2, Any.Act());
        Assert.Equal((AppraisalState.Reported, 1, 2, 1, true), (appraisal.State, appraisal.CurrentVersion, appraisal.LatestVersion, appraisal.DecidedVersion, appraisal.HasVersionAfterReport));

        appraisal.Reopen(1, latestIsChecked: true, Any.Act(reason: "Số liệu mới."));

        Assert.Equal((AppraisalState.Queued, 2, null, false), (appraisal.State, appraisal.CurrentVersion, appraisal.DecidedVersion, appraisal.HasVersionAfterReport));
    }

    [Fact]
    public void A_version_that_is_not_checked_yet_is_reopened_as_received()
    {
        var appraisal = Any.Appraisal(AppraisalState.Reported);
        appraisal.Receive(2, Any.Act());

        appraisal.Reopen(1, latestIsChecked: false, Any.Act(reason: "Số liệu mới."));
        appraisal.Queue(2, Any.Act());

        Assert.Equal((AppraisalState.Queued, 2), (appraisal.State, appraisal.CurrentVersion));
    }

    [Fact]
    public void Reopening_names_the_version_that_was_looked_at()
    {
        var appraisal = Any.Appraisal(AppraisalState.Reported);

        Assert.Equal(RefusedCode.NewerVersion, Outcome.Of(() => appraisal.Reopen(2, latestIsChecked: true, Any.Act(reason: "Số liệu mới."))));
    }

    [Theory]
    [InlineData(AppraisalState.Approved)]
    [InlineData(AppraisalState.Reported)]
    public void Reopening_asks_for_a_reason(AppraisalState state)
    {
        var appraisal = Any.Appraisal(state);

        Assert.Equal(RefusedCode.ReasonNeeded, Outcome.Of(() => appraisal.Reopen(1, latestIsChecked: true, Any.Act(at: Any.DraftsDue + TimeSpan.FromDays(1)))));
    }

    [Theory]
    [InlineData(AppraisalState.Approved, 0, null)]
    [InlineData(AppraisalState.Approved, 600_000, null)]
    [InlineData(AppraisalState.Approved, 600_001, RefusedCode.ReasonNeeded)]
    [InlineData(AppraisalState.Returned, 600_000, null)]
    [InlineData(AppraisalState.Returned, 600_001, RefusedCode.WrongState)]
    [InlineData(AppraisalState.Reported, 0, RefusedCode.ReasonNeeded)]
    public void Within_ten_minutes_a_decision_can_be_taken_back_without_a_reason(AppraisalState state, int afterMilliseconds, string? refused)
    {
        var appraisal = Any.Appraisal(state);

        var code = Outcome.Of(() => appraisal.Reopen(1, latestIsChecked: true, Any.Act(at: Any.DraftsDue.AddMilliseconds(afterMilliseconds))));

        Assert.Equal(refused, code);
        Assert.Equal(refused is null ? AppraisalState.Queued : state, appraisal.State);
    }

    [Theory]
    [InlineData(AppraisalState.Approved, RefusedCode.ReasonNeeded)]
    [InlineData(AppraisalState.Returned, RefusedCode.WrongState)]
    public void Only_the_person_who_decided_takes_a_decision_back(AppraisalState state, string refused)
    {
        var appraisal = Any.Appraisal(state);

        Assert.Equal(refused, Outcome.Of(() => appraisal.Reopen(1, latestIsChecked: true, Any.Act(Any.Appraiser(2)))));
    }
}
