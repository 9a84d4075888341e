namespace Tests.Shared;

/// <summary>Dữ liệu dùng chung, nằm cạnh kho mã; a test that needs it skips where it is absent.</summary>
public static class SharedFolder
{
    /// <summary>Path of <paramref name="relative"/> in ../shared beside the folder that holds Review.sln; null when it is absent.</summary>
    public static string? Find(string relative)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Review.sln"))) folder = folder.Parent;
        if (folder?.Parent is not { } outside) return null;

        var path = Path.Combine(outside.FullName, "shared", relative);
        return File.Exists(path) || Directory.Exists(path) ? path : null;
    }
}
