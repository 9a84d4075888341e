namespace Intake.Word.Reading;

/// <summary>Đếm chữ theo phông, cỡ và phần của thân bài, để biết phần lớn trông thế nào.</summary>
internal sealed class LookCounter
{
    /// <summary>What Word takes when no style and no default says anything.</summary>
    private const string UnsaidFont = "Times New Roman";
    private const int UnsaidHalfPoints = 20;

    private readonly Dictionary<(string? Font, int? Size), int> _letters = [];
    private PageSetup? _page;
    private int _count, _pageCount, _sectionStart;

    /// <summary>Letters of the body; <paramref name="size"/> in half points, an empty font when the theme decides.</summary>
    public void Add(string? font, int? size, int letters)
    {
        _count += letters;
        _letters[(font, size)] = _letters.GetValueOrDefault((font, size)) + letters;
    }

    /// <summary>A section ends; the page of the longest one is kept, so that an annex on its side does not count.</summary>
    public void EndSection(PageSetup page)
    {
        if (_page is null || _count - _sectionStart > _pageCount) (_page, _pageCount) = (page, _count - _sectionStart);
        _sectionStart = _count;
    }

    public BodyLook Of(Func<string?> themeFont)
    {
        if (_count == 0) return new BodyLook(_page, null, null);
        var font = Most(look => look.Font ?? UnsaidFont);
        return new BodyLook(_page, font.Length > 0 ? font : themeFont(), Most(look => look.Size ?? UnsaidHalfPoints) / 2.0);
    }

    private T Most<T>(Func<(string? Font, int? Size), T> part) where T : notnull =>
        _letters.GroupBy(l => part(l.Key)).MaxBy(g => g.Sum(l => l.Value))!.Key;
}
