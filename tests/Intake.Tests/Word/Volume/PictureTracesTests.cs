using System.IO.Compression;
using System.Text;
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

    [Fact]
    public void A_photograph_keeps_its_turn_and_loses_its_author()
    {
        byte[] profile = [0xFF, 0xE2, 0, 16, .. "ICC_PROFILE\0"u8, 1, 1], comment = [0xFF, 0xFE, 0, 7, .. "Name!"u8];

        var picture = Travelled(ImagePartType.Jpeg, [0xFF, 0xD8, .. Exif, .. comment, .. profile, .. Scan, .. "Name!"u8]);

        Assert.Equal([0xFF, 0xD8, 0xFF, 0xE1, 0, 34, .. Exif[4..^5], .. profile, .. Scan], picture);
    }

    [Fact]
    public void A_drawing_loses_its_texts()
    {
        byte[] signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], end = [0, 0, 0, 0, .. "IEND"u8, 1, 2, 3, 4];

        var picture = Travelled(ImagePartType.Png, [.. signature, 0, 0, 0, 5, .. "tEXtName!"u8, 1, 2, 3, 4, .. end]);

        Assert.Equal([.. signature, .. end], picture);
    }

    [Fact]
    public void A_picture_that_does_not_keep_to_its_format_stays_as_it_is()
    {
        byte[] broken = [0xFF, 0xD8, 0xFF, 0xE1, 0xFF, 0xFF, .. Encoding.ASCII.GetBytes("short")];

        Assert.Equal(broken, Travelled(ImagePartType.Jpeg, broken));
    }

    private static byte[] Travelled(PartTypeInfo type, byte[] picture)
    {
        var draft = Drafts.Docx(Drafts.Paragraph("Lời.") + $"<w:p>{Drafts.PictureRun("rId8")}</w:p>", main => main.AddImagePart(type, "rId8").FeedData(new MemoryStream(picture)));
        using var zip = new ZipArchive(new MemoryStream(VolumeCompiler.Compile(Plans.Of(Plans.Speech(1, draft))).Docx));
        using var stream = zip.Entries.Single(e => e.FullName.StartsWith("word/media/", StringComparison.Ordinal)).Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
