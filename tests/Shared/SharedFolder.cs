namespace Tests.Shared;

/// <summary>Dữ liệu dùng chung, nằm cạnh kho mã; a test that needs it skips where it is absent.</summary>
public static class SharedFolder
{
    /// <summary>Path of <paramref name="relative"/> in ../shared beside the repository; null when it is absent.</summary>
    public static string? Find(string relative)
    {
        var path = Path.Combine(Path.GetDirectoryName(Repository.Root)!, "shared", relative);
        return Path.Exists(path) ? path : null;
    }
}
