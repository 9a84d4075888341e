namespace Intake.Plan;

/// <summary>Phần đầu của kế hoạch: tên, số ký hiệu, ngày ban hành, nơi ban hành.</summary>
internal sealed record PlanHead(string Title, string? Number, DateOnly? Issued, string Issuer)
{
    private const string Name = "kế hoạch";
    private const int LongestTitle = 500;
    private static readonly string[] Mottoes = ["cộng hòa xã hội", "đảng cộng sản", "độc lập", "số"];

    public static PlanHead Read(PlanPassages text)
    {
        var at = TitleLine(text);
        var title = at < 0 ? text.Lines.Select(l => l.Said).FirstOrDefault() ?? "" : TitleFrom(text, at);
        var annex = AnnexReference(text);
        var issued = Dated(text, at) ?? annex?.Issued;
        return new PlanHead(title, OwnNumber(text, at) ?? annex?.Number, issued, annex?.Issuer ?? Signatory(text) ?? Letterhead(text, at));
    }

    private static int TitleLine(PlanPassages text)
    {
        for (var i = 0; i < text.Lines.Count; i++)
            if (text.Lines[i].Said.StartsWith("KẾ HOẠCH", StringComparison.Ordinal) && text.Lines[i].SaidFolded.Begins(Name)) return i;
        return -1;
    }

    private static string TitleFrom(PlanPassages text, int at)
    {
        var title = text.Lines[at].Said[Name.Length..].Trim(' ', ':', '*', '-', '"');
        for (var i = at + 1; i < text.Lines.Count && IsTitle(text.Lines[i], title); i++)
            title = $"{title} {text.Lines[i].Text.Trim('*', ' ')}".Trim();
        return title;
    }

    private static bool IsTitle(Passage line, string before)
    {
        if (line.Marker > 0 || PlanPatterns.Preamble().IsMatch(line.Folded) || before.Length + line.Text.Length > LongestTitle) return false;
        if (line.Text[^1] is '.' or ';' or ':' || !line.Text.Any(char.IsLetter)) return false;
        return before.Length == 0 || char.IsLower(line.Text.First(char.IsLetterOrDigit)) || (IsUpper(before) && IsUpper(line.Text)) || before[^1] == ',';
    }

    private static bool IsUpper(string text) => !text.Any(char.IsLower);

    private static string? OwnNumber(PlanPassages text, int title)
    {
        for (var i = 0; i < (title < 0 ? Math.Min(10, text.Lines.Count) : title); i++)
            if (PlanPatterns.OwnNumber().Match(text.Lines[i].Text) is { Success: true } match) return Written(match.Groups["n"].Value);
        return null;
    }

    // "Hải Phòng, ngày 26 tháng 5 năm 2026" above the title.
    private static DateOnly? Dated(PlanPassages text, int title)
    {
        for (var i = 0; i < title; i++)
            foreach (var date in text.Dates(i))
            {
                text.Understand(i);
                return date.Date;
            }
        return null;
    }

    // "(Kèm theo Kế hoạch 63-KH/TU, ngày 26/5/2026 của Ban Thường vụ Thành ủy)"
    private static (string Number, DateOnly? Issued, string? Issuer)? AnnexReference(PlanPassages text)
    {
        for (var i = 0; i < text.Lines.Count; i++)
        {
            var line = text.Lines[i];
            if (PlanPatterns.NumberInAnnex().Match(line.Folded) is not { Success: true } match) continue;
            text.Understand(i);
            var number = match.Groups["n"];
            var dates = text.Dates(i);
            var of = line.Folded.At("của", number.Index);
            return (Written(line.Text.Substring(number.Index, number.Length)), dates.Count > 0 ? dates[0].Date : null,
                of < 0 ? null : line.Text[(of + "của".Length)..].Trim(' ', ')', '.'));
        }
        return null;
    }

    private static string? Signatory(PlanPassages text)
    {
        foreach (var line in text.Lines)
            foreach (var mark in new[] { "t/m ", "tm. ", "tm " })
                if (line.Folded.StartsWith(mark, StringComparison.Ordinal)) return line.Text[mark.Length..].Trim();
        return null;
    }

    // The last name above the title: the body itself stands below the one that it belongs to.
    private static string Letterhead(PlanPassages text, int title) => text.Lines.Take(Math.Max(title, 0))
        .LastOrDefault(l => IsUpper(l.Text) && l.Text.Contains(' ', StringComparison.Ordinal) && !Mottoes.Any(l.Folded.Begins)) is { } line
        ? line.Text[..Mottoes.Select(m => line.Folded.At(m)).Where(at => at > 0).DefaultIfEmpty(line.Text.Length).Min()].Trim() : "";

    private static string Written(string number) => number.Replace(" ", "", StringComparison.Ordinal).TrimEnd('-', '/', '.');
}
