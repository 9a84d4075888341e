namespace Intake.Word.Reading;

/// <summary>Những điều nhận thấy khi đọc, ngoài chữ.</summary>
internal sealed class StoryFacts
{
    private readonly HashSet<DraftFlag> _flags = [];

    public IReadOnlyList<DraftFlag> Flags => [.. _flags.Order()];

    /// <summary>Letters drawn as a picture (WordArt, watermark): not read aloud, but a secrecy mark can stand there.</summary>
    public List<string> DrawnText { get; } = [];

    public int Characters { get; set; }

    public LookCounter Look { get; } = new();

    public void Note(DraftFlag flag) => _flags.Add(flag);

    public void NoteIf(bool seen, DraftFlag flag)
    {
        if (seen) _flags.Add(flag);
    }
}
