using System.CommandLine;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Review.Bundles;
using Review.Journal;
using Review.Receiving;
using Review.Storage;

namespace Web.Commands;

/// <summary><c>verify [RECEIPT|MANIFEST|FILE...]</c>: the journal, then each thing named, against what is stored.</summary>
internal static class VerifyCommand
{
    private static readonly Argument<string[]> Things = new Argument<string[]>("thing") { Arity = ArgumentArity.ZeroOrMore, Description = "Receipt codes, manifests, files" }.Naming();
    private static readonly Option<DirectoryInfo?> Data = new("--data") { Description = "Folder of the embedded database" };
    private static readonly Option<string?> Connection = new("--connection") { Description = "PostgreSQL connection string" };

    public static Command Define()
    {
        var command = new Command("verify", "Verifies the journal, receipts, manifests and files") { Things, Data, Connection };
        command.SetAction((parsed, stop) => RunAsync(parsed, parsed.Terminal(), stop));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken stop)
    {
        var options = new SiteOptions { DataFolder = parsed.GetValue(Data)?.FullName ?? SiteOptions.UsualDataFolder, Connection = parsed.GetValue(Connection) };
        await using var services = new ServiceCollection().AddLogging().AddStorage(options).AddScoped<Chain>().BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ReviewDb>();
        db.Sight = Sight.All;
        if (!await db.Database.CanConnectAsync(stop))
        {
            terminal.Complain(Messages.NoDatabase);
            return ExitCode.Failed;
        }

        var holds = await VerifyJournalAsync(scope.ServiceProvider.GetRequiredService<Chain>(), terminal, stop);
        foreach (var thing in parsed.GetValue(Things) ?? []) holds &= await VerifyAsync(thing, db, terminal, stop);
        return holds ? ExitCode.Done : ExitCode.Failed;
    }

    private static async Task<bool> VerifyJournalAsync(Chain chain, Terminal terminal, CancellationToken stop)
    {
        var verdict = await chain.VerifyAsync(stop);
        terminal.Print(new Verified("journal", verdict.BrokenAt is null, verdict.BrokenAt, verdict.Reason, verdict.Lines, verdict.Head),
            () => verdict.BrokenAt is null ? $"journal: {verdict.Lines} lines hold, head {verdict.Head}" : $"journal: {verdict.Reason}");
        return verdict.BrokenAt is null;
    }

    private static async Task<bool> VerifyAsync(string thing, ReviewDb db, Terminal terminal, CancellationToken stop)
    {
        var reason = File.Exists(thing) ? await FaultOfFileAsync(thing, db, stop) : await FaultOfReceiptAsync(thing, db, stop);
        terminal.Print(new Verified(thing, reason is null, null, reason, null, null), () => $"{thing}: {reason ?? "holds"}");
        return reason is null;
    }

    private static async Task<string?> FaultOfReceiptAsync(string code, ReviewDb db, CancellationToken stop)
    {
        var version = await db.DraftVersions.AsNoTracking().SingleOrDefaultAsync(d => d.ReceiptCode == code, stop);
        if (version is null) return "no receipt of this code, and no file of this name";
        return await FaultOfHashAsync(version.Sha256, db, stop);
    }

    private static async Task<string?> FaultOfFileAsync(string path, ReviewDb db, CancellationToken stop)
    {
        var bytes = await File.ReadAllBytesAsync(path, stop);
        if (bytes is [(byte)'{', ..] && TryReadManifest(bytes) is { } manifest) return await FaultOfManifestAsync(manifest, bytes, Path.GetDirectoryName(Path.GetFullPath(path))!, db, stop);
        return await FaultOfHashAsync(StoredFile.HashOf(bytes), db, stop);
    }

    private static async Task<string?> FaultOfManifestAsync(Manifest manifest, byte[] bytes, string folder, ReviewDb db, CancellationToken stop)
    {
        if (await FaultOfHashAsync(StoredFile.HashOf(bytes), db, stop) is { } altered) return $"the manifest itself: {altered}";
        foreach (var file in manifest.Files)
        {
            if (await FaultOfHashAsync(file.Sha256, db, stop) is { } fault) return $"{file.Name}: {fault}";
            var beside = Path.Combine(folder, Path.GetFileName(file.Name));
            if (File.Exists(beside) && StoredFile.HashOf(await File.ReadAllBytesAsync(beside, stop)) != file.Sha256) return $"{file.Name} beside the manifest was altered";
        }
        return null;
    }

    private static async Task<string?> FaultOfHashAsync(string hash, ReviewDb db, CancellationToken stop)
    {
        var stored = await db.StoredFiles.Where(f => f.Sha256 == hash).Select(f => f.Bytes).SingleOrDefaultAsync(stop);
        if (stored is [] && await db.ErasedFiles.AnyAsync(e => e.Sha256 == hash, stop)) return null; // its content was erased: a line of the journal, which has just been verified, says so
        if (stored is null) return $"no stored file has the hash {hash}";
        return StoredFile.HashOf(stored) == hash ? null : $"the stored bytes no longer have the hash {hash}";
    }

    private static Manifest? TryReadManifest(byte[] bytes)
    {
        try
        {
            return Manifest.Read(bytes) is { Files: not null, Speeches: not null } manifest ? manifest : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Verified(string What, bool Holds, long? Line, string? Reason, long? Lines, string? Head);
}
