using System.Globalization;
using Review;
using Review.Bundles;

namespace Web.Pages.Bundles;

/// <summary>Tập được gọi thế nào trong địa chỉ và tên tệp: số của tập đã niêm phong, hoặc <c>xem-truoc</c>.</summary>
public static class BundleAddress
{
    public const string Preview = "xem-truoc";

    /// <summary>The number; null for the preview.</summary>
    /// <exception cref="RefusedException"><c>not-found</c> when it is neither.</exception>
    public static int? Read(string bundle) => bundle == Preview ? null
        : int.TryParse(bundle, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new RefusedException(RefusedCode.NotFound, Review.Messages.NoBundle);

    public static string Of(Bundle bundle) => "/tap-tham-luan/" + NameOf(bundle);

    public static string Of(Bundle bundle, BundleFile file) => $"{Of(bundle)}/{file.ToString().ToLowerInvariant()}";

    /// <summary>What the file is called on the reader's own machine.</summary>
    public static string FileNameOf(Bundle bundle, BundleFile file)
    {
        var name = bundle.Sealed ? $"so-{NameOf(bundle)}" : NameOf(bundle);
        return file switch
        {
            BundleFile.Manifest => "manifest.json",
            BundleFile.Xlsx => $"danh-sach-{name}.xlsx",
            _ => $"tap-tham-luan-{name}.{file.ToString().ToLowerInvariant()}",
        };
    }

    private static string NameOf(Bundle bundle) => bundle.Sealed ? bundle.Number.ToString(CultureInfo.InvariantCulture) : Preview;
}
