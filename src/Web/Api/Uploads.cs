using Review.Receiving;

namespace Web.Api;

/// <summary>Giới hạn của yêu cầu gửi tệp.</summary>
public static class Uploads
{
    /// <summary>The largest file, and room for the form around it; the whole is held in memory, never on disk.</summary>
    public const int MaxRequest = ReceivingDesk.MaxBytes + 64 * 1024;
}
