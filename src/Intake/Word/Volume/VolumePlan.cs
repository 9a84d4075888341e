using Intake.Reports;

namespace Intake.Word.Volume;

/// <summary>Những gì cần để lập tập tham luận: lời bìa và các bài theo thứ tự.</summary>
public sealed record VolumePlan
{
    public required string ConferenceTitle { get; init; }
    /// <summary>Số, ký hiệu kế hoạch: <c>63-KH/TU</c>; null when the plan names none.</summary>
    public string? PlanNumber { get; init; }
    /// <summary>Place and date as they stand in the letterhead: <c>Hải Phòng, ngày 30 tháng 5 năm 2026</c>.</summary>
    public required string DateLine { get; init; }
    /// <summary>Cơ quan niêm phong tập: <c>Ban Tổ chức Thành ủy</c>.</summary>
    public required string SealingBody { get; init; }
    /// <summary>The body above it, first line of the letterhead; null leaves the line out.</summary>
    public string? SuperiorBody { get; init; }
    /// <summary>The instant of sealing as it is to be read; null when not known yet.</summary>
    public string? SealedAt { get; init; }
    /// <summary>Which bundle this is, from 1.</summary>
    public required int BundleNumber { get; init; }
    /// <summary>A preview says so on its cover and on every page.</summary>
    public bool IsPreview { get; init; }
    /// <summary>The pages that the system drafts, between cover and list.</summary>
    public IReadOnlyList<FrontPage> FrontPages { get; init; } = [];
    public required IReadOnlyList<VolumeSpeech> Speeches { get; init; }
    /// <summary>The page that each speech begins on, from 1 with the cover; the contents show a dash for one that is not known, and for all while nobody has laid the volume out.</summary>
    public IReadOnlyList<int?>? Pages { get; init; }
}

/// <summary>Trang do hệ thống soạn, đứng giữa bìa và danh mục.</summary>
/// <param name="Title">What it is called: its running header.</param>
/// <param name="Bookmark">Where it starts, a name that Word takes: letters, digits and underscores.</param>
/// <param name="Text">What it says, every field filled in; its first heading stands in the outline.</param>
public sealed record FrontPage(string Title, string Bookmark, ReportText Text);

/// <summary>Một bài tham luận đưa vào tập.</summary>
public sealed record VolumeSpeech
{
    /// <summary>Number of the assignment (TT); null for a file that names none.</summary>
    public int? Number { get; init; }
    public string? Topic { get; init; }
    /// <summary>The unit, or the file's own name when it belongs to no unit.</summary>
    public required string Unit { get; init; }
    public string? Speaker { get; init; }
    /// <summary>Speaking time as it is to be read: <c>6:40</c>.</summary>
    public string? Minutes { get; init; }
    /// <summary>When it was received, on time or late, as it is to be read.</summary>
    public string? Received { get; init; }
    /// <summary>Where the speech is found on the site; null leaves the mark out of the contents.</summary>
    public PageMark? Mark { get; init; }
    /// <summary>The draft as stored; what the gate refuses is not merged.</summary>
    public required ReadOnlyMemory<byte> Docx { get; init; }
}

/// <summary>Mã QR dẫn tới trang của bài trên hệ thống.</summary>
/// <param name="Address">What the code says, http or https.</param>
/// <param name="Png">The code drawn, a square without its quiet zone, which the page gives it.</param>
public sealed record PageMark(Uri Address, byte[] Png);
