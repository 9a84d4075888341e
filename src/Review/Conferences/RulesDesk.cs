using Microsoft.EntityFrameworkCore;
using Review.Checking;
using Review.Journal;
using Review.People;
using Review.Storage;

namespace Review.Conferences;

/// <summary>Nơi đặt quy tắc cho các bài; a change has every draft that stands checked again.</summary>
public sealed class RulesDesk(ReviewDb db, ConferenceClock clock)
{
    /// <summary>Puts other rules in the place of those that stand; does nothing when they are the same.</summary>
    /// <param name="change">What they become; it is given those that stand at that moment.</param>
    /// <exception cref="RefusedException"><c>not-allowed</c>; <c>bad-request</c> when the rules cannot be followed.</exception>
    public Task<SpeechRules> ChangeAsync(Func<SpeechRules, SpeechRules> change, Actor actor, CancellationToken stop) => db.InOneActAsync(async record =>
    {
        if (!actor.Appraises && !actor.Is(Role.Administrator)) throw new RefusedException(RefusedCode.NotAllowed, Messages.NotAllowed);
        var plan = await db.ConferencePlans.SingleAsync(c => c.Id == actor.ConferenceId, stop);
        var rules = change(plan.Rules);
        if (rules.Refusal is { } refusal) throw new RefusedException(RefusedCode.BadRequest, refusal);
        if (Stored.ToJson(rules) == Stored.ToJson(plan.Rules)) return rules;

        plan.Follow(rules, clock.Now);
        await CheckAgain.OrderAsync(CheckAgain.Standing(db, plan.Id), stop);
        await ConferenceCheckDesk.OrderAsync(db, plan.Id, stop);
        record(new JournalEntry("change-rules", $"conference/{plan.Id}", null, rules), actor, clock.Now);
        return rules;
    }, stop);
}
