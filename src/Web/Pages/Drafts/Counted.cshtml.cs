using Intake.Checks;
using Intake.Plan;
using Intake.Vietnamese;
using Intake.Vietnamese.Speaking;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Review.Receiving;
using Web.Access;

namespace Web.Pages.Drafts;

/// <summary>Cách đếm một bản gửi: từng chỗ không phải là một tiếng viết thường, đọc thế nào, mấy tiếng.</summary>
[Authorize(Policy = Policies.ReadDrafts), Hidden]
public sealed class CountedModel(DraftShelf shelf, Caller caller) : PageModel
{
    [BindProperty(SupportsGet = true)] public int Number { get; set; }
    [BindProperty(SupportsGet = true)] public int Version { get; set; }

    public Conference Plan { get; } = caller.Conference!.Read();

    /// <summary>Null while the draft has not been read.</summary>
    public DraftFacts? Facts { get; private set; }

    public Assignment Assignment => Plan.Assignments.First(a => a.Number == Number);
    public string Address => $"/phan-cong/{Number}/ban/{Version}";

    public IReadOnlyList<CountedParagraph> Paragraphs { get; private set; } = [];

    /// <summary>Sums of the whole speech, the largest first: plain syllables, then each kind of thing that is read out.</summary>
    public IEnumerable<(TokenKind Kind, int Places, SyllableCount Syllables)> Kinds => Paragraphs.SelectMany(p => p.ReadOut)
        .GroupBy(t => t.Kind).Select(k => (k.Key, k.Count(), Sum(k))).OrderByDescending(k => k.Item3.Likely);

    public int Plain => Paragraphs.Sum(p => p.Plain);

    /// <summary>Abbreviations that nobody explained, each with the paragraphs in which it stands.</summary>
    public IEnumerable<(string Written, IReadOnlyList<int> Places)> Unknown => Paragraphs
        .SelectMany(p => p.ReadOut.Where(t => t.Kind == TokenKind.UnknownAbbreviation).Select(t => (t.Written, p.Number)))
        .GroupBy(t => t.Written, t => t.Number).Select(t => (t.Key, (IReadOnlyList<int>)[.. t.Distinct()]));

    public async Task OnGetAsync(CancellationToken stop)
    {
        Facts = (await shelf.OpenAsync(Number, Version, stop)).Facts;
        Paragraphs = [.. (Facts?.Spoken ?? []).Where(p => p.Spoken.Tokens.Count > 0).Select(CountedParagraph.Of)];
    }

    private static SyllableCount Sum(IEnumerable<CountedToken> tokens) => tokens.Aggregate(default(SyllableCount), (sum, t) => sum + t.Syllables);
}

/// <summary>Một đoạn đã đếm.</summary>
/// <param name="Number">Body paragraph, from 1.</param>
/// <param name="Syllables">Of the whole paragraph.</param>
/// <param name="Plain">How many of them are written as they are spoken, one word one syllable.</param>
/// <param name="ReadOut">Everything else, in order.</param>
public sealed record CountedParagraph(int Number, SyllableCount Syllables, int Plain, IReadOnlyList<CountedToken> ReadOut)
{
    public static CountedParagraph Of(SpokenParagraph paragraph)
    {
        var tokens = paragraph.Spoken.Counted().ToLookup(IsPlain);
        return new CountedParagraph(paragraph.Paragraph.Number, paragraph.Spoken.Syllables, tokens[true].Count(), [.. tokens[false]]);
    }

    private static bool IsPlain(CountedToken token) => token.Kind == TokenKind.Word && token.Syllables == SyllableCount.Exactly(1);
}
