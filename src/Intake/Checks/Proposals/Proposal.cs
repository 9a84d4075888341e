namespace Intake.Checks.Proposals;

/// <summary>Kiến nghị gửi cấp nào.</summary>
public enum AddresseeKind
{
    /// <summary>Trung ương, Quốc hội, Chính phủ, a ministry or another central body.</summary>
    Central,
    /// <summary>Thành ủy, HĐND, UBND thành phố, "thành phố".</summary>
    City,
    /// <summary>A department, committee, union or the Front at city level.</summary>
    Department,
    /// <summary>Other communes, companies, banks.</summary>
    Other,
    /// <summary>The unit's own parts.</summary>
    Own,
    /// <summary>Nobody is named.</summary>
    None,
}

/// <summary>Nơi nhận kiến nghị, như bài viết.</summary>
/// <param name="Kind">At which level it stands.</param>
/// <param name="Name">As written; null when nobody is named.</param>
public sealed record Addressee(AddresseeKind Kind, string? Name)
{
    public static readonly Addressee Nobody = new(AddresseeKind.None, null);
}

/// <summary>Một kiến nghị, đề xuất trong bài.</summary>
/// <param name="Paragraph">Body paragraph, from 1.</param>
/// <param name="Quote">The words of the draft.</param>
public sealed record Proposal(Addressee Addressee, int Paragraph, string Quote);
