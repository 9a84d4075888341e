using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using Intake.Word.Volume;
using Xunit;

namespace Intake.Tests.Word.Volume;

/// <summary>What a camera or an author wrote into a picture does not travel; how the picture looks does.</summary>
public sealed class PictureTracesTests
{
    private static readonly byte[] Scan = [0xFF, 0xDA, 0, 3, 1, 7, 0xFF, 0, 8, 0xFF, 0xD9];

    /// <summary>Big-endian Exif with orientation 6 and a name behind it.</summary>
    private static readonly byte[] Exif =
        [0xFF, 0xE1, 0, 39, .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0, .. "Name!"u8];

    private static readonly byte[] Turned = [0xFF, 0xE1, 0, 34, .. Exif[4..^5]];

    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly byte[] Data = [0, 0, 0, 1, .. "IDAT"u8, 7, 1, 2, 3, 4];
    private static readonly byte[] End = [0, 0, 0, 0, .. "IEND"u8, 0xAE, 0x42, 0x60, 0x82];

    [Fact]
    public void A_photograph_keeps_its_turn_and_loses_its_author()
    {
        byte[] profile = [0xFF, 0xE2, 0, 16, .. "ICC_PROFILE\0"u8, 1, 1], comment = [0xFF, 0xFE, 0, 7, .. "Name!"u8];

        var picture = Travelled(ImagePartType.Jpeg, [0xFF, 0xD8, .. Exif, .. comment, .. profile, .. Scan, .. "Name!"u8]);

        Assert.Equal([0xFF, 0xD8, .. Turned, .. profile, .. Scan], picture);
    }

    [Fact]
    public void Fill_bytes_before_a_marker_hide_nothing()
    {
        byte[] comment = [0xFF, 0xFE, 0, 7, .. "Name!"u8];

        var picture = Travelled(ImagePartType.Jpeg, [0xFF, 0xD8, 0xFF, 0xFF, .. Exif, 0xFF, .. comment, 0xFF, .. Scan]);

        Assert.Equal([0xFF, 0xD8, .. Turned, .. Scan], picture);
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0xFF, 0xE1, 0xFF, 0xFF, 1, 2 })]
    public void A_photograph_without_its_end_keeps_what_was_read(byte[] rest) =>
        Assert.Equal([0xFF, 0xD8, .. Turned, .. Scan], Travelled(ImagePartType.Jpeg, [0xFF, 0xD8, .. Exif, .. Scan[..^2], .. rest])!);

    [Fact]
    public void A_drawing_loses_its_texts()
    {
        var picture = Travelled(ImagePartType.Png, [.. Signature, .. Data, 0, 0, 0, 5, .. "tEXtName!"u8, 1, 2, 3, 4, .. End])!;

        Assert.Equal([.. Signature, .. Data, .. End], picture);
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0, 0, 0 })]
    [InlineData(new byte[] { 255, 0, 0, 5, 0x65, 0x58, 0x49, 0x66, 1, 2, 3, 4 })]
    public void A_drawing_without_its_end_keeps_what_was_read(byte[] rest) =>
        Assert.Equal([.. Signature, .. Data, .. End], Travelled(ImagePartType.Png, [.. Signature, .. Data, 0, 0, 0, 5, .. "tEXtName!"u8, 1, 2, 3, 4, .. rest])!);

    [Fact]
    public void A_picture_that_breaks_before_there_is_anything_to_see_is_left_out()
    {
        Assert.Null(Travelled(ImagePartType.Jpeg, [0xFF, 0xD8, 0xFF, 0xE1, 0xFF, 0xFF, .. "short"u8]));
        Assert.Null(Travelled(ImagePartType.Png, [.. Signature, 255, 0, 0, 5, .. "eXIfName!"u8, 1, 2, 3, 4]));
        Assert.Null(Travelled(ImagePartType.Tiff, [.. "MM\0*"u8, 0, 0, 0, 8, 0, 9, 1, 0]));
    }

    [Fact]
    public void A_scan_keeps_its_size_and_loses_its_author_and_place()
    {
        byte[] width = [1, 0, 0, 3, 0, 0, 0, 1, 0, 9, 0, 0], header = [.. "MM\0*"u8, 0, 0, 0, 8];
        byte[] artist = [1, 0x3B, 0, 2, 0, 0, 0, 5, 0, 0, 0, 50], place = [0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 55];
        byte[] where = [0, 1, 0, 2, 0, 5, 0, 0, 0, 1, 0, 0, 0, 73, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 1];

        var picture = Travelled(ImagePartType.Tiff, [.. header, 0, 3, .. width, .. artist, .. place, 0, 0, 0, 0, .. "Name!"u8, .. where]);

        Assert.Equal([.. header, 0, 1, .. width, .. new byte[81 - 22]], picture);
    }

    private static byte[]? Travelled(PartTypeInfo type, byte[] picture)
    {
        var draft = Drafts.Docx(Drafts.Paragraph("Lời.") + $"<w:p>{Drafts.PictureRun("rId8")}</w:p>", main => main.AddImagePart(type, "rId8").FeedData(new MemoryStream(picture)));
        using var zip = new ZipArchive(new MemoryStream(VolumeCompiler.Compile(Plans.Of(Plans.Speech(1, draft))).Docx));
        if (zip.Entries.SingleOrDefault(e => e.FullName.StartsWith("word/media/", StringComparison.Ordinal)) is not { } entry) return null;
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
