namespace Review.Reports;

/// <summary>Mẫu báo cáo thẩm định mặc định, in the style of documents of the Party.</summary>
public static class DefaultTemplate
{
    public const string Text =
        """
        | | |
        |:-----:|:------:|
        | {{cap_tren_hoa}} | **++ĐẢNG CỘNG SẢN VIỆT NAM++** |
        | **{{co_quan_hoa}}** | |
        | \* | *Ngày {{ngay_bao_cao}}* |
        | Số .....-BC/{{ky_hieu}} | |

        # BÁO CÁO THẨM ĐỊNH

        ## các tham luận trình bày tại {{ten_hoi_nghi}}

        ---

        Thực hiện Kế hoạch số {{so_ke_hoach}}, {{co_quan}} đã tiếp nhận, thẩm định tham luận của các cơ quan, địa phương, đơn vị được phân công. {{co_quan}} báo cáo Thường trực kết quả thẩm định đến {{thoi_diem}} như sau:

        ### I. TÌNH HÌNH GỬI THAM LUẬN

        - Số tham luận được phân công: **{{so_phan_cong}}** bài; hạn gửi: {{han_gui}}.
        - Đã nhận: **{{so_bai_da_nhan}}** bài, trong đó đúng hạn {{so_bai_dung_han}} bài, sau hạn {{so_bai_gui_muon}} bài.
        - Đơn vị gửi sau hạn: {{don_vi_gui_muon}}.
        - Chưa gửi: **{{so_bai_chua_gui}}** bài. Đơn vị chưa gửi: {{don_vi_chua_gui}}.
        - Số tệp không nhận vì không đúng yêu cầu: {{so_tep_khong_nhan}}.

        ### II. KẾT QUẢ THẨM ĐỊNH

        #### 1. Kết quả chung

        - Đã duyệt, đưa vào tập số {{so_tap}}: **{{so_bai_da_duyet}}** bài, trong đó đã báo cáo ở tập trước {{so_bai_da_bao_cao}} bài.
        - Trả lại để sửa: **{{so_bai_tra_lai}}** bài. Đơn vị: {{don_vi_tra_lai}}.
        - Chưa thẩm định xong: **{{so_bai_cho_tham_dinh}}** bài. Đơn vị: {{don_vi_cho_tham_dinh}}.

        {{bang_tham_luan}}

        #### 2. Các bài chưa có trong tập

        {{bang_chua_duyet}}

        #### 3. Thời lượng

        - Tổng thời lượng {{so_bai_da_duyet}} bài trong tập: khoảng **{{tong_thoi_luong}}**; thời gian dành cho tham luận tại hội nghị: **{{khung_gio}}**.
        - Mỗi bài không quá {{thoi_luong_moi_bai}}; nếu mỗi bài dùng hết thời lượng thì hội nghị nghe được {{so_bai_vua_khung}} bài.
        - Bài dài quá thời lượng: {{so_bai_qua_gio}} bài. Đơn vị: {{don_vi_qua_gio}}.
        - Bài đã đọc thử trọn vẹn: {{so_bai_da_doc_thu}} bài; thời lượng các bài khác là ước tính.

        #### 4. Những điểm cần lưu ý còn lại

        Trong các bài đã duyệt còn {{so_diem_nghiem_trong}} điểm nghiêm trọng, {{so_diem_can_xem}} điểm cần xem, không tính những điểm mà người thẩm định cho là cảnh báo sai:

        {{bang_diem_luu_y}}

        #### 5. Các bài được duyệt dù còn điểm nghiêm trọng

        {{bang_duyet_co_ly_do}}

        #### 6. Các bài không ghép được vào tập

        {{bai_khong_ghep}}

        ### III. KIẾN NGHỊ, ĐỀ XUẤT CỦA CÁC ĐƠN VỊ

        Các bài trong tập nêu {{so_kien_nghi}} kiến nghị, đề xuất; những kiến nghị gần như nhau được xếp chung:

        {{kien_nghi}}

        Trên đây là kết quả thẩm định các tham luận, {{co_quan}} trân trọng báo cáo Thường trực xem xét, cho ý kiến chỉ đạo.

        | | |
        |:-----|:-----:|
        | ***++Nơi nhận++:*** | **TRƯỞNG BAN** |
        | - Thường trực (để báo cáo), | |
        | - Các đơn vị có tham luận, | |
        | - Lưu {{co_quan}}. | |
        """;
}
