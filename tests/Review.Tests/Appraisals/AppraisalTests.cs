using Intake.Checks;
using Review.Appraisals;
using Review.People;
using Tests.Shared;
using Xunit;

namespace Review.Tests.Appraisals;

/// <summary>Các bước chuyển trạng thái: what each act does in each state, and what it asks for.</summary>
public sealed class AppraisalTests
{
    private static readonly DateTimeOffset LongAfter = Any.DraftsDue + TimeSpan.FromDays(1);

    /// <summary>A row per state, a column per act: the state it leads to, "." when nothing happens, or the code of the refusal.</summary>
    private const string Table =
        """
        from     | Receive  | Queue  | Approve     | Return      | Reopen      | Report
        Awaited  | Received | .      | wrong-state | wrong-state | wrong-state | wrong-state
        Received | Received | Queued | wrong-state | wrong-state | wrong-state | wrong-state
        Queued   | Received | .      | Approved    | Returned    | wrong-state | wrong-state
        Returned | Received | .      | wrong-state | wrong-state | wrong-state | wrong-state
        Approved | Received | .      | wrong-state | wrong-state | Queued      | Reported
        Reported | Reported | .      | wrong-state | wrong-state | Queued      | wrong-state
        """;

    public static TheoryData<AppraisalState, AppraisalAct, string> Moves()
    {
        var rows = Table.Split('\n').Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToList();
        var moves = new TheoryData<AppraisalState, AppraisalAct, string>();
        foreach (var row in rows.Skip(1))
            for (var column = 1; column < row.Length; column++)
                moves.Add(Enum.Parse<AppraisalState>(row[0]), Enum.Parse<AppraisalAct>(rows[0][column]), row[column]);
        return moves;
    }

    [Theory, MemberData(nameof(Moves))]
    public void Every_act_in_every_state_does_what_the_table_says(AppraisalState from, AppraisalAct act, string expected)
    {
        var appraisal = Any.Appraisal(from);
        var before = appraisal.Revision;

        var outcome = Outcome.Of(() => Do(appraisal, act));

        if (outcome is null) outcome = appraisal.Revision == before ? "." : appraisal.State.ToString();
        else Assert.Equal((from, before), (appraisal.State, appraisal.Revision));
        Assert.Equal(expected, outcome);
    }

    [Fact]
    public void The_table_is_whole() =>
        Assert.Equal(Enum.GetValues<AppraisalState>().Length * Enum.GetValues<AppraisalAct>().Length, Moves().Count);

    [Fact]
    public void A_decision_keeps_who_when_and_which_version()
    {
        var appraisal = Any.Appraisal();

        appraisal.Approve(1, Any.Sha256, [], Any.Act());

        Assert.Equal(("Thẩm định 1", 1, Any.Sha256, Any.DraftsDue), (appraisal.DecidedBy, appraisal.DecidedVersion, appraisal.DecidedSha256, appraisal.DecidedAt));
    }

    [Theory]
    [InlineData(Severity.Note, false)]
    [InlineData(Severity.Warning, false)]
    [InlineData(Severity.Serious, true)]
    public void Approving_asks_for_a_reason_only_over_a_serious_finding(Severity severity, bool asked)
    {
        var appraisal = Any.Appraisal();

        var code = Outcome.Of(() => appraisal.Approve(1, Any.Sha256, [Severity.Note, severity], Any.Act()));

        Assert.Equal(asked ? RefusedCode.ReasonNeeded : null, code);
    }

    [Fact]
    public void A_reason_is_all_that_a_serious_finding_asks_for()
    {
        var appraisal = Any.Appraisal();

        appraisal.Approve(1, Any.Sha256, [Severity.Serious, Severity.Serious], Any.Act(reason: "Đã thống nhất với đơn vị."));

        Assert.Equal((AppraisalState.Approved, "Đã thống nhất với đơn vị."), (appraisal.State, appraisal.Events[^1].Reason));
    }

    [Fact]
    public void Returning_asks_for_a_reason() =>
        Assert.Equal(RefusedCode.ReasonNeeded, Outcome.Of(() => Any.Appraisal().Return(1, Any.Sha256, Any.Act())));

    [Fact]
    public void A_version_that_arrived_meanwhile_cannot_be_approved_by_accident()
    {
        var appraisal = Any.Appraisal();
        appraisal.Receive(2, Any.Act());
        appraisal.Queue(2, Any.Act());

        var code = Outcome.Of(() => appraisal.Approve(1, Any.Sha256, [], Any.Act()));

        Assert.Equal((RefusedCode.NewerVersion, AppraisalState.Queued), (code, appraisal.State));
    }

    [Fact]
    public void The_check_of_an_old_version_does_not_queue_the_new_one()
    {
        var appraisal = Any.Appraisal(AppraisalState.Received);
        appraisal.Receive(2, Any.Act());

        appraisal.Queue(1, Any.Act());

        Assert.Equal((AppraisalState.Received, 2), (appraisal.State, appraisal.Revision));
    }

    [Theory]
    [InlineData(AppraisalAct.Approve, AppraisalState.Queued)]
    [InlineData(AppraisalAct.Return, AppraisalState.Queued)]
    [InlineData(AppraisalAct.Reopen, AppraisalState.Approved)]
    [InlineData(AppraisalAct.Reopen, AppraisalState.Reported)]
    [InlineData(AppraisalAct.Reopen, AppraisalState.Queued)]
    public void Nobody_decides_on_a_speech_of_their_own_unit(AppraisalAct act, AppraisalState state)
    {
        var appraisal = Any.Appraisal(state);

        var code = Outcome.Of(() => Do(appraisal, act, Any.Appraiser(2, Any.Unit)));

        Assert.Equal(RefusedCode.OwnUnit, code);
    }

    [Theory]
    [InlineData(Role.Unit)]
    [InlineData(Role.Committee)]
    [InlineData(Role.Administrator)]
    public void Who_does_not_appraise_decides_nothing(Role role)
    {
        var by = Any.Holder(role, units: 99);

        var codes = new[]
        {
            Outcome.Of(() => Do(Any.Appraisal(), AppraisalAct.Approve, by)),
            Outcome.Of(() => Do(Any.Appraisal(), AppraisalAct.Return, by)),
            Outcome.Of(() => Do(Any.Appraisal(AppraisalState.Approved), AppraisalAct.Reopen, by)),
        };

        Assert.Equal([RefusedCode.NotAllowed, RefusedCode.NotAllowed, RefusedCode.NotAllowed], codes);
    }

    [Fact]
    public void The_party_office_decides_as_the_board_does()
    {
        var appraisal = Any.Appraisal();

        appraisal.Approve(1, Any.Sha256, [], Any.Act(Any.Holder(Role.PartyOffice, units: 12)));

        Assert.Equal(AppraisalState.Approved, appraisal.State);
    }

    [Fact]
    public void A_new_version_takes_an_approval_away()
    {
        var appraisal = Any.Appraisal(AppraisalState.Approved);

        appraisal.Receive(2, Any.Act());

        Assert.Equal((AppraisalState.Received, 2, null, null, null, null),
            (appraisal.State, appraisal.CurrentVersion, appraisal.DecidedBy, appraisal.DecidedVersion, appraisal.DecidedSha256, appraisal.DecidedAt));
    }

    [Fact]
    public void The_history_ends_with_the_state()
    {
        var appraisal = Any.Appraisal(AppraisalState.Reported);

        Assert.Equal(
            [AppraisalAct.Receive, AppraisalAct.Queue, AppraisalAct.Approve, AppraisalAct.Report],
            appraisal.Events.Select(e => e.Act));
        Assert.Equal([1, 2, 3, 4], appraisal.Events.Select(e => e.Position));
        Assert.Equal((AppraisalState.Reported, 4), (appraisal.Events[^1].State, appraisal.Revision));
    }

    private static void Do(Appraisal appraisal, AppraisalAct what, Actor? by = null)
    {
        var act = Any.Act(by ?? Any.Appraiser(2), "Vì sao", LongAfter);
        Action move = what switch
        {
            AppraisalAct.Receive => () => appraisal.Receive(appraisal.LatestVersion + 1, act),
            AppraisalAct.Queue => () => appraisal.Queue(appraisal.CurrentVersion, act),
            AppraisalAct.Approve => () => appraisal.Approve(appraisal.CurrentVersion, Any.Sha256, [], act),
            AppraisalAct.Return => () => appraisal.Return(appraisal.CurrentVersion, Any.Sha256, act),
            AppraisalAct.Reopen => () => appraisal.Reopen(appraisal.CurrentVersion, latestIsChecked: true, act),
            _ => () => appraisal.Report(appraisal.CurrentVersion, act),
        };
        move();
    }
}
