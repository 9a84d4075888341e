using Intake.Checks;
using Intake.Plan;
using Intake.Word;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Checks;

public sealed class FiguresCheckTests
{
    private static readonly Assignment Ward = new(1, "Thu ngân sách trên địa bàn.", "Đảng ủy phường Một", UnitKind.Party);

    [Theory]
    [InlineData("Thu ngân sách của phường năm 2025 đạt 2.738 tỷ đồng.", "Năm 2025, phường thu ngân sách 2.378 tỷ đồng.", "2.738 tỷ đồng", "2.378 tỷ đồng")]
    [InlineData("Phường hiện có 68 cán bộ, công chức.", "Trong số 86 cán bộ, công chức của phường, ít người trẻ.", "68", "86")]
    [InlineData("Dân số 71.216 người.", "Với 72.116 người dân sinh sống, phường đông nhất vùng.", "71.216", "72.116")]
    [InlineData("Diện tích phải thu hồi của tuyến đường là 42,6 ha.", "Tuyến đường phải thu hồi diện tích 462.000 m2.", "42,6 ha", "462.000 m2")]
    [InlineData("Phường đã chi trả cho 245 hộ có đất bị thu hồi.", "Số hộ có đất bị thu hồi đã được chi trả là 254 hộ.", "245", "254")]
    public void One_indicator_with_two_values_is_found_in_whatever_order_its_words_stand(string first, string second, string value, string other)
    {
        var finding = Assert.Single(Inspect(first, second));

        Assert.Equal(("figures", Severity.Warning, 2), (finding.Code, finding.Severity, finding.Paragraph));
        Assert.Contains(value, finding.Message.Vi, StringComparison.Ordinal);
        Assert.Contains(other, finding.Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Năm 2025, phường kết nạp 86 đảng viên.", "Năm 2024, phường kết nạp 61 đảng viên.")]
    [InlineData("Năm 2025, phường kết nạp 86 đảng viên.", "Phường phấn đấu kết nạp 95 đảng viên.")]
    [InlineData("Đầu năm phường có 45 hộ nghèo.", "Phường có 38 hộ nghèo.")]
    [InlineData("Phí tàu thuyền thu 16 tỷ đồng, bằng 98% kế hoạch.", "Thuế đất thu 21,4 tỷ đồng, bằng 109% kế hoạch, xong sớm.")]
    [InlineData("Trồng rừng đạt 92% so với cùng kỳ.", "Nuôi tôm đạt 104% so với cùng kỳ.")]
    [InlineData("Tháng 7/2025 phường có 68 cán bộ, công chức.", "Hiện nay phường có 72 cán bộ, công chức.")]
    [InlineData("Từ tháng 9/2025 đến nay phường xử lý 742 kiến nghị.", "Phường xử lý 689 kiến nghị.")]
    [InlineData("Phường có 25 công chức dưới 30 tuổi.", "Phường có 21 công chức trên 50 tuổi.")]
    [InlineData("Chợ cũ có 264 hộ kinh doanh.", "Chợ mới có 246 hộ kinh doanh.")]
    [InlineData("Chi bộ thôn Đông có 45 đảng viên.", "Chi bộ thôn Đoài có 54 đảng viên.")]
    [InlineData("Phường có 1.086 hộ kinh doanh.", "Phường có gần 1.100 hộ kinh doanh.")]
    [InlineData("Phường chi 1,5 tỷ đồng mua sắm thiết bị.", "Phường chi 1.500 triệu đồng mua sắm thiết bị.")]
    [InlineData("Kinh phí của phường là 20 triệu đồng một năm.", "Đề nghị nâng kinh phí của phường lên 30 triệu đồng một năm.")]
    [InlineData("Mỗi tổ của phường có từ 12 đến 15 hộ.", "Mỗi tổ của phường có 18 hộ.")]
    [InlineData("Phường thực hiện Nghị quyết số 18-NQ/TW ngày 25/10/2017.", "Phường thực hiện Nghị quyết số 19-NQ/TW ngày 25/10/2018.")]
    [InlineData("Khu phố 12 của phường bình yên.", "Khu phố 21 của phường bình yên.")]
    [InlineData("Quý I/2026 phường tiếp 127 lượt công dân.", "Mười tháng qua phường tiếp 172 lượt công dân.")]
    [InlineData("Xã Hai giải phóng mặt bằng 62 ha.", "Phường giải phóng mặt bằng 68 ha.")]
    [InlineData("Thời gian chờ giảm từ 27 phút xuống 11 phút.", "Thời gian chờ là 12 phút.")]
    public void Another_time_place_purpose_or_rounding_is_no_contradiction(string first, string second) => Assert.Empty(Inspect(first, second));

    [Theory]
    [InlineData("Đã kiểm tra 45/60 đơn vị, đạt 80% kế hoạch.", "75%")]
    [InlineData("Tỷ lệ cán bộ có bằng đại học đạt 85% (51/68 người).", "75%")]
    [InlineData("Phường nhận 1.200 hồ sơ, đã trả 1.140 hồ sơ, đạt 96,5%.", "95%")]
    [InlineData("Phường chi 32 tỷ đồng trên kế hoạch 40 tỷ đồng, bằng 85%.", "80%")]
    [InlineData("Phường thu 480 tỷ đồng, đạt 115% dự toán 400 tỷ đồng.", "120%")]
    public void A_percentage_that_its_parts_contradict_is_found(string text, string right) =>
        Assert.Contains(right, Assert.Single(Inspect(text)).Message.Vi, StringComparison.Ordinal);

    [Theory]
    [InlineData("133/146 kiến nghị đã thực hiện xong, đạt 91,1%.")]
    [InlineData("Phường nhận 386 dự thảo, tiếp thu 301 dự thảo, đạt 78%.")]
    [InlineData("251/264 hộ đồng ý, đạt hơn 95%.")]
    [InlineData("Phường nhận 1.284 hồ sơ, đã trả 1.250 hồ sơ, 98,5% đúng hạn.")]
    [InlineData("Phường thu 480 tỷ đồng, tăng 20% so với cùng kỳ 410 tỷ đồng.")]
    [InlineData("Đã họp 3 kỳ, kiểm tra 45/60 đơn vị, tăng 20% so với năm trước.")]
    public void A_percentage_of_something_else_or_rounded_is_left_alone(string text) => Assert.Empty(Inspect(text));

    [Theory]
    [InlineData("Phường nhận 156 đơn, gồm đất đai 84, môi trường 41, chế độ 36.", "161")]
    [InlineData("Phường nhận 156 đơn, trong đó đất đai 84, môi trường 41, chế độ 36.", "161")]
    [InlineData("Đảng bộ có 42 chi bộ: 20 chi bộ tổ dân phố, 12 chi bộ trường học, 8 chi bộ cơ quan.", "40")]
    [InlineData("Kinh phí 1.250 triệu đồng, gồm 800 triệu đồng của thành phố, 350 triệu đồng của phường và 180 triệu đồng đóng góp.", "1.330")]
    public void Parts_that_do_not_give_their_total_are_found(string text, string right) =>
        Assert.Contains(right, Assert.Single(Inspect(text)).Message.Vi, StringComparison.Ordinal);

    [Theory]
    [InlineData("Phường nhận 161 đơn, gồm đất đai 84, môi trường 41, chế độ 36.")]
    [InlineData("Phường nhận 156 đơn, trong đó đất đai 84, môi trường 41.")]
    [InlineData("Phường kết nạp 86 đảng viên, trong đó nữ 30 đồng chí, đoàn viên 31 đồng chí, trình độ đại học 33 đồng chí.")]
    [InlineData("Phường lập 3 tổ (12 người, 4 xe).")]
    [InlineData("Phường làm 15 công trình, gồm 6 cống, 5 bến thuyền, trạm bơm ở bãi ngang và 3 kè đá.")]
    [InlineData("Phường làm 15 công trình, gồm 6 cống, trạm bơm, 5 bến thuyền, 3 kè đá.")]
    [InlineData("Phường làm 15 công trình, gồm 6 cống, 5 bến thuyền, 3 kè đá và trạm bơm.")]
    public void Parts_that_add_up_overlap_or_are_only_some_are_left_alone(string text) => Assert.Empty(Inspect(text));

    [Fact]
    public void A_sum_row_is_added_up_and_its_columns_are_taken_each_for_itself()
    {
        const string table = """
            | Loại hình | Chi bộ | Đảng viên | Tỷ lệ |
            |---|---|---|---|
            | Tổ dân phố | 31 | 2.140 | 60,0% |
            | Trường học | 12 | 386 | 25,0% |
            | Cơ quan | 6 | 118 | 15,1% |
            | Cộng | 51 | 2.644 | 100% |
            """;

        var finding = Assert.Single(Inspect(DraftReader.ReadPlain(table, DraftFormat.Md)));

        Assert.Equal("Cộng | 51 | 2.644 | 100%", finding.Quote);
        Assert.Contains("49", finding.Message.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_a_word_file_is_added_up_below_both_rows_of_its_heading()
    {
        var file = new WordFile().Paragraphs("Kính thưa Hội nghị!")
            .Table(["Khoản thu", "Số tiền", ""], ["", "2025", "2026"], ["Thuế", "395", "478"], ["Phí", "152", "174"], ["Tổng cộng", "547", "625"])
            .Paragraphs("Xin cảm ơn!").ToBytes();

        var finding = Assert.Single(Inspect(DraftReader.Read(file).Text!));

        Assert.Equal("Tổng cộng | 547 | 625", finding.Quote);
        Assert.Contains("652", finding.Message.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("| Tổ | Hộ |\n|---|---|\n| Một | 31 |\n| Hai | 12 |\n| Cộng | 43 |")]
    [InlineData("| Tổ | Hộ |\n|---|---|\n| Một | 31 |\n| Trong đó: nghèo | 4 |\n| Hai | 12 |\n| Cộng | 43 |")]
    [InlineData("| Tổ | Thu bình quân |\n|---|---|\n| Một | 31 |\n| Hai | 29 |\n| Cộng | 59 |")]
    [InlineData("| Tổ | Hộ |\n|---|---|\n| Một | 31 |\n| Hai | chưa rõ |\n| Cộng | 33 |")]
    public void A_table_that_adds_up_or_does_not_mean_to_is_left_alone(string table) => Assert.Empty(Inspect(DraftReader.ReadPlain(table, DraftFormat.Md)));

    private static IEnumerable<Finding> Inspect(params string[] paragraphs) => Inspect(Drafts.Of(paragraphs));

    private static IEnumerable<Finding> Inspect(DraftText draft)
    {
        var context = Drafts.Context(Ward, new Assignment(2, "Giải phóng mặt bằng.", "Đảng ủy xã Hai", UnitKind.Party));
        return new FiguresCheck().Inspect(DraftFacts.Of(draft, context), context);
    }
}
