using System.CommandLine;
using System.CommandLine.Help;
using Intake;

namespace Web.Commands;

/// <summary>Dòng lệnh: one file per verb; <c>serve</c> when none is named.</summary>
public static class CommandLine
{
    private static readonly Option<bool> Json = new("--json") { Description = "One JSON object a line on stdout", Recursive = true };
    private static readonly Option<Language> Lang = new("--lang")
    {
        Description = "vi or en",
        Recursive = true,
        CustomParser = argument => argument.Tokens is [{ Value: "en" }] ? Language.English
            : argument.Tokens is [{ Value: "vi" }] ? Language.Vietnamese
            : Wrong(argument),
    };

    /// <summary>The library kills 2 s after SIGTERM by default; the host stops its jobs first and has 30 s for it.</summary>
    private static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(35);

    /// <summary>Parses and runs; answers the exit code of CONTRACT.md.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Reviews, approves and bundles the speeches of a conference.")
        {
            ServeCommand.Define(), DemoCommand.Define(), PlanCommand.Define(), CheckCommand.Define(), SayCommand.Define(),
            RankCommand.Define(), BundleCommand.Define(), VerifyCommand.Define(),
        };
        root.Options.Add(Json);
        root.Options.Add(Lang);
        ServeCommand.MakeDefault(root);

        var parsed = root.Parse(args);
        if (parsed.Errors is { Count: > 0 } errors && parsed.Action is not HelpAction)
        {
            foreach (var error in errors) await Console.Error.WriteLineAsync(error.Message);
            return ExitCode.WrongUse;
        }
        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = StopWithin });
    }

    /// <summary>The terminal as the options common to every verb describe it.</summary>
    public static Terminal Terminal(this ParseResult parsed) => new() { Json = parsed.GetValue(Json), Language = parsed.GetValue(Lang) };

    private static Language Wrong(System.CommandLine.Parsing.ArgumentResult argument)
    {
        argument.AddError("--lang is vi or en.");
        return Language.Vietnamese;
    }
}
