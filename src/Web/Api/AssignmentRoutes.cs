using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using Review;
using Review.Appraisals;
using Review.Queue;
using Review.Receiving;
using Web.Access;

namespace Web.Api;

/// <summary>Phân công, bản gửi và quyết định.</summary>
public static class AssignmentRoutes
{
    public static void Map(RouteGroupBuilder api)
    {
        var assignments = api.MapGroup("/assignments").WithTags("assignments");
        assignments.MapGet("/", ListAsync).RequireAuthorization(Policies.SignedIn);
        assignments.MapPost("/{number:int}/drafts", ReceiveAsync).RequireAuthorization(Policies.ReadDrafts).DisableAntiforgery()
            .Accepts<IFormFile>("multipart/form-data").Produces<ReceiptOutput>(StatusCodes.Status201Created).Produces<ReceiptOutput>();
        assignments.MapGet("/{number:int}/drafts/{version:int}", ReadAsync).RequireAuthorization(Policies.ReadDrafts).WithMetadata(new HiddenAttribute());
        assignments.MapGet("/{number:int}/drafts/{version:int}/file", DownloadAsync).RequireAuthorization(Policies.ReadDrafts).WithMetadata(new HiddenAttribute());
        assignments.MapGet("/{number:int}/drafts/{version:int}/file/converted", DownloadDerivedAsync).RequireAuthorization(Policies.ReadDrafts).WithMetadata(new HiddenAttribute());
        assignments.MapPost("/{number:int}/decision", DecideAsync).RequireAuthorization(Policies.ReadDrafts);
    }

    private static async Task<IReadOnlyList<AssignmentOutput>> ListAsync(ReviewQueue queue, Caller caller, CancellationToken stop)
    {
        var deadline = caller.Conference?.Read().DraftDeadline?.At;
        var lines = await queue.LinesAsync(caller.Actor.ConferenceId, number: null, stop);
        return [.. lines.Select(line => AssignmentOutput.Of(line, deadline))];
    }

    private static async Task<IResult> ReceiveAsync(int number, HttpContext http, ReceivingDesk desk, Caller caller, CancellationToken stop)
    {
        var receipt = await desk.ReceiveAsync(await ReadUploadAsync(number, http, desk, caller, stop), caller.Actor, stop);
        var output = ReceiptOutput.Of(receipt);
        return receipt.Duplicate ? Results.Ok(output) : Results.Created($"{http.Request.Path}/{output.Version}", output);
    }

    private static async Task<Upload> ReadUploadAsync(int number, HttpContext http, ReceivingDesk desk, Caller caller, CancellationToken stop)
    {
        try
        {
            var form = await UploadReading.ReadFormAsync(http.Request, stop);
            var file = form.Files.GetFile("file") ?? throw new RefusedException(RefusedCode.BadRequest, Messages.FileMissing);
            var upload = await UploadReading.ReadAsync(number, file, http, stop);
            return upload with { Speaker = form["speaker"], IdempotencyKey = UploadReading.KeyOf(http.Request) };
        }
        catch (Exception large) when (UploadReading.IsTooLarge(large))
        {
            await desk.NoteTooLargeAsync(number, caller.Actor, stop);
            throw;
        }
    }

    private static async Task<DraftOutput> ReadAsync(int number, int version, DraftShelf shelf, CancellationToken stop) =>
        DraftOutput.Of(await shelf.OpenAsync(number, version, stop));

    private static async Task<IResult> DownloadAsync(int number, int version, DraftShelf shelf, CancellationToken stop)
    {
        var (draft, bytes) = await shelf.FileAsync(number, version, stop);
        return Downloads.File(bytes, draft.FileName);
    }

    private static async Task<IResult> DownloadDerivedAsync(int number, int version, DraftShelf shelf, CancellationToken stop)
    {
        var (draft, bytes) = await shelf.DerivedFileAsync(number, version, stop);
        return Downloads.File(bytes, DerivedFile.NameFor(draft));
    }

    private static async Task<AssignmentOutput> DecideAsync(int number, [FromBody] DecisionInput wanted, AppraisalDesk desk, ReviewQueue queue, Caller caller, CancellationToken stop)
    {
        var decide = wanted.Decision switch
        {
            "approve" => desk.ApproveAsync(number, wanted.Version, wanted.Reason, caller.Actor, stop),
            "return" => desk.ReturnAsync(number, wanted.Version, wanted.Reason, caller.Actor, stop),
            "reopen" => desk.ReopenAsync(number, wanted.Version, wanted.Reason, caller.Actor, stop),
            _ => throw new RefusedException(RefusedCode.BadRequest, Messages.WrongDecision),
        };
        await decide;
        var line = (await queue.LinesAsync(caller.Actor.ConferenceId, number, stop)).Single();
        return AssignmentOutput.Of(line, caller.Conference?.Read().DraftDeadline?.At);
    }
}

/// <summary>A decision as it is sent.</summary>
public sealed record DecisionInput([property: JsonRequired] int Version, string Decision, string? Reason);
