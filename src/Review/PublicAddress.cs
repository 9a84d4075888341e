using System.Globalization;

namespace Review;

/// <summary>Địa chỉ mà người đọc bản in gõ vào hoặc quét mã để tới hệ thống.</summary>
public sealed record PublicAddress
{
    private PublicAddress(Uri root) => Root = root;

    /// <summary>http or https, and ends in a slash.</summary>
    public Uri Root { get; }

    /// <summary>Null when <paramref name="text"/> is no address of a site: http or https, without query or fragment.</summary>
    public static PublicAddress? Read(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri is { Scheme: "http" or "https", Query: "", Fragment: "", UserInfo: "" }
            ? new(new Uri(uri.AbsoluteUri.TrimEnd('/') + "/"))
            : null;

    /// <summary>The page on which a speech of a bundle is read: who may hold the printed bundle may open it.</summary>
    /// <param name="bundle">Number of the sealed bundle; null for the preview.</param>
    /// <param name="number">Number of the assignment.</param>
    public Uri OfSpeech(int? bundle, int number) =>
        new(Root, string.Create(CultureInfo.InvariantCulture, $"tap-tham-luan/{bundle?.ToString(CultureInfo.InvariantCulture) ?? "xem-truoc"}/doc/{number}"));
}
