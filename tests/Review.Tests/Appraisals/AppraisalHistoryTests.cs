using CsCheck;
using Intake.Checks;
using Review.Appraisals;
using Review.People;
using Tests.Shared;
using Xunit;

namespace Review.Tests.Appraisals;

/// <summary>Điều luôn đúng sau mọi chuỗi thao tác, dù ai làm gì theo thứ tự nào.</summary>
public sealed class AppraisalHistoryTests
{
    private static readonly AppraisalState[] Decided = [AppraisalState.Approved, AppraisalState.Returned, AppraisalState.Reported];

    private static readonly Actor[] People = [Any.Appraiser(1), Any.Appraiser(2), Any.Appraiser(3, Any.Unit), Any.Holder(Role.Committee), Actor.System(1)];

    private static readonly Gen<Step> AnyStep =
        from act in Gen.Int[0, 5]
        from person in Gen.Int[0, 4]
        from back in Gen.Frequency((4, Gen.Const(0)), (1, Gen.Const(1)))
        from serious in Gen.Bool
        from reasoned in Gen.Bool
        from minutes in Gen.Int[0, 11]
        select new Step((AppraisalAct)act, People[person], back, serious, reasoned, minutes);

    [Fact]
    public void Whatever_is_tried_the_appraisal_stays_true() => AnyStep.Array[0, 60].Sample(steps =>
    {
        var (appraisal, now) = (Any.Appraisal(AppraisalState.Awaited), Any.DraftsDue);
        foreach (var step in steps)
        {
            var (state, revision, reported) = (appraisal.State, appraisal.Revision, appraisal.DecidedSha256);
            now = now.AddMinutes(step.Minutes);
            var refused = !Try(appraisal, step, now);

            if (refused) Assert.Equal((state, revision, reported), (appraisal.State, appraisal.Revision, appraisal.DecidedSha256));
            StaysTrue(appraisal);
        }
    }, iter: 2000);

    private static void StaysTrue(Appraisal appraisal)
    {
        var isDecided = Decided.Contains(appraisal.State);
        Assert.Equal((isDecided, isDecided, isDecided, isDecided),
            (appraisal.DecidedBy is not null, appraisal.DecidedVersion is not null, appraisal.DecidedSha256 is not null, appraisal.DecidedAt is not null));
        if (isDecided) Assert.Equal((appraisal.CurrentVersion, HashOf(appraisal.CurrentVersion)), (appraisal.DecidedVersion, appraisal.DecidedSha256));
        Assert.Equal(appraisal.Events.Count, appraisal.Revision);
        Assert.Equal(Enumerable.Range(1, appraisal.Revision), appraisal.Events.Select(e => e.Position));
        Assert.Equal(appraisal.Events is [.., var last] ? last.State : AppraisalState.Awaited, appraisal.State);
        Assert.Equal(appraisal.Events.Count(e => e.Act == AppraisalAct.Receive), appraisal.LatestVersion);
        Assert.True(!appraisal.HasVersionAfterReport || appraisal.State == AppraisalState.Reported);
        Assert.All(appraisal.Events.Where(e => e.Act is AppraisalAct.Approve or AppraisalAct.Return or AppraisalAct.Reopen), e => Assert.True(e.ByPersonId is 1 or 2));
    }

    private static bool Try(Appraisal appraisal, Step step, DateTimeOffset now)
    {
        var act = new Act(step.Who, now, step.Reasoned ? "Vì sao" : null);
        var version = appraisal.CurrentVersion - step.Back;
        try
        {
            switch (step.Act)
            {
                case AppraisalAct.Receive: appraisal.Receive(appraisal.LatestVersion + 1, act); break;
                case AppraisalAct.Queue: appraisal.Queue(version, act); break;
                case AppraisalAct.Approve: appraisal.Approve(version, HashOf(version), step.Serious ? [Severity.Serious] : [], act); break;
                case AppraisalAct.Return: appraisal.Return(version, HashOf(version), act); break;
                case AppraisalAct.Reopen: appraisal.Reopen(version, step.Serious, act); break;
                default: appraisal.Report(version, act); break;
            }
            return true;
        }
        catch (RefusedException)
        {
            return false;
        }
    }

    private static string HashOf(int version) => new((char)('a' + (version % 20)), 64);

    /// <param name="Back">How many versions the person's page is behind.</param>
    /// <param name="Serious">Over a serious finding; for a reopening, whether the newest version is checked.</param>
    private sealed record Step(AppraisalAct Act, Actor Who, int Back, bool Serious, bool Reasoned, int Minutes);
}
