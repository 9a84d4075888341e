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
        holds &= await VerifyErasuresAsync(db, terminal, stop);
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

    /// <summary>Content that is gone without a line of the journal that says so is named, whether it was asked for or not.</summary>
    private static async Task<bool> VerifyErasuresAsync(ReviewDb db, Terminal terminal, CancellationToken stop)
    {
        var hold = true;
        foreach (var hash in await db.ErasedFiles.OrderBy(e => e.Sha256).Select(e => e.Sha256).ToListAsync(stop))
        {
            var found = await LookUpAsync(hash, db, stop);
            if (found.Fault is not null) hold = Say(hash, found, terminal);
        }
        return hold;
    }

    private static async Task<bool> VerifyAsync(string thing, ReviewDb db, Terminal terminal, CancellationToken stop) =>
        Say(thing, File.Exists(thing) ? await LookAtFileAsync(thing, db, stop) : await LookAtReceiptAsync(thing, db, stop), terminal);

    private static bool Say(string what, Found found, Terminal terminal)
    {
        var words = found.Fault ?? (found.ErasedBy is { } line ? $"erased, as line {line} of the journal says" : "holds");
        terminal.Print(new Verified(what, found.Fault is null, null, found.Fault, null, null) { Erased = found.Fault is null && found.ErasedBy is not null }, () => $"{what}: {words}");
        return found.Fault is null;
    }

    private static async Task<Found> LookAtReceiptAsync(string code, ReviewDb db, CancellationToken stop)
    {
        var version = await db.DraftVersions.AsNoTracking().SingleOrDefaultAsync(d => d.ReceiptCode == code, stop);
        return version is null ? new("no receipt of this code, and no file of this name") : await LookUpAsync(version.Sha256, db, stop);
    }

    private static async Task<Found> LookAtFileAsync(string path, ReviewDb db, CancellationToken stop)
    {
        var bytes = await File.ReadAllBytesAsync(path, stop);
        if (bytes is [(byte)'{', ..] && TryReadManifest(bytes) is { } manifest) return await LookAtManifestAsync(manifest, bytes, Path.GetDirectoryName(Path.GetFullPath(path))!, db, stop);
        return await LookUpAsync(StoredFile.HashOf(bytes), db, stop);
    }

    /// <summary>Erased when any of its files was.</summary>
    private static async Task<Found> LookAtManifestAsync(Manifest manifest, byte[] bytes, string folder, ReviewDb db, CancellationToken stop)
    {
        var whole = await LookUpAsync(StoredFile.HashOf(bytes), db, stop);
        if (whole.Fault is { } altered) return new($"the manifest itself: {altered}");
        foreach (var file in manifest.Files)
        {
            var found = await LookUpAsync(file.Sha256, db, stop);
            if (found.Fault is { } fault) return new($"{file.Name}: {fault}");
            whole = whole with { ErasedBy = whole.ErasedBy ?? found.ErasedBy };
            var beside = Path.Combine(folder, Path.GetFileName(file.Name));
            if (File.Exists(beside) && StoredFile.HashOf(await File.ReadAllBytesAsync(beside, stop)) != file.Sha256) return new($"{file.Name} beside the manifest was altered");
        }
        return whole;
    }

    private static async Task<Found> LookUpAsync(string hash, ReviewDb db, CancellationToken stop)
    {
        var stored = await db.StoredFiles.Where(f => f.Sha256 == hash).Select(f => f.Bytes).SingleOrDefaultAsync(stop);
        if (stored is null) return new($"no stored file has the hash {hash}");
        if (stored is [] && await db.ErasedFiles.AnyAsync(e => e.Sha256 == hash, stop))
        {
            var proof = await new Erasure(db).ProveAsync(hash, stop);
            return new(proof.Missing is { } missing ? $"the stored bytes are gone, and no line of the journal says that {missing} was erased" : null, proof.Line);
        }
        return new(StoredFile.HashOf(stored) == hash ? null : $"the stored bytes no longer have the hash {hash}");
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

    /// <summary>What is wrong, if anything, and else the line of the journal that says why there is no content, if there is none.</summary>
    private sealed record Found(string? Fault, long? ErasedBy = null);

    private sealed record Verified(string What, bool Holds, long? Line, string? Reason, long? Lines, string? Head)
    {
        /// <summary>Its content was erased, and the journal says so.</summary>
        public bool Erased { get; init; }
    }
}
