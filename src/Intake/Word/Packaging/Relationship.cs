namespace Intake.Word.Packaging;

/// <summary>Quan hệ từ một phần của gói Word đến phần khác hoặc ra ngoài.</summary>
/// <param name="Kind">Last segment of the type, the same in the transitional and the strict dialect: <c>officeDocument</c>, <c>header</c> …</param>
/// <param name="Target">As written; may be anything, so it is never made a <see cref="Uri"/>.</param>
internal sealed record Relationship(string Id, string Kind, string Target, bool External)
{
    private static readonly string[] Dangerous = ["javascript:", "vbscript:", "data:", "file:", @"\\", "//"];

    /// <summary>Whether opening the file, or one click, leads somewhere other than a web page or a letter.</summary>
    public bool LeadsOutside => External && (Kind != "hyperlink" || Dangerous.Any(d => Target.TrimStart().StartsWith(d, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The part's name without the leading slash, resolved against the folder of the part that holds the relationship.</summary>
    public string PartName(string folder)
    {
        var path = Target.StartsWith('/') ? Target : $"{folder}/{Target}";
        var segments = new List<string>();
        foreach (var segment in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == "." || (segment == ".." && segments.Count == 0)) continue;
            if (segment == "..") segments.RemoveAt(segments.Count - 1);
            else segments.Add(segment);
        }
        return string.Join('/', segments);
    }
}
