namespace Tests.Shared;

/// <summary>Thư mục dữ liệu dùng chung, bên cạnh kho mã; not part of the project.</summary>
public static class SharedFolder
{
    /// <summary>Full path of <paramref name="relative"/> under ../shared of the folder that holds Review.sln; null when absent.</summary>
    public static string? Find(string relative)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Review.sln"))) folder = folder.Parent;
        if (folder?.Parent is not { } above) return null;
        var path = Path.Combine(above.FullName, "shared", relative);
        return File.Exists(path) || Directory.Exists(path) ? path : null;
    }

    /// <summary>As <see cref="Find"/>; the caller skips with the reason when it is null.</summary>
    public static string? Require(string relative) => Find(relative);
}
