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

    /// <summary>A text that begins with @ is a text, not a file of arguments.</summary>
    private static readonly ParserConfiguration AsWritten = new() { ResponseFileTokenReplacer = null };

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

        var parsed = root.Parse(args, AsWritten);
        if (parsed.Errors is { Count: > 0 } errors && parsed.Action is not HelpAction)
        {
            foreach (var error in errors) await Console.Error.WriteLineAsync(error.Message);
            return ExitCode.WrongUse;
        }
        return await RunAsync(parsed);
    }

    /// <summary>A verb that fails, for whatever reason, ends with the code that says so; what a person can mend is said in one line.</summary>
    private static async Task<int> RunAsync(ParseResult parsed)
    {
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = StopWithin });
        }
        catch (Review.RefusedException refused)
        {
            parsed.Terminal().Complain(refused.Sentence);
            return ExitCode.Failed;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            await Console.Error.WriteLineAsync(error is IOException or UnauthorizedAccessException ? error.Message : error.ToString());
            return ExitCode.Failed;
        }
    }

    /// <summary>The terminal as the options common to every verb describe it.</summary>
    public static Terminal Terminal(this ParseResult parsed) => new() { Json = parsed.GetValue(Json), Language = parsed.GetValue(Lang) };

    /// <summary>Arguments that name files: what begins with a dash is a mistyped option, and a file of such a name is <c>./-name</c>.</summary>
    public static Argument<string[]> Naming(this Argument<string[]> files)
    {
        files.Validators.Add(argument =>
        {
            foreach (var token in argument.Tokens.Where(t => t.Value.StartsWith('-'))) argument.AddError($"Unrecognized option '{token.Value}'.");
        });
        return files;
    }

    private static Language Wrong(System.CommandLine.Parsing.ArgumentResult argument)
    {
        argument.AddError("--lang is vi or en.");
        return Language.Vietnamese;
    }
}
