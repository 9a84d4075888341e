using System.CommandLine;
using Intake.Vietnamese;
using Intake.Vietnamese.Speaking;

namespace Web.Commands;

/// <summary><c>say [TEXT...|-]</c>: how a text is read aloud, and how many syllables that is.</summary>
internal static class SayCommand
{
    private static readonly Argument<string[]> Texts = new("text") { Arity = ArgumentArity.ZeroOrMore, Description = "Texts; - reads lines from stdin" };

    public static Command Define()
    {
        var command = new Command("say", "How a text is read aloud") { Texts };
        command.SetAction((parsed, stop) => RunAsync(parsed.GetValue(Texts) ?? [], parsed.Terminal(), stop));
        return command;
    }

    private static async Task<int> RunAsync(string[] texts, Terminal terminal, CancellationToken stop)
    {
        foreach (var text in texts.DefaultIfEmpty("-"))
        {
            if (text != "-") Print(text, terminal);
            else while (await terminal.In.ReadLineAsync(stop) is { } line) Print(line, terminal);
        }
        return ExitCode.Done;
    }

    private static void Print(string text, Terminal terminal)
    {
        var spoken = SpokenForm.Of(text);
        var said = new Said(text, spoken.Spoken, spoken.Syllables);
        terminal.Print(said, () => $"{said.Spoken}\t{said.Syllables.Min}-{said.Syllables.Likely}-{said.Syllables.Max}");
    }

    private sealed record Said(string Written, string Spoken, SyllableCount Syllables);
}
