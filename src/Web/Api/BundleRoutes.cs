using Microsoft.AspNetCore.Mvc;
using Review;
using Review.Bundles;
using Web.Access;

namespace Web.Api;

/// <summary>Tập tham luận.</summary>
public static class BundleRoutes
{
    public static void Map(RouteGroupBuilder api)
    {
        var bundle = api.MapGroup("/bundle").WithTags("bundle").WithMetadata(new HiddenAttribute());
        bundle.MapPost("/", OrderAsync).RequireAuthorization(Policies.Appraise).Produces<BundleOutput>(StatusCodes.Status202Accepted);
        bundle.MapGet("/latest", LatestAsync).RequireAuthorization(Policies.ReadBundle);
        bundle.MapGet("/latest/{file:regex(^(docx|pdf|zip|manifest)$)}", DownloadAsync).RequireAuthorization(Policies.ReadBundle);
    }

    private static async Task<IResult> OrderAsync([FromBody] BundleInput wanted, HttpContext http, BundleDesk desk, Caller caller, CancellationToken stop)
    {
        if (wanted.Seal && caller.Scopes is { } scopes && !scopes.Contains("bundle"))
            throw new RefusedException(RefusedCode.NotAllowed, Messages.ScopeNeeded);
        var ordered = await desk.OrderAsync(wanted.Seal, caller.Actor, stop);
        return Results.Accepted($"{http.Request.Path.Value!.TrimEnd('/')}/latest", BundleOutput.Of(new BundleReading(ordered, [])));
    }

    private static async Task<BundleOutput> LatestAsync(BundleShelf shelf, Caller caller, CancellationToken stop) =>
        BundleOutput.Of(await shelf.LatestAsync(caller.Actor, stop));

    private static async Task<IResult> DownloadAsync(string file, HttpContext http, BundleShelf shelf, Caller caller, CancellationToken stop)
    {
        var kind = Enum.Parse<BundleFile>(file, ignoreCase: true);
        var (bundle, bytes) = await shelf.FileAsync(kind, caller.Actor, stop);
        http.NoteOpening(bundle, caller.Actor, OpeningNotes.KindOf(kind));
        return Downloads.File(bytes, kind == BundleFile.Manifest ? "manifest.json" : $"bundle.{file}");
    }
}

/// <summary>What is ordered: a preview, or a bundle to be sealed.</summary>
public sealed record BundleInput(bool Seal);

/// <summary>A bundle as the API prints it.</summary>
public sealed record BundleOutput(int Number, bool Sealed, BundleState State, string? Sha256, IReadOnlyList<BundledOutput> Assignments)
{
    public static BundleOutput Of(BundleReading reading) => new(
        reading.Bundle.Number, reading.Bundle.Sealed, reading.Bundle.State, reading.Bundle.DocxSha256,
        [.. reading.Speeches.Select(s => new BundledOutput(s.Number, s.Version, s.Sha256, s.Merged))]);
}

public sealed record BundledOutput(int Number, int Version, string Sha256, bool Merged);
