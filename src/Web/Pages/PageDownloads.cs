using Intake.Checks.Proposals;
using Review;
using Review.Bundles;
using Review.Checking;
using Review.Receiving;
using Web.Access;
using Web.Api;

namespace Web.Pages;

/// <summary>Tệp tải về từ các trang.</summary>
public static class PageDownloads
{
    public static void Map(IEndpointRouteBuilder site)
    {
        var files = site.MapGroup("").WithMetadata(new HiddenAttribute()).ExcludeFromDescription().AddEndpointFilter(RefuseAsync);
        files.MapGet("/phan-cong/{number:int}/ban/{version:int}/tep", DraftAsync).RequireAuthorization(Policies.ReadDrafts);
        files.MapGet("/phan-cong/{number:int}/ban/{version:int}/ban-chuyen-doi", DerivedAsync).RequireAuthorization(Policies.ReadDrafts);
        files.MapGet("/kien-nghi/tep", ProposalsAsync).RequireAuthorization(Policies.Appraise);
        files.MapGet("/tap-tham-luan/tai/{file:regex(^(docx|pdf|zip|manifest)$)}", BundleAsync).RequireAuthorization(Policies.ReadBundle);
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

    private static async Task<IResult> BundleAsync(string file, BundleDesk desk, Caller caller, CancellationToken stop)
    {
        var kind = Enum.Parse<BundleFile>(file, ignoreCase: true);
        return Downloads.File(await desk.FileAsync(kind, caller.Actor, stop), kind == BundleFile.Manifest ? "manifest.json" : $"tap-tham-luan.{file}");
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
