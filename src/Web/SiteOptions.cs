using Review;

namespace Web;

/// <summary>Phần việc của một tiến trình.</summary>
public enum SiteRole { All, Web, Worker }

/// <summary>Cách chạy một trang: dữ liệu ở đâu, địa chỉ nào, phần việc nào, giờ nào.</summary>
public sealed record SiteOptions
{
    public const string DefaultUrl = "http://localhost:5080";

    public SiteRole Role { get; init; } = SiteRole.All;

    public string Urls { get; init; } = DefaultUrl;

    /// <summary>Folder of the embedded database; not used with a connection string.</summary>
    public required string DataFolder { get; init; }

    /// <summary>PostgreSQL; null for the embedded SQLite.</summary>
    public string? Connection { get; init; }

    /// <summary>Where people reach the site from outside, for what is printed; null when nobody has said it.</summary>
    public PublicAddress? PublicAddress { get; init; }

    /// <summary>How far the conference's clock lies from real time.</summary>
    public TimeSpan ClockOffset { get; init; }

    /// <summary>Whether this is the demonstration: sign-in links open doors, here and nowhere else.</summary>
    public bool IsDemo { get; init; }

    /// <summary>Whether what was lost is looked for every minute and at start. Tests switch it off to see that nothing depends on it.</summary>
    public bool Sweeps { get; init; } = true;

    /// <summary>Where the operating system wants a user's data of this program.</summary>
    public static string UsualDataFolder =>
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "review");
}
