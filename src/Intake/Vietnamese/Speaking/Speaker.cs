namespace Intake.Vietnamese.Speaking;

/// <summary>Đi một lượt qua văn bản; mỗi chỗ hỏi lần lượt các bộ đọc, bộ đầu tiên nhận ra thì đọc.</summary>
internal sealed class Speaker
{
    private readonly Passage _text;
    private readonly IReadOnlyDictionary<string, string> _own;
    private readonly List<SpokenToken> _tokens = [];

    /// <summary>By what they begin with. The longest reading comes first: a document number holds a date's shape, a date a fraction's, a fraction a number's.</summary>
    private readonly Func<Passage, int, Utterance?>[] _ofDigits, _ofLetters, _ofSigns;

    internal Speaker(Passage text, IReadOnlyDictionary<string, string> own)
    {
        _text = text;
        _own = own;
        _ofDigits = [Unsaid.Label, Telephones.Read, Addresses.Read, DocumentNumbers.Read, Dates.Read, Times.Read, Quantities.Read];
        _ofLetters = [Unsaid.Label, Addresses.Read, Dates.Read, Times.Read, Signs.Read, Romans.Read, Quantities.Read, new Words(own).Read];
        _ofSigns = [Unsaid.Label, Telephones.Read, Signs.Read, Formulas.Read, Quantities.Read];
    }

    internal List<SpokenToken> Speak()
    {
        var unsaidUntil = 0;
        for (var at = 0; at < _text.Count;)
        {
            unsaidUntil = Math.Max(unsaidUntil, UnsaidEnd(at));
            if (_text.IsGap(at) || Hear(at) is not { } heard)
            {
                at++;
                continue;
            }
            Say(at, heard, at < unsaidUntil);
            at += heard.Pieces;
        }
        return _tokens;
    }

    private Utterance? Hear(int at)
    {
        foreach (var reader in _text.Kind(at) switch { PieceKind.Digits => _ofDigits, PieceKind.Letters => _ofLetters, _ => _ofSigns })
        {
            if (reader(_text, at) is { } heard) return heard;
        }
        return null;
    }

    private void Say(int at, Utterance heard, bool unsaid)
    {
        var (start, end) = (_text[at].Start, _text[at + heard.Pieces - 1].End);
        var reading = unsaid ? heard.Reading.Unsaid() : heard.Reading;
        _tokens.Add(new SpokenToken(start, end - start, reading.Words, reading.Syllables, heard.Kind));
        _text.Said(heard.Kind, at + heard.Pieces);
    }

    /// <summary>Where a passage ends that is written but as a rule not read; 0 when none begins here.</summary>
    private int UnsaidEnd(int at) =>
        Math.Max(Math.Max(Unsaid.EnclosureEnd(_text, at), Unsaid.LetterheadEnd(_text, at)), ExplanationEnd(at));

    /// <summary>"giải phóng mặt bằng (GPMB)": the bracket only introduces the abbreviation.</summary>
    private int ExplanationEnd(int at) =>
        _own.Count > 0 && _text.Is(at, '(') && OwnAbbreviations.Bracketed(_text, at) is { } bracket && _own.TryGetValue(bracket.Abbreviation, out var words)
        && Precedes(words, at) ? at + bracket.Pieces : 0;

    private bool Precedes(string words, int at) => _text.WordBefore(at) == words[(words.LastIndexOf(' ') + 1)..];
}
