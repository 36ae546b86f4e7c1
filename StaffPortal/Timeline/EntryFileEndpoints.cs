using Microsoft.AspNetCore.Http.HttpResults;
using StaffPortal.Rights;
using StaffPortal.Tickets.Attachments;
using Missing = Microsoft.AspNetCore.Http.HttpResults.NotFound;

namespace StaffPortal.Timeline;

/// <summary>Files of entries, as those of tickets go: over plain HTTP.</summary>
public static class EntryFileEndpoints
{
    public static void MapEntryFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/entry/{id:guid}/files", AddAsync).WithMetadata(new NeedsAttribute(FactName.WriteEntries)).FromOwnPages().RequireAuthorization();
        routes.MapGet("/entry-files/{id:guid}", (Guid id, HttpContext http, EntryFileReader reader, IViewerSource viewers, CancellationToken ct) => GetAsync(http, reader, viewers, id, small: false, ct))
            .WithMetadata(new NeedsAttribute(FactName.ReadEntries)).RequireAuthorization();
        routes.MapGet("/entry-files/{id:guid}/small", (Guid id, HttpContext http, EntryFileReader reader, IViewerSource viewers, CancellationToken ct) => GetAsync(http, reader, viewers, id, small: true, ct))
            .WithMetadata(new NeedsAttribute(FactName.ReadEntries)).RequireAuthorization();
    }

    private static async Task<Results<Ok<FileAnswer>, JsonHttpResult<FileAnswer>, Missing>> AddAsync(Guid id, HttpContext http, EntryDesk desk, IViewerSource viewers, CancellationToken ct)
    {
        AttachmentEndpoints.Widen(http);
        if (http.Request.ContentLength > AttachmentLimits.Bytes)
            return AttachmentEndpoints.Refused(FileRefusal.TooLarge);
        if (!Guid.TryParse(http.Request.Headers[AttachmentEndpoints.CommandHeader], out var command))
            return AttachmentEndpoints.Refused(FileRefusal.Damaged);
        var name = Uri.UnescapeDataString(http.Request.Headers[AttachmentEndpoints.NameHeader].ToString());
        var (outcome, refusal) = await desk.AttachAsync(await viewers.OfAsync(http.User, ct), new(command), new(id), name, http.Request.Body, ct);
        if (refusal is { } why)
            return AttachmentEndpoints.Refused(why);
        return outcome.Id is { } file ? TypedResults.Ok(new FileAnswer(file, null)) : TypedResults.NotFound();
    }

    private static async Task<Results<FileStreamHttpResult, Missing>> GetAsync(HttpContext http, EntryFileReader reader, IViewerSource viewers, Guid id, bool small, CancellationToken ct) =>
        await reader.OpenAsync(await viewers.OfAsync(http.User, ct), id, small, ct) is { } file ? AttachmentEndpoints.Serve(http, file, small) : TypedResults.NotFound();
}
