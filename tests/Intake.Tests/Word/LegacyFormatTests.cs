using System.IO.Compression;
using System.Text;
using Intake.Word;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Word;

/// <summary>Nhận biết .doc, .odt, .rtf theo nội dung, trên tệp thật do LibreOffice làm ra.</summary>
public sealed class LegacyFormatTests
{
    private static readonly byte[] Docx = WordFile.Docx("Kính thưa Hội nghị,", "Bài tham luận.");

    [Theory]
    [InlineData(DraftFormat.Doc, RefusalCode.LegacyDoc)]
    [InlineData(DraftFormat.Odt, RefusalCode.NotDocx)]
    [InlineData(DraftFormat.Rtf, RefusalCode.LegacyDoc)]
    public void Each_is_known_by_its_content_and_can_be_converted(DraftFormat format, string code)
    {
        var reading = DraftReader.Read(LegacyFile.Of(Docx, format));

        Assert.Equal((format, code, true), (reading.Format, reading.Refusal!.Code, reading.CanBeConverted));
    }

    [Fact]
    public void A_doc_with_a_password_is_refused_as_such_wherever_its_stream_lies()
    {
        var small = LegacyFile.Of(Docx, DraftFormat.Doc); // its stream lies in 64-byte sectors
        var usual = LegacyFile.OfSample(7, DraftFormat.Doc);

        Assert.All([small, usual], doc => Assert.True(DraftReader.Read(doc).CanBeConverted));
        Assert.All([small, usual], doc => AssertRefused(RefusalCode.Encrypted, Locked(doc)));
    }

    [Fact]
    public void An_odt_with_a_password_a_bomb_or_a_DTD_is_given_to_no_program()
    {
        AssertRefused(RefusalCode.Encrypted, Rewritten("META-INF/manifest.xml", xml => xml.Replace("media-type=\"text/xml\"/>", "media-type=\"text/xml\"><manifest:encryption-data/></manifest:file-entry>", StringComparison.Ordinal)));
        AssertRefused(RefusalCode.TooLargeExpanded, Rewritten("content.xml", xml => xml.Replace("</office:document-content>", new string(' ', GateLimits.InflatedBytes) + "</office:document-content>", StringComparison.Ordinal)));
        AssertRefused(RefusalCode.DtdProhibited, Rewritten("content.xml", xml => xml.Replace("<office:document-content", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><office:document-content", StringComparison.Ordinal)));
        AssertRefused(RefusalCode.TooDeep, Rewritten("content.xml", xml => xml.Replace("<office:text>", $"<office:text>{string.Concat(Enumerable.Repeat("<text:p>", 300))}{string.Concat(Enumerable.Repeat("</text:p>", 300))}", StringComparison.Ordinal)));
    }

    /// <summary>OpenOffice and older LibreOffice write the first two.</summary>
    [Theory]
    [InlineData("<!DOCTYPE manifest:manifest PUBLIC \"-//OpenOffice.org//DTD Manifest 1.0//EN\" \"Manifest.dtd\">", null)]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]>", null)]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;")]
    public void A_DTD_beside_the_text_of_an_odt_is_skipped_unless_it_is_used(string dtd, string? used)
    {
        var odt = Rewritten("META-INF/manifest.xml", xml => xml.Replace("<manifest:manifest", dtd + "<manifest:manifest", StringComparison.Ordinal)
            .Replace("</manifest:manifest>", used + "</manifest:manifest>", StringComparison.Ordinal));

        Assert.Equal(used is null, DraftReader.Read(odt).CanBeConverted);
    }

    [Fact]
    public void A_DTD_hides_no_password_of_an_odt()
    {
        AssertRefused(RefusalCode.Encrypted, Rewritten("META-INF/manifest.xml", xml => xml.Replace("<manifest:manifest", "<!DOCTYPE a><manifest:manifest", StringComparison.Ordinal)
            .Replace("media-type=\"text/xml\"/>", "media-type=\"text/xml\"><manifest:encryption-data/></manifest:file-entry>", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_only_says_that_it_is_an_odt_is_nothing_to_convert()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true)) Write(zip, "mimetype", "application/vnd.oasis.opendocument.text", CompressionLevel.NoCompression);

        AssertRefused(RefusalCode.NotDocx, file.ToArray());
    }

    [Fact]
    public void Any_bytes_that_begin_like_a_compound_file_get_an_answer()
    {
        var doc = LegacyFile.Of(Docx, DraftFormat.Doc);
        for (var length = 8; length < doc.Length; length += 97) Assert.NotNull(DraftReader.Read(doc.AsMemory(0, length)).Refusal);
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            byte[] changed = [.. doc];
            for (var i = 0; i < 40; i++) changed[8 + random.Next(600)] = (byte)random.Next(256);
            Assert.NotNull(DraftReader.Read(changed).Refusal);
        }
    }

    /// <summary>The stream begins half a billion sectors down a chain that never leaves its first (MS-CFB 2.3).</summary>
    [Fact]
    public async Task A_chain_of_sectors_is_never_followed_longer_than_the_file()
    {
        var doc = new byte[4 * 512];
        BitConverter.TryWriteBytes(doc.AsSpan(0), 0xE11AB1A1E011CFD0UL);
        BitConverter.TryWriteBytes(doc.AsSpan(30), (ushort)9);             // sectors of 2^9 bytes
        BitConverter.TryWriteBytes(doc.AsSpan(48), 0u);                    // the directory is sector 0
        BitConverter.TryWriteBytes(doc.AsSpan(56), 4096u);                 // smaller streams are in small sectors
        BitConverter.TryWriteBytes(doc.AsSpan(76), 1u);                    // the table is sector 1
        BitConverter.TryWriteBytes(doc.AsSpan(512 + 66), (ushort)5);       // the root …
        BitConverter.TryWriteBytes(doc.AsSpan(512 + 116), 2u);             // … begins in sector 2
        BitConverter.TryWriteBytes(doc.AsSpan(1024 + 4 * 2), 2u);          // after which comes sector 2
        Encoding.Unicode.GetBytes("WordDocument").CopyTo(doc, 640);
        BitConverter.TryWriteBytes(doc.AsSpan(640 + 64), (ushort)26);
        BitConverter.TryWriteBytes(doc.AsSpan(640 + 116), uint.MaxValue);

        var reading = await Task.Run(() => DraftReader.Read(doc), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken);

        Assert.Equal(DraftFormat.Doc, reading.Format);
    }

    [Theory]
    [InlineData("%PDF-1.7\n%\u00e2\u00e3\u00cf", "PDF")]
    [InlineData("# Bài tham luận\n\nKính thưa Hội nghị", ".md")]
    [InlineData("Kính thưa Hội nghị", ".txt")]
    [InlineData("<html><body>Kính thưa</body></html>", "Ctrl+V")]
    public void Pdf_and_plain_text_are_refused_with_how_to_paste_them_into_Word(string content, string says)
    {
        var refusal = DraftReader.Read(Encoding.UTF8.GetBytes(content)).Refusal!;

        Assert.Equal(RefusalCode.NotDocx, refusal.Code);
        Assert.Contains(says, refusal.Message.Vi, StringComparison.Ordinal);
        Assert.Contains("dán (Ctrl+V)", refusal.Message.Vi, StringComparison.Ordinal);
        Assert.Contains("paste it (Ctrl+V)", refusal.Message.En, StringComparison.Ordinal);
    }

    /// <summary>The same with the flag of a password (MS-DOC 2.5.2: fEncrypted).</summary>
    private static byte[] Locked(byte[] doc)
    {
        var fib = 512;
        while ((doc[fib], doc[fib + 1]) != (0xEC, 0xA5)) fib += 64;
        byte[] locked = [.. doc];
        locked[fib + 11] |= 0x01;
        return locked;
    }

    private static void AssertRefused(string code, byte[] file)
    {
        var reading = DraftReader.Read(file);

        Assert.Equal((code, false), (reading.Refusal!.Code, reading.CanBeConverted));
    }

    /// <summary>The ODT with one entry changed, its type still first and uncompressed.</summary>
    private static byte[] Rewritten(string name, Func<string, string> change)
    {
        using var file = new MemoryStream();
        using var source = new ZipArchive(new MemoryStream(LegacyFile.Of(Docx, DraftFormat.Odt)));
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                using var reader = new StreamReader(entry.Open());
                var text = reader.ReadToEnd();
                if (entry.FullName == name) Assert.NotEqual(text, text = change(text));
                Write(zip, entry.FullName, text, entry.FullName == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
            }
        }
        return file.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string text, CompressionLevel level)
    {
        using var stream = zip.CreateEntry(name, level).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
