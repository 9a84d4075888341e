using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using Review.Receiving;
using Tests.Shared;
using Xunit;

namespace Review.Tests.Receiving;

public sealed class FileNamesTests
{
    [Theory]
    [InlineData("tham luận (bản cuối) v2.docx", "tham luận (bản cuối) v2.docx")]
    [InlineData("../../etc/passwd.docx", "passwd.docx")]
    [InlineData(@"C:\Users\Bảy\bài.docx", "bài.docx")]
    [InlineData("..\\../bài.docx", "bài.docx")]
    [InlineData("tham luan\r\nX-Evil: 1.docx", "tham luanX-Evil 1.docx")]
    [InlineData("\u202excod.exe", "xcod.exe")]
    [InlineData("a\u0000b\u200bc\u2028d\ue000e\ufefff.docx", "abcdef.docx")]
    [InlineData("a<b>c:d\"e|f?g*h.docx", "abcdefgh.docx")]
    [InlineData("  . bài . docx. ", "bài . docx")]
    [InlineData("bản\ud83d\ude00.docx", "bản\ud83d\ude00.docx")]
    [InlineData("bản\ud83d.docx", "bản.docx")]                 // half of a character
    [InlineData("lua\u0323\u0302n.docx", "luận.docx")]          // NFD becomes NFC
    public void A_name_is_what_can_be_shown_of_its_last_part(string sent, string kept) => Assert.Equal(kept, FileNames.Clean(sent));

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("a/b/")]
    [InlineData("\u202e\u200b")]
    [InlineData("???")]
    public void A_name_of_nothing_gets_one(string sent) => Assert.Equal("tham-luan.docx", FileNames.Clean(sent));

    [Fact]
    public void A_long_name_keeps_its_ending()
    {
        var longest = new string('a', FileNames.MaxLength - 5) + ".docx";

        Assert.Equal(longest, FileNames.Clean(longest));
        Assert.Equal(longest, FileNames.Clean("a" + longest));
        Assert.Equal(new string('a', FileNames.MaxLength), FileNames.Clean(new string('a', 500)));
    }

    [Fact]
    public void A_character_of_two_units_is_not_cut_in_two()
    {
        var name = new string('a', FileNames.MaxLength - 6) + "\ud83d\ude00b.docx";

        Assert.Equal(new string('a', FileNames.MaxLength - 6) + ".docx", FileNames.Clean(name));
    }

    [Fact]
    public void Whatever_is_sent_the_name_is_harmless_and_clean_already() => Gen.OneOf(
        Gen.String[Gen.Char, 0, 300],
        Gen.String[Gen.Char["ab .\u0323\u0302/\\\r\n\u202e\ud83d\ude00ệ"], 0, 300]).Sample(IsHarmless, iter: 5000);

    [Fact, Trait("data", "shared")]
    public void The_hostile_names_become_harmless()
    {
        if (SharedFolder.Find("corpus/hostile/upload_names.json") is not { } path) { Assert.Skip("there is no corpus/hostile"); return; }
        var names = JsonDocument.Parse(File.ReadAllText(path)).RootElement.EnumerateArray().Select(e => e.GetProperty("upload_name").GetString()!).ToList();

        Assert.NotEmpty(names);
        Assert.All(names, IsHarmless);
    }

    private static void IsHarmless(string sent)
    {
        var kept = FileNames.Clean(sent);

        Assert.InRange(kept.Length, 1, FileNames.MaxLength);
        Assert.True(kept.IsNormalized(NormalizationForm.FormC));
        Assert.DoesNotContain(kept, c => "/\\<>:\"|?*\uFFFD".Contains(c, StringComparison.Ordinal));
        Assert.All(kept.EnumerateRunes(), r => Assert.False(Rune.GetUnicodeCategory(r) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator));
        Assert.False(kept[0] is ' ' or '.' || kept[^1] is ' ' or '.', kept);
        Assert.Equal(kept, FileNames.Clean(kept));
    }
}
