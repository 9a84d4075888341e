using System.Diagnostics;
using Review.Bundles;
using Review.People;

namespace Web.Access;

/// <summary>Ghi việc Thường trực mở tập, sau khi đã trả lời xong: no reading or download waits for it, and its failure is a line in the log.</summary>
public static class OpeningNotes
{
    extension(HttpContext http)
    {
        /// <summary>Remembers that this request opened the bundle; previews and whoever is not of the Committee leave no trace.</summary>
        public void NoteOpening(Bundle bundle, Actor actor, OpeningKind kind)
        {
            if (!bundle.Sealed || !actor.Is(Role.Committee)) return;
            var scopes = http.RequestServices.GetRequiredService<IServiceScopeFactory>();
            http.Response.OnCompleted(() => http.Response.StatusCode < StatusCodes.Status400BadRequest ? WriteAsync(scopes, bundle, actor, kind) : Task.CompletedTask);
        }
    }

    public static OpeningKind KindOf(BundleFile file) => file switch
    {
        BundleFile.Docx => OpeningKind.Docx,
        BundleFile.Pdf => OpeningKind.Pdf,
        BundleFile.Zip => OpeningKind.Zip,
        BundleFile.Html => OpeningKind.Html,
        BundleFile.Xlsx => OpeningKind.Xlsx,
        BundleFile.Manifest => OpeningKind.Manifest,
        _ => throw new UnreachableException(),
    };

    private static async Task WriteAsync(IServiceScopeFactory scopes, Bundle bundle, Actor actor, OpeningKind kind)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            await scope.ServiceProvider.GetRequiredService<OpeningBook>().NoteAsync(bundle, actor, kind, CancellationToken.None);
        }
        catch (Exception error)
        {
            scope.ServiceProvider.GetRequiredService<ILogger<OpeningBook>>().LogWarning(error, "Opening of bundle {BundleId} was not noted", bundle.Id);
        }
    }
}
