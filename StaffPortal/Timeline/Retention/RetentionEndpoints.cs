using Microsoft.AspNetCore.Http.HttpResults;
using StaffPortal.Rights;

namespace StaffPortal.Timeline.Retention;

/// <summary>The list, the register and a person's data as files.</summary>
public static class RetentionEndpoints
{
    private const int MostForm = 8_192;

    public static void MapRetention(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/retention/csv/{table}", TableAsync).WithMetadata(new NeedsAttribute(FactName.ManageCatalogue), new NeedsAttribute(FactName.Audit)).RequireAuthorization();
        routes.MapPost("/customer/{id:guid}/export", ExportAsync).WithMetadata(new NeedsAttribute(FactName.ExportPersons)).FromOwnPages().RequireAuthorization();
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> TableAsync(string table, HttpContext http, RetentionCsv tables, IViewerSource viewers, CancellationToken ct)
    {
        if (await tables.OfAsync(await viewers.OfAsync(http.User, ct), table, ct) is not { } csv)
            return TypedResults.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.File(csv, "text/csv; charset=utf-8", $"retention-{table}.csv");
    }

    /// <summary>The reason travels in the form: addresses stand in logs.</summary>
    private static async Task<Results<PushStreamHttpResult, NotFound, BadRequest>> ExportAsync(Guid id, HttpContext http, PersonExport export, IViewerSource viewers, CancellationToken ct)
    {
        if (!http.Request.HasFormContentType || http.Request.ContentLength is null or > MostForm)
            return TypedResults.BadRequest();
        var reason = (await http.Request.ReadFormAsync(ct))["reason"].ToString();
        var (prepared, refused) = await export.PrepareAsync(await viewers.OfAsync(http.User, ct), new(id), reason, ct);
        if (prepared is null)
            return refused == ExportRefusal.NoReason ? TypedResults.BadRequest() : TypedResults.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Stream(body => prepared.WriteAsync(body, ct), "application/zip", prepared.Name);
    }
}
