using System.Net;
using System.Security.Cryptography;
using System.Text;
using Review;

namespace Web.Access;

/// <summary>Mã thiết lập: chứng tỏ người thiết lập hệ thống từ máy khác đọc được cửa sổ của máy chủ.</summary>
/// <remarks>Random, in memory only, new at every start.</remarks>
public sealed class SetupCode
{
    private static readonly string[] Forwarding = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via"];

    /// <summary>What must be typed.</summary>
    public string Text { get; } = ReadableCode.New();

    /// <summary>Whether <paramref name="http"/> comes, or may come, from another machine.</summary>
    public static bool IsNeededFor(HttpContext http) =>
        http.Connection.RemoteIpAddress is not { } address || !IPAddress.IsLoopback(address) || Forwarding.Any(http.Request.Headers.ContainsKey);

    /// <summary>Whether <paramref name="typed"/> is the code.</summary>
    public bool Opens(string? typed) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Text), Encoding.UTF8.GetBytes((typed ?? "").Trim().ToUpperInvariant()));
}
