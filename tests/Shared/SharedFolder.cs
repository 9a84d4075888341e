namespace Tests.Shared;

/// <summary>Finds reference data beside the repository (<c>../shared</c>); tests that need it skip when it is absent.</summary>
public static class SharedFolder
{
    /// <summary>Full path of <paramref name="relative"/> below <c>../shared</c>; null when absent.</summary>
    public static string? Find(string relative)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "Review.sln"))) continue;
            var path = Path.Combine(folder.FullName, "..", "shared", relative);
            return Path.Exists(path) ? Path.GetFullPath(path) : null;
        }
        return null;
    }
}
