namespace Intake.Plan;

/// <summary>Loại đơn vị, theo tên gọi.</summary>
public static class UnitKinds
{
    private static readonly string[] PartyStarts =
        ["đảng ủy", "đảng bộ", "chi bộ", "thường trực thành ủy", "ban tổ chức", "ban tuyên giáo", "ban nội chính", "ban dân vận", "ban xây dựng đảng", "ủy ban kiểm tra"];

    private static readonly string[] PartyWords = ["thành ủy", "tỉnh ủy", "huyện ủy", "quận ủy", "đảng ủy", "ủy ban kiểm tra"];
    private static readonly string[] FrontWords = ["mttq", "mặt trận"];
    private static readonly string[] SchoolStarts = ["trường", "đại học", "học viện", "cao đẳng", "trung học"];

    /// <summary>Party, front, school, else state; the words that the name begins with weigh more than those within it.</summary>
    public static UnitKind Of(string unit)
    {
        var name = PlanText.Fold(PlanText.Clean(unit));
        if (PartyStarts.Any(name.Begins)) return UnitKind.Party;
        if (SchoolStarts.Any(name.Begins)) return UnitKind.School;
        if (FrontWords.Any(name.Has)) return UnitKind.Front;
        return PartyWords.Any(name.Has) ? UnitKind.Party : UnitKind.State;
    }
}
