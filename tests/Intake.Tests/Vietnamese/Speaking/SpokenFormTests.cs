using Intake.Vietnamese.Speaking;
using Xunit;

namespace Intake.Tests.Vietnamese.Speaking;

public sealed class SpokenFormTests
{
    [Theory]
    [InlineData("0", "không")]
    [InlineData("14", "mười bốn")]
    [InlineData("21", "hai mươi mốt")]
    [InlineData("24", "hai mươi tư")]
    [InlineData("55", "năm mươi lăm")]
    [InlineData("104", "một trăm linh bốn")]
    [InlineData("1.086", "một nghìn không trăm tám mươi sáu")]
    [InlineData("1.000.001", "một triệu không trăm linh một")]
    [InlineData("1.001.000", "một triệu không trăm linh một nghìn")]
    [InlineData("1000000000000000", "một triệu tỷ")]
    [InlineData("1000000000000000000", "một tỷ tỷ")]
    [InlineData("-5", "âm năm")]
    [InlineData("10,5", "mười phẩy năm")]
    [InlineData("10,05", "mười phẩy không năm")]
    [InlineData("192.168.1.1", "một chín hai chấm một sáu tám chấm một chấm một")]
    [InlineData("Đề án 06", "đề án không sáu")]
    [InlineData("02 cấp", "hai cấp")]
    [InlineData("thứ 1, thứ 2, thứ 4", "thứ nhất thứ hai thứ tư")]
    public void Numbers_have_their_full_formal_reading(string written, string spoken) => Assert.Equal(spoken, Say(written));

    [Theory]
    [InlineData("10,5%", "mười phẩy năm phần trăm")]
    [InlineData("10-15%", "mười đến mười lăm phần trăm")]
    [InlineData("98/114 xã", "chín mươi tám trên một trăm mười bốn xã")]
    [InlineData("3/4", "ba phần tư")]
    [InlineData("1/2 ngày", "nửa ngày")]
    [InlineData("24/7", "hai mươi tư trên bảy")]
    [InlineData("3.200 m2", "ba nghìn hai trăm mét vuông")]
    [InlineData("1,5m³", "một phẩy năm mét khối")]
    [InlineData("125 ha", "một trăm hai mươi lăm héc ta")]
    [InlineData("người/km2", "người trên ki lô mét vuông")]
    [InlineData("500 triệu đồng/tháng", "năm trăm triệu đồng trên tháng")]
    [InlineData("50.000đ/ngày", "năm mươi nghìn đồng trên ngày")]
    [InlineData("37°C", "ba mươi bảy độ xê")]
    [InlineData("mạng 5G", "mạng năm gờ")]
    [InlineData("Quốc lộ 5A", "quốc lộ năm a")]
    [InlineData("15 KM", "mười lăm ki lô mét")]
    [InlineData("3 MN", "ba mầm non")]
    [InlineData("110kV", "một trăm mười ki lô vôn")]
    public void Shares_measures_and_money_are_read_with_their_unit(string written, string spoken) => Assert.Equal(spoken, Say(written));

    [Theory]
    [InlineData("ngày 19/5/2026", "ngày mười chín tháng năm năm hai nghìn không trăm hai mươi sáu")]
    [InlineData("19-5-2026", "ngày mười chín tháng năm năm hai nghìn không trăm hai mươi sáu")]
    [InlineData("ngày 02/6/2026", "ngày mùng hai tháng sáu năm hai nghìn không trăm hai mươi sáu")]
    [InlineData("ngày 29/5", "ngày hai mươi chín tháng năm")]
    [InlineData("dịp 30/4 - 1/5", "dịp ngày ba mươi tháng tư đến ngày một tháng năm")]
    [InlineData("đến 2/3 số hộ", "đến hai phần ba số hộ")]
    [InlineData("tháng 4", "tháng tư")]
    [InlineData("4 tháng", "bốn tháng")]
    [InlineData("ngày 12 tháng 4", "ngày mười hai tháng tư")]
    [InlineData("5 tháng 4 ngày", "năm tháng bốn ngày")]
    [InlineData("tháng 6/2026", "tháng sáu năm hai nghìn không trăm hai mươi sáu")]
    [InlineData("quý II/2026", "quý hai năm hai nghìn không trăm hai mươi sáu")]
    [InlineData("2025 - 2030", "hai nghìn không trăm hai mươi lăm đến hai nghìn không trăm ba mươi")]
    [InlineData("31/13", "ba mươi mốt trên mười ba")]
    public void Dates_are_read_in_every_spelling(string written, string spoken) => Assert.Equal(spoken, Say(written));

    [Theory]
    [InlineData("08h30'", "tám giờ ba mươi phút")]
    [InlineData("8h00", "tám giờ")]
    [InlineData("8h05", "tám giờ không năm phút")]
    [InlineData("7:30", "bảy giờ ba mươi phút")]
    [InlineData("11 giờ", "mười một giờ")]
    [InlineData("17 giờ 30", "mười bảy giờ ba mươi")]
    [InlineData("không quá 07'", "không quá bảy phút")]
    [InlineData("08h35' - 10h00'", "tám giờ ba mươi lăm phút đến mười giờ")]
    [InlineData("25h30", "hai mươi lăm hát ba mươi")]
    public void Times_of_day_are_read_out(string written, string spoken) => Assert.Equal(spoken, Say(written));

    [Theory]
    [InlineData("63-KH/TU", "sáu mươi ba ca hát tê u")]
    [InlineData("08-CV/BCĐ", "không tám xê vê ban chỉ đạo")]
    [InlineData("18-NQ/TW", "mười tám nờ quy trung ương")]
    [InlineData("155/KH-UBND", "một trăm năm mươi lăm ca hát ủy ban nhân dân")]
    [InlineData("178/2024/NĐ-CP", "một trăm bảy mươi tám năm hai nghìn không trăm hai mươi tư nờ đê chính phủ")]
    public void Document_numbers_are_spelled_and_their_issuer_is_named(string written, string spoken) => Assert.Equal(spoken, Say(written));

    [Theory]
    [InlineData("Đại hội XIV của Đảng", "đại hội mười bốn của đảng")]
    [InlineData("khóa XVII", "khóa mười bảy")]
    [InlineData("thế kỷ XXI", "thế kỷ hai mươi mốt")]
    [InlineData("lần thứ I", "lần thứ nhất")]
    [InlineData("I. KẾT QUẢ", "một kết quả")]
    [InlineData("số vi phạm giảm", "số vi phạm giảm")]
    [InlineData("SỐ VI PHẠM", "số vi phạm")]
    [InlineData("XI MĂNG", "xi măng")]
    [InlineData("mục C", "mục xê")]
    [InlineData("mục cm", "mục chín trăm")]
    [InlineData("lần thứ IIII", "lần thứ i i i i")]
    public void Roman_letters_are_numbers_only_where_numbers_stand(string written, string spoken) => Assert.Equal(spoken, Say(written));

    [Theory]
    [InlineData("UBND TP. Hải Phòng", "ủy ban nhân dân thành phố hải phòng")]
    [InlineData("ubnd", "ủy ban nhân dân")]
    [InlineData("KT-XH", "kinh tế xã hội")]
    [InlineData("Các đ/c", "các đồng chí")]
    [InlineData("T/M BAN THƯỜNG VỤ", "thay mặt ban thường vụ")]
    [InlineData("v.v.", "vân vân")]
    [InlineData("BTV TU", "ban thường vụ thành ủy")]
    [InlineData("TU DƯỠNG ĐẠO ĐỨC", "tu dưỡng đạo đức")]
    [InlineData("LGSP", "lờ gờ ét pê")]
    [InlineData("kinh tế - xã hội", "kinh tế xã hội")]
    [InlineData("Đảng uỷ, \"tinh - gọn\"!", "đảng ủy tinh gọn")]
    [InlineData("+ Đại biểu", "đại biểu")]
    [InlineData("cán bộ/công chức", "cán bộ công chức")]
    [InlineData("", "")]
    public void Words_abbreviations_and_signs_are_read_as_people_say_them(string written, string spoken) => Assert.Equal(spoken, Say(written));

    [Fact]
    public void An_abbreviation_of_the_draft_wins_over_the_common_one()
    {
        var own = new Dictionary<string, string> { ["GPMB"] = "giải pháp mới" };

        var spoken = SpokenForm.Of("GPMB", own).Spoken;

        Assert.Equal("giải pháp mới", spoken);
    }

    [Fact]
    public void The_bracket_that_explains_an_abbreviation_is_not_said()
    {
        var spoken = SpokenForm.Of("tổ công nghệ cộng đồng (TCNCĐ); mỗi TCNCĐ").Spoken;

        Assert.Equal("tổ công nghệ cộng đồng mỗi tổ công nghệ cộng đồng", spoken);
    }

    [Theory]
    [InlineData("a) Công tác chỉ đạo", 4, 4, 5)]
    [InlineData("1. Thành phần", 2, 3, 3)]
    [InlineData("(có danh sách kèm theo)", 0, 0, 5)]
    [InlineData("ĐẢNG CỘNG SẢN VIỆT NAM", 0, 0, 5)]
    [InlineData("năm 2005", 5, 7, 7)]
    [InlineData("ngày 2/9", 4, 4, 5)]
    [InlineData("07 phút", 2, 2, 3)]
    [InlineData("camera", 1, 3, 5)]
    public void What_may_be_said_otherwise_has_a_range(string written, int min, int likely, int max)
    {
        var syllables = SpokenForm.Of(written).Syllables;

        Assert.Equal((min, likely, max), (syllables.Min, syllables.Likely, syllables.Max));
    }

    [Fact]
    public void Tokens_say_where_they_stand_and_what_they_are()
    {
        var tokens = SpokenForm.Of("Họp 08h30' ngày 02/6/2026.").Tokens;

        Assert.Equal(
            [(0, 3, TokenKind.Word), (4, 6, TokenKind.Time), (11, 4, TokenKind.Word), (16, 9, TokenKind.Date)],
            tokens.Select(token => (token.Start, token.Length, token.Kind)));
    }

    private static string Say(string written) => SpokenForm.Of(written).Spoken;
}
