using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using Intake.Word;
using Intake.Word.Volume;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Word.Volume;

public sealed class VolumeCompilerTests
{
    [Fact]
    public void Two_compilations_give_the_same_bytes()
    {
        var plan = Plans.Of(Plans.Speech(1, Drafts.Text("Một")), Plans.Speech(2, Drafts.Docx($"<w:p>{Drafts.PictureRun("rId9")}</w:p>", m => m.Picture("rId9"))));

        var first = VolumeCompiler.Compile(plan).Docx;
        var second = VolumeCompiler.Compile(plan).Docx;

        Assert.Equal(first, second);
    }

    [Fact]
    public void Every_speech_follows_whole_and_in_the_order_of_the_plan()
    {
        var plan = Plans.Of(Plans.Speech(2, Drafts.Text("Bài hai.", "Hết bài hai.")), Plans.Speech(1, Drafts.Text("Bài một.")));

        var compiled = VolumeCompiler.Compile(plan);

        Assert.Equal("Bài hai.Hết bài hai.Bài một.", new OpenedVolume(compiled.Docx).SpeechText);
        Assert.Equal([2, 1], compiled.Speeches.Select(s => s.Number));
        Assert.Empty(OpenedVolume.Errors(compiled.Docx));
    }

    [Fact]
    public void A_broken_file_among_good_ones_becomes_a_notice_page()
    {
        var plan = Plans.Of(Plans.Speech(1, Drafts.Text("Bài một.")), Plans.Speech(2, [1, 2, 3]), Plans.Speech(3, Drafts.Text("Bài ba.")));

        var compiled = VolumeCompiler.Compile(plan);

        var text = new OpenedVolume(compiled.Docx).SpeechText;
        Assert.Equal([true, false, true], compiled.Speeches.Select(s => s.IsMerged));
        Assert.Equal($"Bài một.Đơn vị 2Nội dung 2{Messages.NoticeInVolume(Messages.PlainTextRefused).Vi}Bài ba.", text);
        Assert.Empty(OpenedVolume.Errors(compiled.Docx));
    }

    [Fact]
    public void A_file_cut_short_at_any_tenth_never_stops_the_volume()
    {
        var good = Drafts.Text("Bài một.");

        for (var tenth = 0; tenth < 10; tenth++)
        {
            var compiled = VolumeCompiler.Compile(Plans.Of(Plans.Speech(1, good[..(good.Length * tenth / 10)]), Plans.Speech(2, Drafts.Text("Bài hai."))));

            Assert.Equal([false, true], compiled.Speeches.Select(s => s.IsMerged));
            Assert.EndsWith("Bài hai.", new OpenedVolume(compiled.Docx).SpeechText, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_the_gate_refuses_is_given_to_no_other_library()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt>", 50_000)) + string.Concat(Enumerable.Repeat("</w:sdt>", 50_000));
        var secret = Drafts.Text("TUYỆT MẬT", "Lời mật.");

        var compiled = VolumeCompiler.Compile(Plans.Of(Plans.Speech(1, secret), Plans.Speech(2, WordFile.Body(deep)), Plans.Speech(3, Drafts.Text("Bài ba."))));

        Assert.Equal([DraftReader.Read(secret).Refusal!.Message, Messages.Refused(RefusalCode.TooDeep).Message, null], compiled.Speeches.Select(s => s.NotMerged));
        Assert.DoesNotContain("Lời mật", new OpenedVolume(compiled.Docx).Everything, StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_that_swell_are_left_out_and_those_of_no_use_are_never_inflated()
    {
        var swollen = new byte[GateLimits.PictureBytes + 1];
        var file = Drafts.Docx(Drafts.Paragraph("Lời.") + $"<w:p>{Drafts.PictureRun("rId9")}{Drafts.PictureRun("rId8")}</w:p>", main =>
        {
            main.Picture("rId9");
            main.AddImagePart(ImagePartType.Png, "rId8").FeedData(new MemoryStream(swollen));
            main.AddImagePart(ImagePartType.Png, "rId7").FeedData(new MemoryStream(swollen));
        });
        var before = GC.GetAllocatedBytesForCurrentThread();

        var compiled = VolumeCompiler.Compile(Plans.Of(Plans.Speech(1, WithLinkToNothing(file))));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 3L * GateLimits.PictureBytes);
        var volume = new OpenedVolume(compiled.Docx);
        Assert.Equal("Lời.", volume.SpeechText);
        Assert.Single(volume.Names, n => n.StartsWith("word/media/", StringComparison.Ordinal));
        Assert.Contains(LeftBehind.Pictures, compiled.Speeches[0].LeftBehind);
        Assert.Empty(OpenedVolume.Errors(compiled.Docx));
    }

    [Fact]
    public void A_picture_shown_a_hundred_times_is_inflated_once()
    {
        var picture = new byte[1024 * 1024];
        var file = Drafts.Docx($"{Drafts.Paragraph("Lời.")}<w:p>{string.Concat(Enumerable.Repeat(Drafts.PictureRun("rId9"), 100))}</w:p>", main =>
            main.AddImagePart(ImagePartType.Png, "rId9").FeedData(new MemoryStream(picture)));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var compiled = VolumeCompiler.Compile(Plans.Of(Plans.Speech(1, file)));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 50L * picture.Length);
        Assert.True(compiled.Speeches[0].IsMerged);
    }

    [Fact]
    public void The_list_names_every_speech_and_links_to_its_first_page()
    {
        var w = OpenedVolume.W;
        var speech = Plans.Speech(7, Drafts.Text("Bài bảy.")) with { Received = "29/5, muộn" };

        var volume = new OpenedVolume(VolumeCompiler.Compile(Plans.Of(speech)).Docx);

        var list = volume.Body.Last(e => e.Name == w + "tbl");
        var rows = list.Elements(w + "tr").Select(r => r.Elements(w + "tc").Select(c => OpenedVolume.TextOf(c)).ToList()).ToList();
        Assert.Equal(["TT", "Nội dung", "Đơn vị", "Người trình bày", "Phút", "Thời điểm nhận"], rows[0]);
        Assert.Equal(["7", "Nội dung 7", "Đơn vị 7", "Nguyễn Văn A", "6:40", "29/5, muộn"], rows[1]);
        Assert.Equal("Tham_luan_01", (string?)list.Descendants(w + "hyperlink").Single().Attribute(w + "anchor"));
        Assert.Contains(volume.Document.Descendants(w + "bookmarkStart"), b => (string?)b.Attribute(w + "name") == "Tham_luan_01");
    }

    [Fact]
    public void A_file_of_no_unit_goes_by_its_name_without_a_number()
    {
        var speech = new VolumeSpeech { Unit = "bai-gui-them.docx", Docx = Drafts.Text("Lời.") };

        var volume = new OpenedVolume(VolumeCompiler.Compile(Plans.Of(speech)).Docx);

        Assert.Contains("Tham luận – bai-gui-them.docx", volume.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public void A_preview_says_so_on_its_cover_and_on_every_page()
    {
        var sealedPlan = Plans.Of(Plans.Speech(1, Drafts.Text("Lời.")));

        var preview = new OpenedVolume(VolumeCompiler.Compile(sealedPlan with { IsPreview = true }).Docx);
        var final = new OpenedVolume(VolumeCompiler.Compile(sealedPlan).Docx);

        Assert.All(preview.Names.Where(n => n.StartsWith("word/header", StringComparison.Ordinal)), n => Assert.Contains("Bản xem trước", preview.Xml(n).Root!.Value, StringComparison.Ordinal));
        Assert.Contains("chưa niêm phong", preview.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain("xem trước", final.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_without_speeches_is_still_a_file_that_opens()
    {
        var compiled = VolumeCompiler.Compile(Plans.Of());

        Assert.Empty(OpenedVolume.Errors(compiled.Docx));
        Assert.Empty(compiled.Speeches);
    }

    [Fact]
    public void Control_characters_in_a_name_do_not_stop_the_volume()
    {
        var speech = Plans.Speech(1, Drafts.Text("Lời.")) with { Unit = "Đơn\u0001 vị\u0000" };

        var compiled = VolumeCompiler.Compile(Plans.Of(speech));

        Assert.Contains("Đơn vị", new OpenedVolume(compiled.Docx).Everything, StringComparison.Ordinal);
    }

    /// <summary>The same with a relationship to a part that is not there, which has to go before the file can be opened.</summary>
    private static byte[] WithLinkToNothing(byte[] docx)
    {
        const string name = "word/_rels/document.xml.rels";
        using var file = new MemoryStream();
        file.Write(docx);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            string links;
            using (var reader = new StreamReader(zip.GetEntry(name)!.Open())) links = reader.ReadToEnd();
            zip.GetEntry(name)!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(name).Open());
            writer.Write(links.Replace("</Relationships>", "<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"media/none.png\"/></Relationships>", StringComparison.Ordinal));
        }
        return file.ToArray();
    }
}
