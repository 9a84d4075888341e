namespace Review.Office;

/// <summary>Thư mục của một lần gọi LibreOffice: the document, a profile of its own and the result; gone when disposed.</summary>
internal sealed class OfficeFolder : IDisposable
{
    private const string Prefix = "review-office-";

    /// <summary>Older folders belong to no living call: nothing here runs so long.</summary>
    private static readonly TimeSpan Abandoned = TimeSpan.FromMinutes(15);

    /// <summary>Variables that say where a program may write (POSIX, XDG Base Directory).</summary>
    private static readonly string[] Places = ["HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_STATE_HOME"];

    private readonly Errand errand;

    private OfficeFolder(Errand errand) => this.errand = errand;

    public string Path { get; } = Directory.CreateTempSubdirectory(Prefix).FullName;

    public IReadOnlyList<string> Arguments =>
    [
        $"-env:UserInstallation={new Uri(Profile).AbsoluteUri}",
        "--headless", "--norestore", "--nolockcheck", "--nodefault", "--convert-to", errand.Target, "--outdir", Path, Source,
    ];

    /// <summary>All that the program is told of this machine: not the site's connection string nor its secrets, and no place to write but this folder.</summary>
    public IEnumerable<KeyValuePair<string, string>> Environment =>
    [
        .. Places.Select(place => KeyValuePair.Create(place, Own)),
        new("PATH", "/usr/local/bin:/usr/bin:/bin"),
        new("LANG", "C.UTF-8"),
    ];

    private string Own => System.IO.Path.Combine(Path, "own");

    private string Profile => System.IO.Path.Combine(Path, "profile");

    private string Source => System.IO.Path.Combine(Path, errand.FileName);

    public static async Task<OfficeFolder> CreateAsync(Errand errand, CancellationToken stop)
    {
        var folder = new OfficeFolder(errand);
        try
        {
            Directory.CreateDirectory(folder.Own);
            await OfficeProfile.WriteAsync(folder.Profile, stop);
            await File.WriteAllBytesAsync(folder.Source, errand.Bytes, stop);
            return folder;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <summary>What was made, at most <paramref name="longest"/> bytes of it; null when nothing was.</summary>
    public async Task<byte[]?> ReadResultAsync(long longest, CancellationToken stop)
    {
        var result = new FileInfo(System.IO.Path.ChangeExtension(Source, errand.Target.Split(':')[0]));
        if (!result.Exists || result.LinkTarget is not null) return null;
        var bytes = new byte[Math.Min(result.Length, longest)];
        await using var stream = result.OpenRead();
        await stream.ReadExactlyAsync(bytes, stop);
        return bytes;
    }

    /// <summary>Removes what calls left behind whose process was killed: a document is not to lie about.</summary>
    public static void RemoveAbandoned()
    {
        foreach (var folder in new DirectoryInfo(System.IO.Path.GetTempPath()).EnumerateDirectories($"{Prefix}*"))
            if (IsAbandoned(folder)) TryRemove(folder.FullName);
    }

    public void Dispose() => TryRemove(Path);

    private static bool IsAbandoned(DirectoryInfo folder) => TimeProvider.System.GetUtcNow() - folder.CreationTimeUtc > Abandoned;

    private static void TryRemove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception notOurs) when (notOurs is IOException or UnauthorizedAccessException)
        {
            // another user's, or just being removed: the next call tries again
        }
    }
}
