namespace Intake.Word;

/// <summary>Tìm phần được đọc lên: từ lời thưa gửi đến lời cảm ơn, dù bài trình bày theo thể thức nào.</summary>
public static class SpokenPartFinder
{
    /// <summary>More than this many words before the first salutation, outside titles, and it only greets again in the middle.</summary>
    private const int WordsBeforeSalutation = 60;

    /// <summary>After the thanks nothing follows but wishes and a signature; more words and these were not the last thanks.</summary>
    private const int WordsAfterThanks = 60;

    /// <summary>A table with more lines than this is not one of recipients and signature.</summary>
    private const int SigningLines = 30;

    /// <summary>The part that is read aloud, and what each paragraph is.</summary>
    public static SpokenPart Find(IReadOnlyList<DraftParagraph> paragraphs)
    {
        if (paragraphs.Count == 0) return new SpokenPart(1, 1, []);
        SpeechLine[] lines = [.. paragraphs.Select(p => new SpeechLine(p))];
        var roles = new ParagraphRole[lines.Length];
        Array.Fill(roles, ParagraphRole.Body);

        var from = FindStart(lines);
        var to = FindEnd(lines, from);
        MarkOpening(lines, roles, from);
        MarkSalutation(lines, roles, from, to);
        MarkTables(lines, roles, from, to);
        MarkEnding(lines, roles, to);
        return new SpokenPart(from + 1, to + 1, roles);
    }

    /// <summary>The first salutation, or without one the first paragraph that is neither letterhead nor title.</summary>
    private static int FindStart(SpeechLine[] lines)
    {
        var body = FirstBody(lines);
        var salutation = Array.FindIndex(lines, l => l.IsSalutation);
        if (salutation < 0) return body;
        var before = lines[Math.Min(body, salutation)..salutation].Where(l => !l.IsCell && !l.LooksLikeTitle).Sum(l => l.Words);
        return before <= WordsBeforeSalutation ? salutation : body;
    }

    private static int FirstBody(SpeechLine[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
            if (!lines[i].IsEmpty && !lines[i].IsCell && (lines[i].OpensBody || !(lines[i].IsLetterhead || lines[i].OpensTitle || lines[i].LooksLikeTitle)))
                return i;
        return Math.Max(0, Array.FindIndex(lines, l => !l.IsEmpty));
    }

    /// <summary>The last thanks with the wishes after it, or without thanks the last paragraph before signature and recipients.</summary>
    private static int FindEnd(SpeechLine[] lines, int from)
    {
        var annex = Array.FindIndex(lines, from, l => l.OpensAnnex);
        var stop = annex < 0 ? lines.Length : annex;
        var after = 0;
        for (var i = stop - 1; i >= from && after <= WordsAfterThanks; i--)
        {
            if (lines[i].IsThanks && !lines[i].IsSalutation) return LastWish(lines, i, stop);
            if (!lines[i].FitsSignature && !lines[i].IsCell && !IsAmongRecipients(lines, i)) after += lines[i].Words;
        }
        return PlainThanks(lines, from, stop) is { } thanks ? LastWish(lines, thanks, stop) : BeforeSignature(lines, from, stop);
    }

    /// <summary>Thanks that stand alone in the second half: what follows them is an annex that does not call itself one.</summary>
    private static int? PlainThanks(SpeechLine[] lines, int from, int stop)
    {
        var half = lines[from..stop].Sum(l => l.Words) / 2;
        for (int i = from, before = 0; i < stop; before += lines[i++].Words)
            if (before >= half && lines[i].IsPlainThanks) return i;
        return null;
    }

    private static int LastWish(SpeechLine[] lines, int thanks, int stop)
    {
        var last = thanks;
        for (var i = thanks + 1; i < stop && (lines[i].IsEmpty || lines[i].IsWish); i++)
            if (!lines[i].IsEmpty) last = i;
        return last;
    }

    /// <summary>The block at the end is a signature when it carries a sign of one; a list of short lines alone is not.</summary>
    private static int BeforeSignature(SpeechLine[] lines, int from, int stop)
    {
        var start = stop;
        while (start > from && (lines[start - 1].FitsSignature || IsAmongRecipients(lines, start - 1) || IsSigningCell(lines, start - 1))) start--;
        var isSigned = lines[start..stop].Any(l => l.IsSignature || l.OpensRecipients);
        var last = isSigned && start > from ? start - 1 : stop - 1;
        while (last > from && lines[last].IsEmpty) last--;
        return last;
    }

    /// <summary>Whether a list of recipients was opened at most a dozen short lines above.</summary>
    private static bool IsAmongRecipients(SpeechLine[] lines, int index)
    {
        for (var i = index; i >= 0 && index - i <= 12 && lines[i].Words <= 20; i--)
            if (lines[i].OpensRecipients) return true;
        return false;
    }

    /// <summary>Whether the cell belongs to a table with a signature or recipients in it.</summary>
    private static bool IsSigningCell(SpeechLine[] lines, int index)
    {
        if (!lines[index].IsCell) return false;
        int first = index, last = index;
        while (first > 0 && lines[first - 1].IsCell && index - first < SigningLines) first--;
        while (last + 1 < lines.Length && lines[last + 1].IsCell && last - index < SigningLines) last++;
        return last - first < SigningLines && lines[first..(last + 1)].Any(l => l.OpensRecipients || l.IsSignature);
    }

    private static void MarkOpening(SpeechLine[] lines, ParagraphRole[] roles, int from)
    {
        var title = Array.FindIndex(lines, 0, from, l => l.OpensTitle && !l.IsLetterhead);
        for (var i = 0; i < from; i++)
            roles[i] = title >= 0 && i >= title && !lines[i].IsCell ? ParagraphRole.Title : ParagraphRole.Letterhead;
    }

    private static void MarkSalutation(SpeechLine[] lines, ParagraphRole[] roles, int from, int to)
    {
        if (!lines[from].IsSalutation) return;
        for (var i = from; i <= to && (lines[i].IsEmpty || lines[i].IsSalutation || lines[i].ContinuesSalutation); i++)
            roles[i] = ParagraphRole.Salutation;
    }

    /// <summary>Tables are looked at, not read out, unless the whole speech was typed into one for its layout.</summary>
    private static void MarkTables(SpeechLine[] lines, ParagraphRole[] roles, int from, int to)
    {
        var isLayout = lines[from].IsCell || (lines[to].IsCell && (lines[to].IsThanks || lines[to].IsWish));
        for (var i = from; i <= to; i++)
            if (lines[i].IsCell && !isLayout) roles[i] = ParagraphRole.Table;
    }

    private static void MarkEnding(SpeechLine[] lines, ParagraphRole[] roles, int to)
    {
        for (var i = to; i >= 0 && roles[i] == ParagraphRole.Body && (lines[i].IsEmpty || lines[i].IsOnlyThanks || lines[i].IsWish); i--)
            if (!lines[i].IsEmpty) roles[i] = ParagraphRole.Closing;

        for (int i = to + 1, annex = AnnexFrom(lines, to + 1); i < lines.Length; i++)
            roles[i] = i >= annex ? Unspoken(lines[i]) : RoleAtEnd(lines, roles, i);
    }

    private static int AnnexFrom(SpeechLine[] lines, int from) =>
        Array.FindIndex(lines, from, l => l.OpensAnnex) is >= 0 and var annex ? annex : lines.Length;

    /// <summary>Recipients run on until somebody signs; what is neither is text that nobody reads out.</summary>
    private static ParagraphRole RoleAtEnd(SpeechLine[] lines, ParagraphRole[] roles, int index)
    {
        var line = lines[index];
        if (line.OpensRecipients) return ParagraphRole.Recipients;
        if (roles[index - 1] == ParagraphRole.Recipients && !line.IsSignature) return ParagraphRole.Recipients;
        return line.FitsSignature || IsSigningCell(lines, index) ? ParagraphRole.Signature : Unspoken(line);
    }

    private static ParagraphRole Unspoken(SpeechLine line) => line.IsCell ? ParagraphRole.Table : ParagraphRole.Body;
}
