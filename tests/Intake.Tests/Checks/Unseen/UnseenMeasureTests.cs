using Intake.Checks;
using Intake.Checks.Proposals;
using Intake.Plan;
using Intake.Tests.Checks.Topics;
using Intake.Vietnamese;
using Intake.Word;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Checks.Unseen;

/// <summary>Đo các phép kiểm tra trên những bài chưa quy tắc nào được thấy. The bounds hold what was measured; docs/checks.md says which aims it misses.</summary>
[Trait("measure", "unseen")]
public sealed class UnseenMeasureTests(ITestOutputHelper output)
{
    private static readonly Conference Plan = PlanReader.Read(File.ReadAllBytes(Repository.PathOf("samples", "plan-63.md"))).Conference!;
    private static readonly TopicMatcher Matcher = new([.. Plan.Assignments]);

    [Fact]
    public void Topics_of_passages()
    {
        RankedPassage[] ranked = [.. UnseenText.In("topics").Concat(UnseenText.In("off")).Select(t => new RankedPassage(t.Acceptable, Matcher.Rank(t.Text)))];
        output.WriteLine(TopicFigures.Told("unseen", ranked));
        foreach (var (text, rank) in UnseenText.In("topics").Zip(ranked).Where(p => !p.First.Acceptable.Contains(p.Second.Ranking[0].Number)))
            output.WriteLine($"{text.Name}: {string.Join(' ', rank.Ranking.Take(3).Select(t => $"{t.Number}:{t.Score:0.00}"))}");
        output.WriteLine($"off: {string.Join(' ', ranked.Where(r => r.Acceptable.Count == 0).Select(r => $"{r.Likeness:0.0}"))}; weakest on topic: {string.Join(' ', ranked.Where(r => r.Acceptable.Count > 0).Select(r => r.Likeness).Order().Take(6).Select(l => $"{l:0.0}"))}");
    }

    [Fact]
    public void Verdicts_on_passages()
    {
        foreach (var (kind, assigned) in new[] { ("topics", 0), ("off", 5), ("frame", 5) })
            foreach (var text in UnseenText.In(kind))
                output.WriteLine($"{kind} {text.Name}: {Judge([.. text.Paragraphs.Select((p, i) => new DraftParagraph(i + 1, p))], text.Acceptable.FirstOrDefault(assigned))}");
    }

    [Fact]
    public void Verdicts_on_drafts()
    {
        foreach (var draft in UnseenDraft.All)
        {
            var passing = Plan.Assignments.Where(a => Judge(draft.Text.Paragraphs, a.Number).Verdict == TopicVerdict.OnTopic).Select(a => a.Number);
            output.WriteLine($"{draft.Name}: {Judge(draft.Text.Paragraphs, draft.Topic)}; passes for {string.Join(' ', passing)}");
        }
    }

    [Fact]
    public void Shares_of_drafts()
    {
        foreach (var draft in UnseenDraft.All)
        {
            var facts = DraftFacts.Of(draft.Text, new CheckContext(Plan, Plan.Assignments.Single(a => a.Number == draft.Topic)));
            var apart = facts.Balance.Shares.Zip(draft.Labelled(), (s, l) => Math.Abs(s.Share - l)).Max();
            output.WriteLine($"{draft.Name}: {facts.Balance.Verdict}, missing {string.Join(' ', facts.Balance.Missing)}; worst {apart:0.000}: {string.Join(' ', facts.Balance.Shares.Zip(draft.Labelled(), (s, l) => $"{s.Role} {s.Share:0.00}/{l:0.00}"))}");
        }
    }

    [Fact]
    public void Proposals_of_drafts()
    {
        foreach (var draft in UnseenDraft.All)
        {
            var found = ProposalReader.Of(draft.Text, Plan.Assignments.Single(a => a.Number == draft.Topic).Unit);
            var labelled = draft.Proposals.ToList();
            var hits = labelled.Count(l => found.Any(f => Same(l.Text, f.Quote)));
            output.WriteLine($"{draft.Name}: labelled {labelled.Count} ({draft.Addressees.Count(a => a != "-")} addressed), found {found.Count}, hits {hits}");
            foreach (var label in labelled.Where(l => !found.Any(f => Same(l.Text, f.Quote)))) output.WriteLine($"   missed {label.Text}");
            foreach (var extra in found.Where(f => !labelled.Any(l => Same(l.Text, f.Quote)))) output.WriteLine($"   besides {extra.Addressee.Kind} {extra.Quote}");
            foreach (var hit in found.Where(f => labelled.Any(l => Same(l.Text, f.Quote)))) output.WriteLine($"   {hit.Addressee.Kind} {hit.Addressee.Name}: {hit.Quote}");
        }
    }

    [Theory]
    [InlineData("spelling")]
    [InlineData("spelling-second")]
    public void Spelling(string folder)
    {
        var errors = File.ReadLines(UnseenText.PathOf(folder, "planted", "ERRORS.tsv")).Skip(1).Select(l => l.Split('\t')).ToLookup(c => c[0], c => c[1]);
        foreach (var file in UnseenText.Files(folder).Select(f => Path.GetFileName(f)!))
        {
            var (planted, clean) = (Said(UnseenText.PathOf(folder, "planted", file)), Said(UnseenText.PathOf(folder, file)));
            var missed = errors[file].Where(e => !planted.Any(f => f.Contains(e, StringComparison.Ordinal)));
            output.WriteLine($"{folder} {file}: missed {string.Join(", ", missed)} of {errors[file].Count()}; in the clean text: {string.Join(" | ", clean)}");
        }
    }

    /// <summary>What the other checks say of honest drafts: nothing of it should be wrong.</summary>
    [Fact]
    public void Other_findings_on_drafts()
    {
        var pipeline = new CheckPipeline([new LeftoversCheck(), new FiguresCheck(), new UnknownAbbreviationCheck(), new SpellingCheck(), new UnitNamesCheck()]);
        foreach (var draft in UnseenDraft.All)
            foreach (var finding in pipeline.Run(draft.Text, new CheckContext(Plan, Plan.Assignments.Single(a => a.Number == draft.Topic))).Findings)
                output.WriteLine($"{draft.Name} {finding.Code}: {finding.Message.Vi} ({finding.Quote})");
    }

    private static (TopicVerdict Verdict, int? Other) Judge(IReadOnlyList<DraftParagraph> paragraphs, int assigned)
    {
        var named = NamedUnitFinder.Of(Plan.Assignments, Plan.Assignments.Single(a => a.Number == assigned), "", string.Join('\n', paragraphs.Select(p => p.Text)));
        var match = Matcher.Match([.. paragraphs], assigned, named, []);
        return (match.Verdict, match.Other);
    }

    private static bool Same(string one, string other)
    {
        var (a, b) = (Folding.Fold(one).Trim(' ', '.', ';'), Folding.Fold(other).Trim(' ', '.', ';'));
        return a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal);
    }

    private static List<string> Said(string file)
    {
        var draft = DraftReader.ReadPlain(File.ReadAllText(file).TrimEnd('\n'), DraftFormat.Txt);
        return [.. new SpellingCheck().Inspect(Drafts.Facts(draft), Drafts.Context()).Select(f => f.Message.Vi)];
    }
}
