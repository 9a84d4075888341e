using Intake.Word.Html;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Review.Bundles;
using Web.Access;

namespace Web.Pages.Bundles;

/// <summary>Một bài trong tập, để đọc trên trình duyệt: đúng phiên bản mà tập chứa, chữ lớn, bài trước và bài sau.</summary>
[Authorize(Policy = Policies.ReadBundle), Hidden]
public sealed class SpeechModel(BundleBook book, Caller caller) : PageModel
{
    [BindProperty(SupportsGet = true)] public string Bundle { get; set; } = "";
    [BindProperty(SupportsGet = true)] public int Number { get; set; }

    public OpenBundle Open { get; private set; } = null!;
    public ManifestSpeech Speech { get; private set; } = null!;
    public ManifestSpeech? Before { get; private set; }
    public ManifestSpeech? After { get; private set; }

    /// <summary>Null when its content was erased.</summary>
    public ReadableSpeech? Text { get; private set; }
    public string Address => $"{BundleAddress.Of(Open.Bundle)}/doc";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Open = await book.OpenAsync(BundleAddress.Read(Bundle), caller.Actor, stop);
        if (Open.Find(Number) is not { } found) return NotFound();

        (Speech, Before, After) = found;
        Text = await book.ReadAsync(Speech, headingsFrom: 2, stop);
        HttpContext.NoteOpening(Open.Bundle, caller.Actor, OpeningKind.Page);
        return Page();
    }
}
