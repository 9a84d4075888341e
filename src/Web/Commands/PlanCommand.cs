using System.CommandLine;
using Intake.Plan;
using Web.Api;

namespace Web.Commands;

/// <summary><c>plan FILE</c>: what was understood of a plan.</summary>
internal static class PlanCommand
{
    private static readonly Argument<FileInfo> Plan = new("file") { Description = "The plan, Markdown or Word" };

    public static Command Define()
    {
        var command = new Command("plan", "What a plan says") { Plan };
        command.SetAction((parsed, stop) => RunAsync(parsed.GetValue(Plan)!, parsed.Terminal(), stop));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo file, Terminal terminal, CancellationToken stop)
    {
        if (await PlanFile.ReadAsync(file, terminal, stop) is not { } conference) return ExitCode.Failed;
        var output = PlanOutput.Of(conference, terminal.Language);
        terminal.Print(output, () => InWords(output));
        return ExitCode.Done;
    }

    private static string InWords(PlanOutput plan) => string.Join('\n',
    [
        $"{plan.Title} ({plan.Number})",
        .. plan.Assignments.Select(a => $"{a.Number,3}. {a.Unit}: {a.Topic}"),
        .. plan.Deadlines.Select(d => $"{d.At:HH:mm d/M/yyyy} ({d.Rule}): {d.What}"),
        .. plan.Warnings.Select(w => $"! {w.Message}"),
        .. plan.NotUnderstood.Select(n => $"? {n}"),
    ]);
}

/// <summary>A plan named on the command line.</summary>
internal static class PlanFile
{
    /// <summary>The conference, or null after the reason has been said on stderr.</summary>
    public static async Task<Conference?> ReadAsync(FileInfo file, Terminal terminal, CancellationToken stop)
    {
        if (!file.Exists)
        {
            terminal.Complain(Messages.FileNotFound(file.Name));
            return null;
        }
        var reading = PlanReader.Read(await File.ReadAllBytesAsync(file.FullName, stop));
        if (reading.Refusal is { } refusal) terminal.Error.WriteLine($"{reading.Code}: {refusal.In(terminal.Language)}");
        return reading.Conference;
    }
}
