namespace Intake.Word.Volume;

/// <summary>Tập tham luận đã ghép, và số phận của từng bài.</summary>
/// <param name="Docx">The volume as a Word file; the same plan gives the same bytes.</param>
/// <param name="Speeches">One entry per speech of the plan, in its order.</param>
/// <param name="Places">What the outline of the volume names, in order: what stands before the speeches, then each speech.</param>
public sealed record CompiledVolume(byte[] Docx, IReadOnlyList<CompiledSpeech> Speeches, IReadOnlyList<VolumePlace> Places);

/// <summary>Một chỗ trong tập mà mục lục và dàn bài dẫn tới.</summary>
/// <param name="Title">As the outline names it.</param>
/// <param name="Bookmark">The bookmark that stands there.</param>
public sealed record VolumePlace(string Title, string Bookmark);

/// <summary>Một bài trong tập: được ghép nguyên văn, hoặc chỉ có trang báo.</summary>
/// <param name="Number">Number of the assignment, as in the plan.</param>
/// <param name="Unit">The unit or file name, as in the plan.</param>
/// <param name="Bookmark">Where the speech starts; list and contents link to it.</param>
/// <param name="NotMerged">Why a notice page stands in its place; null when it was merged.</param>
/// <param name="LeftBehind">What the speech held that does not travel into a volume, each kind once.</param>
public sealed record CompiledSpeech(
    int? Number, string Unit, string Bookmark, Sentence? NotMerged, IReadOnlyList<LeftBehind> LeftBehind)
{
    public bool IsMerged => NotMerged is null;
}

/// <summary>Thứ không được đưa theo bài vào tập.</summary>
public enum LeftBehind
{
    /// <summary>Header and footer of the source: the running header of the volume stands in their place.</summary>
    HeadersAndFooters,
    /// <summary>Insertions and deletions were accepted, the marks are gone.</summary>
    TrackedChanges,
    Comments,
    HiddenText,
    /// <summary>Fields became the text that they last showed.</summary>
    Fields,
    /// <summary>Content controls and their data bindings; the text stays.</summary>
    ContentControls,
    /// <summary>Embedded objects; the picture that shows them stays.</summary>
    EmbeddedObjects,
    /// <summary>Whole documents inserted by reference (altChunk, subdocument).</summary>
    InsertedFiles,
    /// <summary>Links that are not http, https or mailto; their text stays.</summary>
    Links,
    /// <summary>Letters in .VnTime, VNI and their kin became Unicode in Times New Roman.</summary>
    LegacyFonts,
    /// <summary>Pictures that lie outside the file cannot be read or swell too much, and diagrams.</summary>
    Pictures,
}
