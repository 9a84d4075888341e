namespace Review.Appraisals;

/// <summary>Trạng thái tham luận của một phân công.</summary>
public enum AppraisalState
{
    /// <summary>Chưa gửi.</summary>
    Awaited,

    /// <summary>Đã nhận, đang kiểm tra.</summary>
    Received,

    /// <summary>Chờ thẩm định: a person can decide.</summary>
    Queued,

    /// <summary>Trả lại để sửa.</summary>
    Returned,

    /// <summary>Đã duyệt.</summary>
    Approved,

    /// <summary>Đã báo cáo Thường trực: a sealed bundle holds it.</summary>
    Reported,
}

/// <summary>Việc đã làm với một tham luận.</summary>
public enum AppraisalAct { Receive, Queue, Approve, Return, Reopen, Report }
