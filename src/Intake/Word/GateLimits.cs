namespace Intake.Word;

/// <summary>Giới hạn đối với một tệp dự thảo; a four-page speech is a few hundred times below each of them.</summary>
public static class GateLimits
{
    /// <summary>Bytes of the file as sent.</summary>
    public const int FileBytes = 10 * 1024 * 1024;

    /// <summary>Entries of the ZIP; the largest of several hundred files from public test suites has 65.</summary>
    public const int Entries = 1000;

    /// <summary>Really inflated bytes of all XML parts together; 200 pages with a run for every few words take 4 MB.</summary>
    public const int InflatedBytes = 24 * 1024 * 1024;

    /// <summary>Bytes that all entries together claim to inflate to, pictures included; beyond JPEG and PNG, which hardly shrink, drawings in EMF and BMP swell tenfold.</summary>
    public const int ClaimedBytes = 200 * 1024 * 1024;

    /// <summary>Really inflated bytes of the pictures of one speech in the volume; a page scanned in colour at 300 dpi takes 26 MB when nothing packs it.</summary>
    public const int PictureBytes = 64 * 1024 * 1024;

    /// <summary>Elements inside each other, the root included; Word itself writes fewer than 60.</summary>
    public const int Depth = 256;

    /// <summary>Elements of one part; 200 pages have about 100,000.</summary>
    public const int Elements = 2_000_000;

    /// <summary>Characters of the body text.</summary>
    public const int Characters = 2_000_000;

    /// <summary>Body paragraphs.</summary>
    public const int Paragraphs = 20_000;
}
