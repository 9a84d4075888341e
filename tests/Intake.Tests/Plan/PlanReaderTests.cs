using System.Text;
using CsCheck;
using Intake.Plan;
using Xunit;

namespace Intake.Tests.Plan;

public sealed class PlanReaderTests
{
    private static readonly string[] Pieces =
    [
        "KẾ HOẠCH", "| TT | Nội dung | Đơn vị |\n|---|---|---|\n", "| 1 | Một. | Sở A |\n", "| | tiếp | |\n", "trước ", "chậm nhất ", "11 giờ", "08h35'", " - ", ", ngày ", "29/5/2026", "31/2/2026",
        "ngày 10 tháng 9 năm 2026", "(thứ Ba)", "Thời gian: ", "\n\n", "**", "1. ", "- ", "<br>", "không quá 99 phút tham luận", "uỷ", "\uD800", "\u0301", "24h59", "99/99/9999", "(", ")", "|",
    ];

    [Fact]
    public void A_plan_without_an_annex_is_refused()
    {
        var reading = PlanReader.ReadMarkdown("KẾ HOẠCH tổ chức Hội nghị\n\nThời gian: 8 giờ, ngày 02/6/2026.");

        Assert.Equal("PLAN_WITHOUT_ANNEX", reading.Code);
        Assert.NotNull(reading.Refusal);
        Assert.Null(reading.Conference);
    }

    [Theory]
    [InlineData("PK\u0003\u0004 no archive")]
    [InlineData("%PDF-1.7\0")]
    public void What_is_neither_Word_nor_text_is_unreadable(string content) =>
        Assert.Equal("PLAN_UNREADABLE", PlanReader.Read(Encoding.UTF8.GetBytes(content)).Code);

    [Fact]
    public void Bytes_that_are_no_UTF8_are_unreadable() => Assert.Equal("PLAN_UNREADABLE", PlanReader.Read([0x4B, 0xC3, 0x28]).Code);

    [Theory]
    [InlineData("""<!DOCTYPE x [<!ENTITY e "boom">]><x>&e;</x>""", "word/document.xml")]
    [InlineData("<x>", "word/document.xml")]
    [InlineData("<x/>", "other.xml")]
    public void A_broken_Word_file_is_unreadable(string xml, string part) => Assert.Equal("PLAN_UNREADABLE", PlanReader.Read(WordFile.Raw(xml, part)).Code);

    [Fact]
    public void A_text_with_a_byte_order_mark_is_read_like_one_without()
    {
        const string text = "| TT | Nội dung | Đơn vị |\n|---|---|---|\n| 1 | Một. | Sở A |\n";

        byte[][] files = [Encoding.UTF8.GetBytes(text), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)], [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]];

        Assert.All(files, f => Assert.Equal(new Assignment(1, "Một.", "Sở A", UnitKind.State), Assert.Single(PlanReader.Read(f).Conference!.Assignments)));
    }

    [Fact]
    public void Arbitrary_text_never_throws() => Gen.String.Sample(text => PlanReader.ReadMarkdown(text) is not null, iter: 300);

    [Fact]
    public void Arbitrary_pieces_of_a_plan_never_throw() =>
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60].Select(string.Concat).Sample(text => PlanReader.ReadMarkdown(text) is not null, iter: 2000);

    [Fact]
    public void Arbitrary_bytes_never_throw() => Gen.Byte.Array[0, 200].Sample(bytes => PlanReader.Read([0x50, 0x4B, .. bytes]) is not null, iter: 300);

    [Fact]
    public void Decomposed_letters_are_read_as_composed_ones()
    {
        var text = "| TT | Nội dung | Đơn vị |\n|---|---|---|\n| 1 | Một. | Đảng uỷ xã Vĩnh Lại |\n".Normalize(NormalizationForm.FormD);

        var assignment = Assert.Single(PlanReader.ReadMarkdown(text).Conference!.Assignments);

        Assert.Equal(new Assignment(1, "Một.", "Đảng uỷ xã Vĩnh Lại", UnitKind.Party), assignment);
    }
}
