namespace Tests.Shared;

/// <summary>Thư mục gốc của kho mã: the folder that holds Review.sln.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>Full path of a file of the repository.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Review.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run outside their repository.");
    }
}
