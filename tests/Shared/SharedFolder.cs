namespace Tests.Shared;

/// <summary>Dữ liệu dùng chung, nằm cạnh kho mã; a test that needs it skips where it is absent.</summary>
public static class SharedFolder
{
    private const string Corpus = "corpus/";

    /// <summary>A folder to take in place of ../shared/corpus: <c>real/</c>, <c>hostile/</c> and <c>speeches/</c> of the same kinds lie in it, not all need be there.</summary>
    public const string CorpusVariable = "REVIEW_CORPUS";

    /// <summary>Path of <paramref name="relative"/> in ../shared beside the repository; null when it is absent.</summary>
    public static string? Find(string relative)
    {
        var shared = Path.Combine(Path.GetDirectoryName(Repository.Root)!, "shared", relative);
        var path = Environment.GetEnvironmentVariable(CorpusVariable) is { Length: > 0 } corpus && relative.StartsWith(Corpus, StringComparison.Ordinal)
            ? Path.Combine(corpus, relative[Corpus.Length..])
            : shared;
        return Path.Exists(path) ? path : null;
    }
}
