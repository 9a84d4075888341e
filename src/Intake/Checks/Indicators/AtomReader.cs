using Intake.Vietnamese;
using Intake.Vietnamese.Speaking;

namespace Intake.Checks.Indicators;

/// <summary>Cắt một đoạn thành từ, số và mốc thời gian; số văn bản, số thứ tự và ngày tháng không phải là số liệu.</summary>
internal sealed class AtomReader
{
    private const int LongestAside = 60;

    private readonly SpokenText text;
    private readonly string folded;
    private readonly List<Atom> atoms = [];
    /// <summary>Brackets without a number ("(GRDP)"): read over, as a speaker does.</summary>
    private readonly List<(int From, int To)> asides = [];

    private bool IsAside(int at) => asides.Exists(a => at >= a.From && at <= a.To);

    private AtomReader(SpokenText text)
    {
        this.text = text;
        folded = Folding.Fold(text.Written);
        for (var from = folded.IndexOf('('); from >= 0; from = folded.IndexOf('(', from + 1))
            if (folded.IndexOf(')', from) is > 0 and var to && to - from <= LongestAside && !folded.AsSpan(from, to - from).ContainsAnyInRange('0', '9')) asides.Add((from, to));
        Times = folded.Length == text.Written.Length ? PeriodReader.In(folded) : [];
    }

    public List<PeriodMention> Times { get; }

    /// <summary>The atoms of a paragraph, and the times that it mentions.</summary>
    public static (IReadOnlyList<Atom> Atoms, IReadOnlyList<PeriodMention> Times) Read(SpokenText text)
    {
        var reader = new AtomReader(text);
        reader.ReadAll();
        return (reader.atoms, reader.Times);
    }

    private void ReadAll()
    {
        var (end, time) = (0, 0);
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            if (IsAside(token.Start)) continue;
            var (pause, sign) = PauseIn(end, token.Start);
            var until = token.Start + token.Length;
            while (time < Times.Count && Times[time].End <= token.Start) time++;
            var isTime = time < Times.Count && Times[time].Start < until;
            var atom = isTime ? new Atom(token.Start, until) { IsTime = true } : AtomOf(token, i, pause);
            atoms.Add(atom with { Pause = pause, Sign = sign });
            end = atom.End;
            while (i + 1 < text.Tokens.Count && text.Tokens[i + 1].Start < end) i++; // "tỷ đồng" belongs to the number
        }
    }

    private string NextWord(int index) =>
        index + 1 < text.Tokens.Count ? folded.Substring(text.Tokens[index + 1].Start, text.Tokens[index + 1].Length) : "";

    private (Pause Pause, char Sign) PauseIn(int from, int to)
    {
        var (pause, sign) = (Pause.None, ' ');
        for (var i = from; i < to; i++)
        {
            if (IsAside(i)) continue;
            var here = text.Written[i] switch
            {
                ',' => Pause.Comma,
                ';' or ':' or '(' or ')' or '–' or '—' => Pause.Clause,
                '.' or '!' or '?' or '…' or '\n' => Pause.Sentence,
                _ => Pause.None,
            };
            if (here > pause) (pause, sign) = (here, text.Written[i]);
        }
        return (pause, sign);
    }

    private Atom AtomOf(SpokenToken token, int index, Pause pause)
    {
        var (start, end) = (token.Start, token.Start + token.Length);
        var written = text.Written.AsSpan(start, token.Length);
        switch (token.Kind)
        {
            case TokenKind.Number or TokenKind.Money or TokenKind.Measure when char.IsAsciiDigit(written[0]):
                return (pause == Pause.None && Labels.IsLabel(atoms, written)) || Labels.IsYear(written) || Labels.IsLabel(written, NextWord(index)) ? new Atom(start, end) { Words = ["#" + written.ToString()] } : AmountReader.Read(text, index, atoms) ?? new Atom(start, end);
            case TokenKind.Date or TokenKind.Time:
                return new Atom(start, end) { IsTime = true };
            case TokenKind.Abbreviation:
                return new Atom(start, end) { Words = token.Reading.Split(' ', StringSplitOptions.RemoveEmptyEntries) };
            default:
                if (!written.ContainsAnyExcept("-–—/ ")) return new Atom(start, end) { IsTo = token.Reading is "đến" };
                return new Atom(start, end) { Words = [folded[start..end]], IsCapital = char.IsUpper(written[0]), IsTo = written is "đến" };
        }
    }
}
