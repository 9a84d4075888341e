using Intake.Checks;
using Xunit;

namespace Intake.Tests.Checks;

public sealed class SpellingCheckTests
{
    [Theory]
    [InlineData("Rừng che ghió cho làng.", "ghió", "gió")]
    [InlineData("Cây con cần nuớc ngọt.", "nuớc", null)]
    [InlineData("Làng có muời hộ.", "muời", "mười")]
    [InlineData("Hạt trồng rừngg mới.", "rừngg", "rừng")]
    [InlineData("Dân gữi cây như giữ nhà, mặn ngọt đều kuý.", "kuý", null)]
    [InlineData("Đê cần được bồi ddaps thêm.", "ddaps", "đáp")]
    [InlineData("Nhà nào cuxng có thuyền.", "cuxng", "cũng")]
    [InlineData("Xóm d9a4 có điện.", "d9a4", "đã")]
    [InlineData("Cua bể rất nhiềù.", "nhiềù", null)]
    [InlineData("Sóng đánh vào th ân đê.", "th ân", "thân")]
    [InlineData("Bà con rấtmừng.", "rấtmừng", "rất mừng")]
    [InlineData("Cây bần mọc tôt ở bãi.", "tôt", null)]
    [InlineData("Vẹt, đước mọс dày.", "mọс", "mọc")] // the last letter is Cyrillic
    [InlineData("Tòan bãi đã xanh.", "Tòan", "Toàn")]
    [InlineData("Rừng cuả làng.", "cuả", "của")]
    [InlineData("Đê ở giưã bãi và đồi.", "giưã", "giữa")]
    [InlineData("Nước chảy qúa mạnh.", "qúa", "quá")]
    [InlineData("Rừng qúy của làng.", "qúy", "quý")]
    [InlineData("Lúa đã đựơc gặt.", "đựơc", "được")]
    [InlineData("Đội ðã trồng đước.", "ðã", "đã")] // U+00F0
    [InlineData("Dân 1àng giữ đê.", "1àng", "làng")]
    [InlineData("Bà con h0àn thành việc.", "h0àn", "hoàn")]
    public void What_cannot_be_Vietnamese_is_named_with_the_only_right_form(string text, string wrong, string? right)
    {
        var finding = Assert.Single(Inspect(text));

        Assert.Equal((Severity.Warning, 1), (finding.Severity, finding.Paragraph));
        Assert.Contains(right is null ? $"“{wrong}”" : $"“{wrong}” (có lẽ là “{right}”)", finding.Message.Vi, StringComparison.Ordinal);
        Assert.Contains(wrong, finding.Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Anh Krajan Plin và chị Rơ Ông K'Glế đến từ Đắk Nông, Ea Súp, Mê Kông.")]
    [InlineData("Hạt dùng drone, flycam, camera, test nước, up ảnh lên web, xem show ở bar.")]
    [InlineData("Nhựa pô-li-me, bê-tông, ôtô, ximăng, cátxét đều bị cấm thải ra bãi.")]
    [InlineData("Mẫu BTTTT-2026/ĐK, HĐND, QĐ-UBND, 4G, m2, km2, CO2, H2O, tệp banve.dwg, trang rung.vn/đước.")]
    [InlineData("Điểm b ở trên, vitamin c ít, giá 500 nghìn đ ở chợ, 3 m ở bãi, 8 h ông Ba đến.")]
    [InlineData("Ngoằn ngoèo, khúc khuỷu, quýnh quáng, huếch hoác, giếng, giặc, gìn giữ, quốc, quỷ, yểng, oằn, xoong, goòng, tuýp.")]
    [InlineData("Việc và/hoặc người; hai việc.Ba người.")]
    [InlineData("Anh Trần Tòan, chị Lê Hòai ở xã bên; nhà thơ Xuân Qùynh.")]
    [InlineData("Khỏe, thủy, quý, quả, già, giết, giặc, của, mùa, bìa, hươu, rượu, khuỷu, ngoèo, hoặc, chuyện, thuở, quốc, huyện, yếu.")]
    [InlineData("Cấp 1ô tô, 10ha, 5đ, 0đ, lô 1a, tổ 1ấp, 1ở đê.")]
    public void Names_codes_and_foreign_words_are_left_alone(string text) => Assert.Equal([], Inspect(text).Select(f => f.Message.Vi));

    [Fact]
    public void A_word_that_stands_three_times_is_a_term() =>
        Assert.Empty(Inspect("Cây đướk mọc ở bãi.", "Lá đướk dày.", "Rễ đướk giữ đất."));

    [Fact]
    public void A_paragraph_gets_one_finding_that_quotes_from_the_first_to_the_last_word()
    {
        var finding = Assert.Single(Inspect("Rừng che ghió cho làng, cho đê, cho muời hộ ở xóm bãi."));

        Assert.Contains("ghió cho làng, cho đê, cho muời", finding.Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_placements_of_tone_marks_are_said_once_by_the_rarer_one()
    {
        var finding = Assert.Single(Inspect("Nước hoà vào bãi, thuỷ triều lên.", "Bãi khoẻ lại, cửa hóa rộng, quý cây."));

        Assert.Equal((Severity.Note, 2), (finding.Severity, finding.Paragraph));
        Assert.Contains("“hóa” (1 trong 4 chỗ)", finding.Message.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_in_another_language_is_not_corrected_word_by_word() =>
        Assert.Empty(Inspect(string.Join(' ', Enumerable.Range(0, 40).Select(i => $"câyk{(char)('a' + (i % 26))}{(char)('a' + (i / 26))}ố"))));

    private static List<Finding> Inspect(params string[] paragraphs) =>
        [.. new SpellingCheck().Inspect(Drafts.Facts(Drafts.Of(paragraphs)), Drafts.Context())];
}
