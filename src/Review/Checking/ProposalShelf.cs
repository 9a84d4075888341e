using Intake.Checks.Proposals;
using Review.Conferences;
using Review.People;
using Review.Storage;

namespace Review.Checking;

/// <summary>Bảng kiến nghị của các bản hiện hành, for those who appraise.</summary>
public sealed class ProposalShelf(ReviewDb db)
{
    /// <summary>The register of the versions that are current now; computed anew from what was read of them.</summary>
    /// <exception cref="RefusedException"><c>not-allowed</c> for who does not appraise.</exception>
    public async Task<ProposalRegister> ReadAsync(ConferencePlan plan, Actor actor, CancellationToken stop)
    {
        if (!actor.Appraises) throw new RefusedException(RefusedCode.NotAllowed, Messages.NotAllowed);
        return ProposalRegister.Of(await ConferenceCheckDesk.CurrentDraftsAsync(db, plan.Id, stop), plan.Read());
    }
}
