namespace Review.People;

/// <summary>Vai trò của một người trong hội nghị.</summary>
public enum Role
{
    /// <summary>Cán bộ của đơn vị: gửi tham luận của đơn vị mình.</summary>
    Unit,

    /// <summary>Ban Tổ chức: thẩm định.</summary>
    Board,

    /// <summary>Văn phòng: theo dõi, đôn đốc, và thẩm định bài mà Ban Tổ chức không được tự quyết.</summary>
    PartyOffice,

    /// <summary>Thường trực: nhận tập tham luận.</summary>
    Committee,

    /// <summary>Quản trị: kế hoạch, người dùng, vận hành.</summary>
    Administrator,
}
