using System.CommandLine;
using System.Globalization;
using Intake.Checks;
using Intake.Plan;
using Intake.Word;
using Microsoft.Extensions.Logging.Abstractions;
using Review.Office;
using Review.Receiving;
using Web.Api;

namespace Web.Commands;

/// <summary><c>check FILE...</c>: what the checks say of files; one line a file, in the order given.</summary>
internal static class CheckCommand
{
    private static readonly Argument<string[]> Files = new Argument<string[]>("file") { Arity = ArgumentArity.OneOrMore, Description = "Drafts: Word, .doc, .odt and .rtf where LibreOffice is installed, .md and .txt" }.Naming();
    private static readonly Option<FileInfo?> Plan = new("--plan") { Description = "The plan, Markdown or Word" };
    private static readonly Option<string> Number = new("--assignment") { Description = "Number of the assignment, or auto", DefaultValueFactory = _ => "auto" };
    private static readonly Option<bool> Text = new("--text") { Description = "Print the text that was read" };

    public static Command Define()
    {
        var command = new Command("check", "Checks drafts: length, topic, balance, leftovers") { Files, Plan, Number, Text };
        Number.Validators.Add(option =>
        {
            var value = option.GetValueOrDefault<string>();
            if (value != "auto" && !int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _)) option.AddError("--assignment is a number or auto.");
        });
        command.SetAction((parsed, stop) => RunAsync(parsed, parsed.Terminal(), stop));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken stop)
    {
        Conference? plan = null;
        if (parsed.GetValue(Plan) is { } file && (plan = await PlanFile.ReadAsync(file, terminal, stop)) is null) return ExitCode.Failed;
        int? wanted = parsed.GetValue(Number) is { } text && text != "auto" ? int.Parse(text, CultureInfo.InvariantCulture) : null;
        if (wanted is { } number && plan is not null && plan.Assignments.All(a => a.Number != number))
        {
            terminal.Complain(Review.Messages.AssignmentNotFound(number));
            return ExitCode.Failed;
        }

        var session = new Session(CheckContext.For(plan), wanted, parsed.GetValue(Text), terminal);
        foreach (var name in parsed.GetValue(Files)!)
        {
            var output = await session.CheckAsync(name, stop);
            terminal.Print(output, () => InWords(output));
        }
        return ExitCode.Done;
    }

    private static string InWords(CheckedFile file) => file.Spoken is null
        ? $"{file.File}: {file.Code}: {file.Message}"
        : string.Join('\n',
        [
            string.Create(CultureInfo.InvariantCulture, $"{file.File}: {file.Words} words, {file.Spoken.Syllables.Likely} syllables, {file.Spoken.Seconds.Likely / 60:0.0} minutes ({file.Spoken.Verdict}), topic {file.Topic?.Verdict}"),
            .. file.Findings!.Select(f => $"  {f.Severity}: {f.Message}"),
        ]);

    /// <summary>What all files of one run share.</summary>
    private sealed class Session(CheckContext context, int? wanted, bool withText, Terminal terminal)
    {
        private readonly CheckPipeline pipeline = Wiring.CreatePipeline();
        private readonly DraftDoor door = new(new OfficeProgram(NullLogger<OfficeProgram>.Instance));

        public async Task<CheckedFile> CheckAsync(string name, CancellationToken stop)
        {
            var last = Path.GetFileName(name);
            if (!File.Exists(name)) return CheckedFile.Rejected(name, null, DraftFormat.Unknown, new Refusal("FILE_NOT_FOUND", Messages.FileNotFound(last)), terminal.Language);
            try
            {
                return await CheckAsync(name, await File.ReadAllBytesAsync(name, stop), stop);
            }
            catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
            {
                return CheckedFile.Rejected(name, null, DraftFormat.Unknown, new Refusal("FILE_UNREADABLE", Messages.FileUnreadable(last)), terminal.Language);
            }
        }

        private async Task<CheckedFile> CheckAsync(string name, byte[] bytes, CancellationToken stop)
        {
            var hash = StoredFile.HashOf(bytes);
            var reading = await ReadAsync(name, bytes, stop);
            if (reading.Text is not { } text) return CheckedFile.Rejected(name, hash, reading.Format, reading.Refusal!, terminal.Language);
            var report = pipeline.Run(text, context with { Assignment = AssignmentOf(name, text) });
            return CheckedFile.Accepted(name, hash, reading.Format, CheckOutput.Of(report.Facts, report.Findings, terminal.Language, withText));
        }

        private Assignment? AssignmentOf(string name, DraftText text) =>
            context.Conference is not { } plan ? null
            : wanted is { } number ? plan.Assignments.First(a => a.Number == number)
            : Placing.Of(plan, name, text);

        private async Task<DraftReading> ReadAsync(string name, byte[] bytes, CancellationToken stop) => Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".md" => DraftReader.ReadPlainFile(bytes, DraftFormat.Md),
            ".txt" => DraftReader.ReadPlainFile(bytes, DraftFormat.Txt),
            _ => (await door.OpenAsync(bytes, name, stop)).Reading,
        };
    }
}

/// <summary>One line of <c>check</c>.</summary>
internal sealed record CheckedFile(
    string File, string? Sha256, DraftFormat Format, string Status, string? Code, string? Message,
    int? Words, IReadOnlyList<string>? Flags, string? Text, SpokenOutput? Spoken, TopicOutput? Topic, BalanceOutput? Balance, IReadOnlyList<FindingOutput>? Findings)
{
    public static CheckedFile Accepted(string file, string hash, DraftFormat format, CheckOutput check) => new(
        file, hash, format, "accepted", null, null, check.Words, check.Flags, check.Text, check.Spoken, check.Topic, check.Balance, check.Findings);

    public static CheckedFile Rejected(string file, string? hash, DraftFormat format, Refusal refusal, Intake.Language language) => new(
        file, hash, format, "rejected", refusal.Code, refusal.Message.In(language), null, null, null, null, null, null, null);
}
