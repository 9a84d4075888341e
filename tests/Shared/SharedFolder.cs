namespace Tests.Shared;

/// <summary>The folder of common data beside the repository; absent on most machines.</summary>
public static class SharedFolder
{
    /// <summary>Full path of <paramref name="relative"/> in the folder beside the one that holds Review.sln; null when absent.</summary>
    public static string? Find(string relative)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Review.sln"))) folder = folder.Parent;
        if (folder?.Parent is not { } parent) return null;

        var path = Path.Combine(parent.FullName, "shared", relative);
        return File.Exists(path) || Directory.Exists(path) ? path : null;
    }
}
