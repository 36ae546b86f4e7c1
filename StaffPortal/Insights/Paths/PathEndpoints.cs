using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;
using StaffPortal.Rights;

namespace StaffPortal.Insights.Paths;

/// <summary>The process map as a file.</summary>
public static class PathEndpoints
{
    public static void MapPaths(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/process/csv", TableAsync).WithMetadata(new NeedsAttribute(FactName.ReadFigures)).RequireAuthorization();

    private static async Task<Results<FileContentHttpResult, NotFound>> TableAsync(HttpContext http, PathTable table, IViewerSource viewers, CancellationToken ct)
    {
        if (await table.OfAsync(await viewers.OfAsync(http.User, ct), http.Request.GetEncodedUrl(), ct) is not { } csv)
            return TypedResults.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.File(csv, "text/csv; charset=utf-8", "process.csv");
    }
}
