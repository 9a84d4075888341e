using System.CommandLine;
using System.Text.Json;
using Intake.Checks;
using Web.Api;

namespace Web.Commands;

/// <summary><c>rank --plan FILE</c>: how near texts are to each topic of a plan, best first.</summary>
internal static class RankCommand
{
    private static readonly Option<FileInfo> Plan = new("--plan") { Required = true, Description = "The plan, Markdown or Word" };

    public static Command Define()
    {
        var command = new Command("rank", "Ranks the topics of a plan for texts: JSON lines {id, text} on stdin") { Plan };
        command.SetAction((parsed, stop) => RunAsync(parsed.GetValue(Plan)!, parsed.Terminal(), stop));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo plan, Terminal terminal, CancellationToken stop)
    {
        if (await PlanFile.ReadAsync(plan, terminal, stop) is not { } conference) return ExitCode.Failed;
        var topics = new TopicMatcher(conference.Assignments);
        while (await terminal.In.ReadLineAsync(stop) is { } line)
        {
            if (line.Trim().Length == 0) continue;
            if (Read(line) is not { } passage)
            {
                terminal.Complain(Messages.NotJsonLine);
                return ExitCode.Failed;
            }
            var ranked = new Ranked(passage.Id, [.. topics.Rank(passage.Text).Select(s => new RankedTopic(s.Number, s.Score, s.Likeness))]);
            terminal.Print(ranked, () => $"{ranked.Id}\t{string.Join(' ', ranked.Ranking.Select(r => r.Number))}");
        }
        return ExitCode.Done;
    }

    private static Passage? Read(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<Passage>(line, JsonOutput.Options) is { Text: not null, Id.ValueKind: not JsonValueKind.Undefined } passage ? passage : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Passage(JsonElement Id, string Text);

    private sealed record Ranked(JsonElement Id, IReadOnlyList<RankedTopic> Ranking);

    private sealed record RankedTopic(int Number, double Score, double Likeness);
}
