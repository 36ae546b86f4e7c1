using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using StaffPortal.Data;
using StaffPortal.Rights;
using Missing = Microsoft.AspNetCore.Http.HttpResults.NotFound;

namespace StaffPortal.Tickets.Attachments;

/// <summary>Files go over plain HTTP, never through a circuit. A name travels in a header: addresses stand in logs.</summary>
public static class AttachmentEndpoints
{
    /// <summary>The file's name, percent-encoded.</summary>
    public const string NameHeader = "X-File-Name";

    /// <summary>So that a repeat is known: a GUID.</summary>
    public const string CommandHeader = "X-Command";

    public static void MapAttachments(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/ticket/{number:long}/files", AddAsync).WithMetadata(new NeedsAttribute(FactName.WorkTickets)).FromOwnPages().RequireAuthorization();
        routes.MapGet("/files/{id:guid}", (Guid id, HttpContext http, AttachmentReader reader, IViewerSource viewers, CancellationToken ct) => GetAsync(http, reader, viewers, new(id), small: false, ct))
            .WithMetadata(new NeedsAttribute(FactName.ReadTickets)).RequireAuthorization();
        routes.MapGet("/files/{id:guid}/small", (Guid id, HttpContext http, AttachmentReader reader, IViewerSource viewers, CancellationToken ct) => GetAsync(http, reader, viewers, new(id), small: true, ct))
            .WithMetadata(new NeedsAttribute(FactName.ReadTickets)).RequireAuthorization();
    }

    private static async Task<Results<Ok<FileAnswer>, JsonHttpResult<FileAnswer>, Missing>> AddAsync(
        long number, HttpContext http, TicketReader tickets, AttachmentDesk desk, IViewerSource viewers, CancellationToken ct)
    {
        Widen(http);
        var viewer = await viewers.OfAsync(http.User, ct);
        if (await tickets.FindAsync(viewer, number, ct) is not { } ticket)
            return TypedResults.NotFound();
        if (http.Request.ContentLength > AttachmentLimits.Bytes)
            return Refused(FileRefusal.TooLarge);
        if (!Guid.TryParse(http.Request.Headers[CommandHeader], out var command))
            return Refused(FileRefusal.Damaged);
        var outcome = await desk.AddAsync(viewer, new(command), ticket, Uri.UnescapeDataString(http.Request.Headers[NameHeader].ToString()), http.Request.Body, ct);
        return outcome switch
        {
            Attached added => TypedResults.Ok(new FileAnswer(added.Id.Value, null)),
            FileRefused refused => Refused(refused.Reason),
            _ => TypedResults.NotFound(),
        };
    }

    /// <summary>Our own limit tells the reason; the server's would only cut the line.</summary>
    internal static void Widen(HttpContext http)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } server)
            server.MaxRequestBodySize = AttachmentLimits.Bytes + 65_536;
    }

    internal static JsonHttpResult<FileAnswer> Refused(FileRefusal why) => TypedResults.Json(new FileAnswer(null, why.ToString()), statusCode: why switch
    {
        FileRefusal.TooLarge => StatusCodes.Status413PayloadTooLarge,
        FileRefusal.NoRight => StatusCodes.Status403Forbidden,
        FileRefusal.NoRoom => StatusCodes.Status507InsufficientStorage,
        _ => StatusCodes.Status422UnprocessableEntity,
    });

    private static async Task<Results<FileStreamHttpResult, Missing>> GetAsync(
        HttpContext http, AttachmentReader reader, IViewerSource viewers, AttachmentId id, bool small, CancellationToken ct) =>
        await reader.OpenAsync(await viewers.OfAsync(http.User, ct), id, small, ct) is { } file ? Serve(http, file, small) : TypedResults.NotFound();

    /// <summary>A file on its way to a browser.</summary>
    internal static FileStreamHttpResult Serve(HttpContext http, OpenedFile file, bool small)
    {
        var headers = http.Response.Headers;
        // What somebody sent never runs or shows in our origin; the small picture was drawn by us.
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox; frame-ancestors 'none'";
        headers.CacheControl = "no-store";
        if (small)
            headers.ContentDisposition = new ContentDispositionHeaderValue("inline").ToString();
        return TypedResults.Stream(file.Content, file.MediaType, small ? null : file.Name);
    }
}

/// <summary>What the browser hears of a file it sent.</summary>
/// <param name="Id">The file, when it was taken.</param>
/// <param name="Refusal">A word of <see cref="FileRefusal"/>, when it was not.</param>
public sealed record FileAnswer(Guid? Id, string? Refusal);
