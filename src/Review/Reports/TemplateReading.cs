using Intake;
using Intake.Reports;

namespace Review.Reports;

/// <summary>Đọc mẫu báo cáo mà người dùng viết, và cho biết chỗ nào chưa đúng.</summary>
public static class TemplateReading
{
    /// <summary>The template as it is kept: composed letters, no control characters, lines ended by one character.</summary>
    public static string Clean(string? text) => WrittenText.Lines(text?.Replace("\r\n", "\n", StringComparison.Ordinal)) ?? "";

    /// <summary>The template, every field of it known.</summary>
    /// <exception cref="RefusedException"><c>bad-request</c>, with all that has to be mended.</exception>
    public static ReportText Read(string template)
    {
        var (text, refusal) = ReportMarkdown.Read(template);
        if (refusal is not null) throw new RefusedException(RefusedCode.BadRequest, refusal);
        List<Sentence> faults = [.. text!.Fields.DistinctBy(f => (f.Name, f.IsInLine)).Select(FaultOf).OfType<Sentence>()];
        if (text.Words.Any(words => words.Contains("{{", StringComparison.Ordinal) || words.Contains("}}", StringComparison.Ordinal))) faults.Add(Messages.LooseBraces);
        if (!text.Blocks.OfType<ReportHeading>().Any(h => h.Level == 1 && h.Spans.Count > 0)) faults.Add(Messages.TemplateWithoutTitle);
        return faults.Count == 0 ? text
            : throw new RefusedException(RefusedCode.BadRequest, new(string.Join(' ', faults.Select(f => f.Vi)), string.Join(' ', faults.Select(f => f.En))));
    }

    private static Sentence? FaultOf(ReportField field) =>
        ReportFields.Find(field.Name) is not null ? null
        : ReportBlocks.Find(field.Name) is null ? Messages.UnknownField(field.Name, NearestTo(field.Name))
        : field.IsInLine ? Messages.BlockInLine(field.Name)
        : null;

    private static string NearestTo(string name) =>
        ReportFields.All.Select(f => f.Name).Concat(ReportBlocks.All.Select(b => b.Name)).MinBy(known => Distance(Intake.Vietnamese.Folding.SearchKey(name), known))!;

    /// <summary>How many letters have to be put in, left out or changed (Levenshtein).</summary>
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        foreach (var letter in from)
        {
            var corner = row[0]++;
            for (var i = 1; i < row.Length; i++)
                (row[i], corner) = (Math.Min(Math.Min(row[i], row[i - 1]) + 1, corner + (to[i - 1] == letter ? 0 : 1)), row[i]);
        }
        return row[^1];
    }
}
