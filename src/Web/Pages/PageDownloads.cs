using Intake.Checks.Proposals;
using Review;
using Review.Bundles;
using Review.Checking;
using Review.Receiving;
using Web.Access;
using Web.Api;
using Web.Pages.Bundles;

namespace Web.Pages;

/// <summary>Tệp tải về từ các trang.</summary>
public static class PageDownloads
{
    private const string Files = "{file:regex(^(docx|pdf|zip|xlsx|html|manifest)$)}";

    public static void Map(IEndpointRouteBuilder site)
    {
        var files = site.MapGroup("").WithMetadata(new HiddenAttribute()).ExcludeFromDescription().AddEndpointFilter(RefuseAsync);
        files.MapGet("/phan-cong/{number:int}/ban/{version:int}/tep", DraftAsync).RequireAuthorization(Policies.ReadDrafts);
        files.MapGet("/phan-cong/{number:int}/ban/{version:int}/ban-chuyen-doi", DerivedAsync).RequireAuthorization(Policies.ReadDrafts);
        files.MapGet("/kien-nghi/tep", ProposalsAsync).RequireAuthorization(Policies.Appraise);
        files.MapGet($"/tap-tham-luan/tai/{Files}", LatestAsync).RequireAuthorization(Policies.ReadBundle);
        files.MapGet($"/tap-tham-luan/{{bundle}}/{Files}", BundledAsync).RequireAuthorization(Policies.ReadBundle);
    }

    private static async Task<IResult> DraftAsync(int number, int version, DraftShelf shelf, CancellationToken stop)
    {
        var (draft, bytes) = await shelf.FileAsync(number, version, stop);
        return Downloads.File(bytes, draft.FileName);
    }

    private static async Task<IResult> DerivedAsync(int number, int version, DraftShelf shelf, CancellationToken stop)
    {
        var (draft, bytes) = await shelf.DerivedFileAsync(number, version, stop);
        return Downloads.File(bytes, DerivedFile.NameFor(draft));
    }

    private static async Task<IResult> ProposalsAsync(ProposalShelf shelf, Caller caller, CancellationToken stop) =>
        Downloads.File(ProposalSheet.Write(await shelf.ReadAsync(caller.Conference!, caller.Actor, stop)), ProposalSheet.FileName);

    /// <summary>A file of the newest bundle.</summary>
    private static async Task<IResult> LatestAsync(string file, HttpContext http, BundleShelf shelf, Caller caller, CancellationToken stop)
    {
        var kind = Enum.Parse<BundleFile>(file, ignoreCase: true);
        var (bundle, bytes) = await shelf.FileAsync(kind, caller.Actor, stop);
        return Give(http, caller, bundle, kind, bytes);
    }

    /// <summary>A file of the bundle that is named.</summary>
    private static async Task<IResult> BundledAsync(string bundle, string file, HttpContext http, BundleShelf shelf, Caller caller, CancellationToken stop)
    {
        var kind = Enum.Parse<BundleFile>(file, ignoreCase: true);
        var opened = await shelf.OpenAsync(BundleAddress.Read(bundle), caller.Actor, stop);
        return Give(http, caller, opened, kind, await shelf.FileAsync(kind, opened, stop));
    }

    private static IResult Give(HttpContext http, Caller caller, Bundle bundle, BundleFile file, byte[] bytes)
    {
        http.NoteOpening(bundle, caller.Actor, OpeningNotes.KindOf(file));
        return Downloads.File(bytes, BundleAddress.FileNameOf(bundle, file));
    }

    private static async ValueTask<object?> RefuseAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (RefusedException refused)
        {
            return Results.StatusCode(Problems.StatusOf(refused.Code)); // PageFailures makes the page for it
        }
    }
}
