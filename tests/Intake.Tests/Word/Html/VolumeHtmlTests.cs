using System.Text;
using System.Text.RegularExpressions;
using Intake.Tests.Word.Volume;
using Intake.Word.Html;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Word.Html;

public sealed partial class VolumeHtmlTests
{
    [Fact]
    public void One_file_holds_the_contents_and_every_speech_and_asks_for_nothing()
    {
        var html = Write(Plans.Speech(3, WordFile.Docx("Kính thưa Hội nghị.")), Plans.Speech(5, WordFile.Docx("Năm 2026.")) with { Unit = "Sở <b>Y tế</b>", Topic = "A & B" });

        Assert.Contains("<a href=\"#bai-2\">Sở &lt;b&gt;Y tế&lt;/b&gt;</a><br>A &amp; B", html, StringComparison.Ordinal);
        Assert.Contains("<p>Kính thưa Hội nghị.</p>", html, StringComparison.Ordinal);
        Assert.Contains("Nguyễn Văn A · thời lượng 6:40 · 28/5, đúng hạn", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.All(Address().Matches(html), m => Assert.StartsWith("#", m.Groups[1].Value, StringComparison.Ordinal));
        Assert.All(Address().Matches(html), m => Assert.Contains($"id=\"{m.Groups[1].Value[1..]}\"", html, StringComparison.Ordinal));
    }

    [Fact]
    public void A_broken_speech_says_so_and_the_others_are_whole()
    {
        var html = Write(Plans.Speech(1, [1, 2, 3]), Plans.Speech(2, WordFile.Docx("Bài còn nguyên.")));

        Assert.Contains("Bài này không đọc được trên trang:", html, StringComparison.Ordinal);
        Assert.Contains("<p>Bài còn nguyên.</p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_speech_that_no_reader_expected_says_so_and_the_others_are_whole()
    {
        using var trap = new Trap();
        var html = Write(Plans.Speech(1, []) with { Docx = trap.Memory }, Plans.Speech(2, WordFile.Docx("Bài còn nguyên.")));

        Assert.Equal(new ReadableSpeech("", Intake.Messages.SpeechCannotBeShown), ReadableSpeech.Of(trap.Memory, "b", 2));
        Assert.Contains($"<p class=\"refused\">Bài này không đọc được trên trang: {Intake.Messages.SpeechCannotBeShown.Vi} Bản gốc nằm trong tệp ZIP của tập.</p>", html, StringComparison.Ordinal);
        Assert.Contains("<p>Bài còn nguyên.</p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_plan_gives_the_same_bytes()
    {
        var plan = Plans.Of(Plans.Speech(1, WordFile.Docx("Kính thưa Hội nghị.")));

        Assert.Equal(VolumeHtml.Write(plan), VolumeHtml.Write(plan));
    }

    private static string Write(params Intake.Word.Volume.VolumeSpeech[] speeches) => Encoding.UTF8.GetString(VolumeHtml.Write(Plans.Of(speeches)));

    /// <summary>Bytes that make whoever reads them throw what no reader announces.</summary>
    private sealed class Trap : System.Buffers.MemoryManager<byte>
    {
        public override Memory<byte> Memory => CreateMemory(100);

        public override Span<byte> GetSpan() => throw new InvalidOperationException();

        public override System.Buffers.MemoryHandle Pin(int elementIndex = 0) => throw new InvalidOperationException();

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }
    }

    [GeneratedRegex("(?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Address();
}
