using System.Security.Cryptography;

namespace Review;

/// <summary>Mã đọc được qua điện thoại: 12 chữ và số, không có ký tự dễ nhầm, 60 bit ngẫu nhiên.</summary>
public static class ReadableCode
{
    private const string Letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /// <summary>A fresh code: three groups of four, parted by a dash.</summary>
    public static string New() => string.Join('-', Enumerable.Range(0, 3).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));
}
