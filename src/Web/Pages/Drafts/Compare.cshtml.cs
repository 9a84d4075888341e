using Intake.Comparing;
using Intake.Plan;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Review.Receiving;
using Web.Access;

namespace Web.Pages.Drafts;

/// <summary>Hai bản của một tham luận đặt cạnh nhau, cùng kết quả kiểm tra của mỗi bản.</summary>
[Authorize(Policy = Policies.ReadDrafts), Hidden]
public sealed class CompareModel(DraftShelf shelf, Caller caller) : PageModel
{
    [BindProperty(SupportsGet = true)] public int Number { get; set; }

    /// <summary>The later of the two, unless the address says otherwise.</summary>
    [BindProperty(SupportsGet = true)] public int Version { get; set; }

    /// <summary>What it is compared with.</summary>
    [BindProperty(SupportsGet = true)] public int Other { get; set; }

    public ReadDraft Before { get; private set; } = null!;
    public ReadDraft After { get; private set; } = null!;

    /// <summary>All versions that can be chosen, newest first.</summary>
    public IReadOnlyList<DraftVersion> Versions { get; private set; } = [];

    /// <summary>The paragraphs side by side; null while one of the two could not be read.</summary>
    public IReadOnlyList<ComparedParagraph>? Rows { get; private set; }

    public ComparedChecks? Checks { get; private set; }

    public Conference Plan { get; } = caller.Conference!.Read();
    public Assignment Assignment => Plan.Assignments.First(a => a.Number == Number);
    public string Back => caller.Actor.Appraises ? $"/hang-cho/{Number}" : $"/phan-cong/{Number}";

    /// <summary>The rows with what stays the same folded away: a stretch of unchanged paragraphs is one group.</summary>
    public IEnumerable<IReadOnlyList<ComparedParagraph>> Groups
    {
        get
        {
            var group = new List<ComparedParagraph>();
            foreach (var row in Rows ?? [])
            {
                if (group.Count > 0 && (row.Fate != ParagraphFate.Kept || group[0].Fate != ParagraphFate.Kept))
                {
                    yield return group;
                    group = [];
                }
                group.Add(row);
            }
            if (group.Count > 0) yield return group;
        }
    }

    public async Task<IActionResult> OnGetAsync(int? ban, int? voi, CancellationToken stop)
    {
        if (ban is not null || voi is not null) return LocalRedirect($"/phan-cong/{Number}/ban/{ban ?? Version}/so-voi/{voi ?? Other}"); // chosen on the page
        After = await shelf.OpenAsync(Number, Version, stop);
        Before = await shelf.OpenAsync(Number, Other, stop);
        Versions = await shelf.VersionsAsync(Number, stop);
        if (Before.Facts is not { } before || After.Facts is not { } after) return Page();
        Rows = DraftComparison.Of(before.Text, after.Text);
        Checks = ComparedChecks.Of(Before, After);
        return Page();
    }

    public int Count(ParagraphFate fate) => Rows!.Count(r => r.Fate == fate && !(fate == ParagraphFate.Moved && r.After is null));
}
