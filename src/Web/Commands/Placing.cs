using Intake.Plan;
using Intake.Word;

namespace Web.Commands;

/// <summary>Một tệp trên dòng lệnh thuộc phân công nào.</summary>
internal static class Placing
{
    /// <summary>By the file's name, else its letterhead, else its content; null when none names one.</summary>
    public static Assignment? Of(Conference plan, string file, DraftText? text)
    {
        var letterhead = text is null ? "" : string.Join('\n', text.Paragraphs.Where(p => text.Spoken.Roles[p.Number - 1] == ParagraphRole.Letterhead).Select(p => p.Text));
        return AssignmentFinder.Find(plan, Path.GetFileName(file), letterhead, text?.Text ?? "");
    }
}
