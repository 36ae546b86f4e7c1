using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using StaffPortal.Rights;
using StaffPortal.Tickets.Attachments;
using Missing = Microsoft.AspNetCore.Http.HttpResults.NotFound;

namespace StaffPortal.Channels.Import;

/// <summary>Files to be imported go over plain HTTP, never through a circuit, each as the body of one post.</summary>
public static class ImportEndpoints
{
    public const string MapAddress = "/settings/import/map";
    public const string FilesAddress = "/settings/import/files";
    public const string DraftAddress = "/settings/import/draft";

    public static void MapImport(this IEndpointRouteBuilder routes)
    {
        var needs = new NeedsAttribute(FactName.ImportHistory);
        routes.MapPost(MapAddress, (HttpContext http, ImportDesk desk, IViewerSource viewers, CancellationToken ct) => TakeAsync(http, viewers, ImportDesk.MostOfMap, desk.TakeMapAsync, ct))
            .WithMetadata(needs).FromOwnPages().RequireAuthorization();
        routes.MapPost(FilesAddress, (HttpContext http, ImportDesk desk, IViewerSource viewers, CancellationToken ct) => TakeAsync(http, viewers, ImportDesk.MostOfFile, desk.TakeFileAsync, ct))
            .WithMetadata(needs).FromOwnPages().RequireAuthorization();
        routes.MapGet("/settings/import/{run:guid}/rejects", RejectsAsync).WithMetadata(needs).RequireAuthorization();
        routes.MapGet(DraftAddress, DraftAsync).WithMetadata(needs).RequireAuthorization();
    }

    private static async Task<Results<Ok<FileAnswer>, JsonHttpResult<FileAnswer>>> TakeAsync(
        HttpContext http, IViewerSource viewers, long most, Func<Viewer, string, Stream, CancellationToken, Task<FileRefusal?>> take, CancellationToken ct)
    {
        // Our own limit tells the reason; the server's would only cut the line.
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } server)
            server.MaxRequestBodySize = most + 65_536;
        var name = Uri.UnescapeDataString(http.Request.Headers[AttachmentEndpoints.NameHeader].ToString());
        var refusal = http.Request.ContentLength > most ? FileRefusal.TooLarge : await take(await viewers.OfAsync(http.User, ct), name, http.Request.Body, ct);
        return refusal is { } why ? AttachmentEndpoints.Refused(why) : TypedResults.Ok(new FileAnswer(null, null));
    }

    private static async Task<Results<FileStreamHttpResult, Missing>> RejectsAsync(Guid run, HttpContext http, ImportReader reader, IViewerSource viewers, CancellationToken ct)
    {
        if (await reader.RejectsAsync(await viewers.OfAsync(http.User, ct), new(run), ct) is not { } rejects)
            return TypedResults.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Stream(rejects.Content, "text/csv; charset=utf-8", rejects.Name);
    }

    private static async Task<Results<FileContentHttpResult, Missing>> DraftAsync(HttpContext http, ImportReader reader, IViewerSource viewers, CancellationToken ct)
    {
        if (await reader.DraftAsync(await viewers.OfAsync(http.User, ct), ct) is not { } draft)
            return TypedResults.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.File(Encoding.UTF8.GetBytes(draft), "application/json", "map.json");
    }
}
