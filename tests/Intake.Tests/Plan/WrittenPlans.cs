namespace Intake.Tests.Plan;

/// <summary>Kế hoạch viết tay cho phép thử.</summary>
internal static class WrittenPlans
{
    /// <summary>A plan of a province: other columns, spellings of dates and hours, tables that go on after a page break.</summary>
    public const string District = """
        TỈNH ỦY SƠN HÀ

        Số 112/KH-TU

        Sơn Hà, ngày 3 tháng 11 năm 2027

        **KẾ HOẠCH**
        **TỔ CHỨC HỘI NGHỊ TỔNG KẾT 5 NĂM**
        **THỰC HIỆN CHUYỂN ĐỔI SỐ**

        Căn cứ Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị; Kế hoạch số 90-KH/TU ngày 1-3-2027, Tỉnh ủy ban hành kế hoạch như sau:

        **1. Thời gian, địa điểm:** Một ngày, từ 14h00 đến 17h15, thứ Hai, ngày 6.12.2027, tại Hội trường lớn Tỉnh ủy Sơn Hà.

        **2. Chương trình**

        | Nội dung | Người thực hiện | Số TT | Thời gian |
        |---|---|---|---|
        | Khai mạc | Đồng chí Chánh Văn phòng | 1 | 14:00 – 14:10 |
        | Báo cáo tổng kết | Giám đốc Sở Khoa học và Công nghệ | 2 | 14:10 – 14:40 |
        | Các đơn vị trình bày tham luận | Chủ tọa | 3 | 14:40 – 16:45 |

        2

        | Nội dung | Người thực hiện | Số TT | Thời gian |
        |---|---|---|---|
        | Kết luận | Bí thư Tỉnh ủy | 4 | 16:45 – 17:15 |

        **3. Phân công**

        3.1. Văn phòng Tỉnh uỷ

        - Mỗi tham luận từ 5 đến 12 phút, tối đa 12 (mười hai) phút.
        - Rà soát, thẩm định các bài tham luận, trình Thường trực Tỉnh ủy muộn nhất là 16 giờ ngày 30 tháng 11 năm 2027.
        - In tài liệu, tham luận, hoàn thành trước ngày 4/12/2027.

        3.2. Các cơ quan được phân công nộp bài tham luận về Văn phòng Tỉnh ủy trước 9 giờ 30 phút, thứ Sáu, ngày 26-11-2027.

        3.3. Ban Tuyên giáo và Dân vận Tỉnh ủy

        - Chuẩn bị diễn văn khai mạc; chậm nhất hết ngày 1/12/2027.
        - Họp báo lúc 8 giờ, ngày 5/12/2027.

        PHỤ LỤC: CÁC BÀI THAM LUẬN

        | Cơ quan, đơn vị | Ghi chú | Chủ đề | STT |
        |---|---|---|---|
        | Sở Y tế | | Bệnh án điện tử và liên thông dữ liệu khám | 01 |
        | | | chữa bệnh. | |
        | Ủy ban MTTQ Việt Nam tỉnh | mới | Giám sát xã hội trên nền tảng số. | 02 |
        | Đảng uỷ xã Suối Bạc | | Tổ công nghệ số cộng đồng. | 03 |

        | Cơ quan, đơn vị | Ghi chú | Chủ đề | STT |
        |---|---|---|---|
        | Trường Cao đẳng Sơn Hà | | Đào tạo kỹ năng số. | 04 |
        """;
}
