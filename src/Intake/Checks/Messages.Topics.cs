using Intake.Checks;
using Intake.Plan;

namespace Intake;

public static partial class Messages
{
    public static Sentence UncoveredClause(TopicClause clause) => new(
        $"Chưa thấy đoạn nào nói về một vế của nội dung được giao: “{clause.Text}”. Nếu có việc để báo cáo, hãy bổ sung; nếu đơn vị không làm việc này, nên nói rõ.",
        $"No passage speaks of one part of the assigned topic: “{clause.Text}”. If there is something to report, add it; if the unit has no part in it, say so.");

    public static Sentence UncoveredPoint(TopicClause point) => new(
        $"Chưa thấy ý mà hội nghị yêu cầu phải có: “{point.Text}”. Hãy bổ sung, hoặc nói rõ vì sao không có.",
        $"A point that the conference asks for was not found: “{point.Text}”. Add it, or say why there is none.");

    public static Sentence NamesOfAnotherUnit(Assignment own, Assignment other) => new(
        $"Phần đầu và thân bài đều ghi tên {other.Unit}, không thấy tên {own.Unit}. Hãy kiểm tra xem có gửi nhầm tệp không.",
        $"Letterhead and body both name {other.Unit}, and nothing names {own.Unit}. Check whether the wrong file was sent.");

    public static Sentence NamesLookForeign(Assignment own, Assignment other) => new(
        $"Tên {other.Unit} đứng ở chỗ của đơn vị trình bày; tệp này được gửi cho {own.Unit}. Hãy xem lại tiêu đề và cách xưng tên trong bài.",
        $"The name {other.Unit} stands where the speaking unit should; this file was sent for {own.Unit}. Look over the letterhead and how the text names its unit.");
}
