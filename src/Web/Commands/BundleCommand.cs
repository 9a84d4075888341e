using System.CommandLine;
using System.Globalization;
using Intake;
using Intake.Checks;
using Intake.Plan;
using Intake.Word;
using Intake.Word.Volume;
using Microsoft.Extensions.Logging.Abstractions;
using Review.Bundles;
using Review.Bundles.Printing;
using Review.Office;
using Review.Receiving;

namespace Web.Commands;

/// <summary><c>bundle FILE... --plan FILE -o DIR</c>: one volume of files, each under its assignment; none is left out.</summary>
internal static class BundleCommand
{
    private static readonly Argument<string[]> Files = new Argument<string[]>("file") { Arity = ArgumentArity.OneOrMore, Description = "Drafts: Word; .doc, .odt and .rtf where LibreOffice is installed" }.Naming();
    private static readonly Option<FileInfo> Plan = new("--plan") { Required = true, Description = "The plan, Markdown or Word" };
    private static readonly Option<DirectoryInfo> Target = new("-o", "--output") { Required = true, Description = "Folder for bundle.docx, bundle.zip, manifest.json" };
    private static readonly Option<bool> Pdf = new("--pdf") { Description = "Also bundle.pdf, by LibreOffice" };
    private static readonly Option<string?> Assignments = new("--assignments") { Description = "Numbers of the assignments, in the order of the files: 1,2,..." };

    public static Command Define()
    {
        var command = new Command("bundle", "Compiles drafts into one volume") { Files, Plan, Target, Pdf, Assignments };
        command.Validators.Add(all =>
        {
            if (all.GetValue(Assignments) is { } given && Numbers(given)?.Count != (all.GetValue(Files)?.Length ?? 0))
                all.AddError("--assignments names one number for each file: 1,2,...");
        });
        command.SetAction((parsed, stop) => RunAsync(parsed, parsed.Terminal(), stop));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken stop)
    {
        if (await PlanFile.ReadAsync(parsed.GetValue(Plan)!, terminal, stop) is not { } plan) return ExitCode.Failed;
        var names = parsed.GetValue(Files)!;
        var given = parsed.GetValue(Assignments) is { } text ? Numbers(text) : null;
        if (FaultIn(names, given ?? [], plan) is { } fault)
        {
            terminal.Complain(fault);
            return ExitCode.Failed;
        }

        var office = new OfficeProgram(NullLogger<OfficeProgram>.Instance);
        var door = new DraftDoor(office);
        List<ApprovedSpeech> speeches = [];
        var isSecret = false;
        for (var i = 0; i < names.Length; i++)
        {
            var bytes = await File.ReadAllBytesAsync(names[i], stop);
            var opened = await door.OpenAsync(bytes, names[i], stop);
            isSecret |= ComplainIfSecret(Path.GetFileName(names[i]), opened.Reading.Refusal, terminal);
            speeches.Add(Place(Path.GetFileName(names[i]), bytes, opened, plan, given?[i]));
        }
        if (isSecret) return ExitCode.Failed;

        var ordered = speeches.OrderBy(s => s.Number == 0 ? int.MaxValue : s.Number).ToList(); // stable: files without a number follow as given
        var contents = new BundleContents(plan, 1, Sealed: false, plan.StartsAt ?? DateTimeOffset.UnixEpoch.ToOffset(Conference.Offset), ordered);
        var volume = BundlePackage.PlanOf(contents);
        var printed = parsed.GetValue(Pdf) ? await new VolumePrinter(office, NullLogger.Instance).PrintAsync(volume, stop) : new PrintedVolume(VolumeCompiler.Compile(volume), null);
        return await WriteAsync(BundlePackage.Compose(contents, printed.Volume), printed.Pdf, parsed, terminal, stop);
    }

    private static Sentence? FaultIn(string[] names, List<int> given, Conference plan)
    {
        foreach (var number in given.Where(number => plan.Assignments.All(a => a.Number != number))) return Review.Messages.AssignmentNotFound(number);
        foreach (var name in names.Where(name => !File.Exists(name))) return Messages.FileNotFound(Path.GetFileName(name));
        return null;
    }

    /// <summary>A secret document goes into no volume and no ZIP, so there is neither.</summary>
    private static bool ComplainIfSecret(string name, Refusal? refusal, Terminal terminal)
    {
        if (refusal is not { Code: RefusalCode.Secret }) return false;
        terminal.Complain(Messages.NotBundled(name, refusal.Message));
        return true;
    }

    private static ApprovedSpeech Place(string name, byte[] bytes, OpenedDraft opened, Conference plan, int? given)
    {
        var text = opened.Reading.Text;
        var assignment = given is { } number ? plan.Assignments.FirstOrDefault(a => a.Number == number) : Placing.Of(plan, name, text);
        return new ApprovedSpeech(assignment?.Number ?? 0, assignment?.Topic ?? "", assignment?.Unit ?? name, 1, StoredFile.HashOf(bytes), bytes)
        {
            FileName = name,
            Format = opened.Reading.Format.IsLegacy ? opened.Reading.Format : DraftFormat.Docx,
            Derived = text is null ? null : opened.Derived,
            Text = text,
            LikelySeconds = text is null ? null : (int)Math.Round(DraftFacts.Of(text, new CheckContext(plan, assignment)).Time.Likely.TotalSeconds),
        };
    }

    private static async Task<int> WriteAsync(BundlePackage package, byte[]? pdf, ParseResult parsed, Terminal terminal, CancellationToken stop)
    {
        var isMissing = pdf is null && parsed.GetValue(Pdf);
        if (isMissing) terminal.Complain(Review.Messages.NoPdf);
        var target = parsed.GetValue(Target)!;
        target.Create();
        await WriteAsync(target, BundlePackage.DocxName, package.Docx, stop);
        await WriteAsync(target, "bundle.zip", package.Zip, stop);
        await WriteAsync(target, BundlePackage.ManifestName, package.Manifest, stop);
        if (pdf is not null) await WriteAsync(target, "bundle.pdf", pdf, stop);

        var manifest = Manifest.Read(package.Manifest);
        terminal.Print(manifest, () => string.Join('\n', manifest.Speeches.Select(s => $"{s.Number,3} {s.Unit}{(s.Merged ? "" : $": {s.Notice}")}")));
        return isMissing ? ExitCode.Failed : ExitCode.Done;
    }

    private static Task WriteAsync(DirectoryInfo target, string name, byte[] bytes, CancellationToken stop) =>
        File.WriteAllBytesAsync(Path.Combine(target.FullName, name), bytes, stop);

    private static List<int>? Numbers(string text)
    {
        List<int> numbers = [];
        foreach (var part in text.Split(','))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
            numbers.Add(number);
        }
        return numbers;
    }
}
