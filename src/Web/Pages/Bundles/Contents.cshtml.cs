using System.Globalization;
using Intake.Vietnamese;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Review.Bundles;
using Web.Access;

namespace Web.Pages.Bundles;

/// <summary>Mục lục một tập để đọc trên trình duyệt: đi thẳng đến một số, hoặc tìm theo đơn vị, nội dung, người trình bày.</summary>
[Authorize(Policy = Policies.ReadBundle), Hidden]
public sealed class ContentsModel(BundleBook book, Caller caller) : PageModel
{
    [BindProperty(SupportsGet = true)] public string Bundle { get; set; } = "";

    /// <summary>A number goes straight to its speech; words, with or without their marks, choose from the list.</summary>
    [BindProperty(SupportsGet = true, Name = "tim")] public string? Sought { get; set; }

    public OpenBundle Open { get; private set; } = null!;
    public IReadOnlyList<ManifestSpeech> Found { get; private set; } = [];
    public string Address => BundleAddress.Of(Open.Bundle);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Open = await book.OpenAsync(BundleAddress.Read(Bundle), caller.Actor, stop);
        HttpContext.NoteOpening(Open.Bundle, caller.Actor, OpeningKind.Page);
        var sought = Sought?.Trim() ?? "";
        if (int.TryParse(sought, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Open.Find(number) is not null) return LocalRedirect($"{Address}/doc/{number}");

        var key = Folding.SearchKey(sought);
        Found = [.. Open.Speeches.Where(s => key.Length == 0 || Folding.SearchKey($"{s.Number} {s.Unit} {s.Topic} {s.Speaker}").Contains(key, StringComparison.Ordinal))];
        return Page();
    }
}
