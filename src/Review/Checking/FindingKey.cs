using System.Security.Cryptography;
using System.Text;
using Intake.Checks;
using Review.Storage;

namespace Review.Checking;

/// <summary>Khóa của một điểm lưu ý. Findings are written anew by every check; one that says the same of the same place of the same version keeps its key.</summary>
public static class FindingKey
{
    private const int Letters = 32;

    /// <summary>The key of a finding on one version.</summary>
    public static string Of(long version, Finding finding) =>
        Hash($"{version}", finding.Code, finding.Message.Vi, $"{finding.Paragraph}", finding.Quote ?? "");

    /// <summary>The key of a finding between speeches: its places name the versions.</summary>
    public static string Of(ConferenceFinding finding) => Hash("between", finding.Code, finding.Message.Vi, Stored.ToJson(finding.Places));

    private static string Hash(params ReadOnlySpan<string?> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts))))[..Letters];
}
