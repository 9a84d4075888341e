using System.CommandLine;
using System.Text.Json;
using Intake.Checks;
using Intake.Vietnamese;
using Intake.Vietnamese.Speaking;

namespace Web.Commands;

/// <summary><c>say [TEXT...|-]</c>: how a text is read aloud, and how many syllables that is.</summary>
internal static class SayCommand
{
    private static readonly Argument<string[]> Texts = new("text") { Arity = ArgumentArity.ZeroOrMore, Description = "Texts; - reads lines from stdin" };

    private static readonly Option<bool> Tokens = new("--tokens") { Description = "What was counted how, token by token" };

    public static Command Define()
    {
        var command = new Command("say", "How a text is read aloud") { Texts, Tokens };
        command.SetAction((parsed, stop) => RunAsync(parsed.GetValue(Texts) ?? [], parsed.GetValue(Tokens), parsed.Terminal(), stop));
        return command;
    }

    private static async Task<int> RunAsync(string[] texts, bool withTokens, Terminal terminal, CancellationToken stop)
    {
        foreach (var text in texts.DefaultIfEmpty("-"))
        {
            if (text != "-") Print(text, withTokens, terminal);
            else while (await terminal.In.ReadLineAsync(stop) is { } line) Print(line, withTokens, terminal);
        }
        return ExitCode.Done;
    }

    private static void Print(string text, bool withTokens, Terminal terminal)
    {
        var spoken = SpokenForm.Of(text);
        var (written, read, syllables) = (text, spoken.Spoken, spoken.Syllables);
        if (!withTokens)
        {
            terminal.Print(new Said(written, read, syllables), () => InWords(read, syllables));
            return;
        }
        var time = Pace.Default.Of(syllables);
        var seconds = new SaidSeconds(time.Low.TotalSeconds, time.Likely.TotalSeconds, time.High.TotalSeconds);
        SaidToken[] tokens = [.. spoken.Counted().Select(SaidToken.Of)];
        terminal.Print(new SaidInFull(written, read, syllables, seconds, tokens), () => string.Join('\n', tokens.Select(InWords).Prepend(InWords(read, syllables))));
    }

    private static string InWords(string read, SyllableCount syllables) => $"{read}\t{syllables.Min}-{syllables.Likely}-{syllables.Max}";

    private static string InWords(SaidToken token) => $"  {token.Written}\t{InWords(token.Reading, token.Syllables)}\t{token.Kind}";

    private sealed record Said(string Written, string Spoken, SyllableCount Syllables);

    /// <summary>With --tokens: the time at the default pace, and what was counted how.</summary>
    private sealed record SaidInFull(string Written, string Spoken, SyllableCount Syllables, SaidSeconds Seconds, IReadOnlyList<SaidToken> Tokens);

    private sealed record SaidSeconds(double Low, double Likely, double High);

    private sealed record SaidToken(string Written, string Reading, SyllableCount Syllables, string Kind)
    {
        public static SaidToken Of(CountedToken token) =>
            new(token.Written, token.Reading, token.Syllables, JsonNamingPolicy.CamelCase.ConvertName(token.Kind.ToString()));
    }
}
