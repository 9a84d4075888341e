using Intake.Checks.Background;

namespace Intake.Checks.Proposals;

/// <summary>Gom những kiến nghị gần như nhau của các đơn vị.</summary>
/// <remarks>
/// Two proposals are near-duplicates when the words they share (single ones and pairs, the rarer in the register the heavier) weigh at
/// least <see cref="Threshold"/> of what they weigh on average.
/// </remarks>
internal static class NearDuplicates
{
    /// <summary>Chosen on the odd half of the labelled drafts.</summary>
    public const double Threshold = 0.35;

    /// <summary>Words of asking, which say nothing of what is asked.</summary>
    private static readonly HashSet<string> Frame =
        [.. "đề nghị kiến xuất mong xin trình kính trân trọng sớm xem xét và các của cho với để được có trong theo là một những về đến từ ở này đó cần nên thành phố xã phường".Split(' ')];

    /// <summary>The proposals, alike ones together, in the order of the first of each group; those of one unit stay apart.</summary>
    public static IReadOnlyList<IReadOnlyList<RegisteredProposal>> Group(IReadOnlyList<RegisteredProposal> all)
    {
        var terms = all.Select(p => Terms(p.Proposal)).ToArray();
        var weights = Weights(terms);
        List<List<int>> groups = [];
        for (var i = 0; i < all.Count; i++)
        {
            var open = groups.Where(g => g.All(j => all[j].Assignment != all[i].Assignment && Fit(all[j].Proposal, all[i].Proposal)));
            var (near, likeness) = open.Select(g => (g, g.Max(j => Likeness(terms[j], terms[i], weights)))).DefaultIfEmpty().MaxBy(g => g.Item2);
            if (near is not null && likeness >= Threshold) near.Add(i);
            else groups.Add([i]);
        }
        return [.. groups.Select(g => (IReadOnlyList<RegisteredProposal>)[.. g.Select(i => all[i])])];
    }

    /// <summary>Different levels are asked for different things.</summary>
    private static bool Fit(Proposal one, Proposal other) =>
        one.Addressee.Kind == other.Addressee.Kind || one.Addressee.Kind == AddresseeKind.None || other.Addressee.Kind == AddresseeKind.None;

    private static HashSet<string> Terms(Proposal proposal)
    {
        var name = TopicFolding.Syllables(proposal.Addressee.Name ?? "").ToHashSet();
        string?[] words = [.. TopicFolding.Syllables(proposal.Quote).Where(s => s is null || !(Frame.Contains(s) || name.Contains(s)))];
        HashSet<string> terms = [.. words.OfType<string>()];
        for (var i = 1; i < words.Length; i++)
            if (words[i - 1] is { } first && words[i] is { } second) terms.Add($"{first} {second}");
        return terms;
    }

    private static Dictionary<string, double> Weights(HashSet<string>[] all)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (var term in all.SelectMany(t => t)) counts[term] = counts.GetValueOrDefault(term) + 1;
        return counts.ToDictionary(c => c.Key, c => Math.Log(1 + ((double)all.Length / c.Value)), StringComparer.Ordinal);
    }

    private static double Likeness(HashSet<string> one, HashSet<string> other, Dictionary<string, double> weights)
    {
        var both = one.Sum(t => weights[t]) + other.Sum(t => weights[t]);
        return both == 0 ? 0 : 2 * one.Where(other.Contains).Sum(t => weights[t]) / both;
    }
}
