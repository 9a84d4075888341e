using Intake.Word.Volume;
using QRCoder;

namespace Review.Bundles.Printing;

/// <summary>Vẽ mã QR của một địa chỉ. Pure: the same address, the same bytes.</summary>
internal static class PageMarks
{
    /// <summary>Whole pixels, and enough of them that a printer draws edges and not shades: 300 dots an inch at 18 mm are 6 a module.</summary>
    private const int PixelsPerModule = 8;

    public static PageMark Of(Uri address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address.AbsoluteUri, QRCodeGenerator.ECCLevel.M);
        using var drawing = new PngByteQRCode(code);
        return new(address, drawing.GetGraphic(PixelsPerModule, drawQuietZones: false));
    }
}
