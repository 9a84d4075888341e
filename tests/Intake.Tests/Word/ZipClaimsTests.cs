using System.IO.Compression;
using Intake.Word;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Word;

/// <summary>Những gì thư mục ZIP nói về các mục của nó.</summary>
public sealed class ZipClaimsTests
{
    [Theory]
    [InlineData(GateLimits.ClaimedBytes - 100_000, null)]
    [InlineData(GateLimits.ClaimedBytes, RefusalCode.TooLargeExpanded)]
    public void What_the_pictures_claim_to_be_has_a_limit_too(int claimed, string? expected)
    {
        var file = new WordFile().Paragraphs("bài").Entry("word/media/image1.png", "x").ToBytes();
        BitConverter.TryWriteBytes(file.AsSpan(LastInDirectory(file) + 24), claimed + 1);

        Assert.Equal(expected, CodeOf(file));
    }

    /// <summary>RFC 1952, 2.3.1: a gzip member ends with CRC and length, and a reader of gzip believes the first that it meets.</summary>
    [Fact]
    public void Packed_bytes_do_not_vouch_for_themselves()
    {
        var part = "<a>customXml</a>"u8.ToArray();
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(part);
        var (withTrailer, deflated) = (packed.ToArray()[10..], packed.ToArray()[10..^8]);
        var crc = BitConverter.ToUInt32(withTrailer.AsSpan(deflated.Length));

        Assert.Null(CodeOf(WithPacked("customXml/item1.xml", deflated, part.Length, crc)));
        Assert.Equal(RefusalCode.Corrupt, CodeOf(WithPacked("customXml/item1.xml", withTrailer, part.Length, crc ^ 1)));
    }

    private static int LastInDirectory(byte[] file) => file.AsSpan().LastIndexOf("PK\u0001\u0002"u8);

    /// <summary>A document whose last entry is said to be these packed bytes, of this size and CRC.</summary>
    private static byte[] WithPacked(string name, byte[] packed, int size, uint crc)
    {
        using var file = new MemoryStream();
        file.Write(new WordFile().Paragraphs("bài").ToBytes());
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var entry = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
            entry.Write(packed);
        }
        var bytes = file.ToArray();
        var at = LastInDirectory(bytes);
        BitConverter.TryWriteBytes(bytes.AsSpan(at + 10), (ushort)8);
        BitConverter.TryWriteBytes(bytes.AsSpan(at + 16), crc);
        BitConverter.TryWriteBytes(bytes.AsSpan(at + 24), size);
        return bytes;
    }

    private static string? CodeOf(byte[] file) => Gate.Examine(file).Refusal?.Code;
}
