using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;
using StaffPortal.Insights.Paths;
using StaffPortal.Rights;

namespace StaffPortal.Insights.Export;

/// <summary>Tables of figures as files.</summary>
public static class FigureEndpoints
{
    public static void MapInsights(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/kpi/csv/{table}", TableAsync).WithMetadata(new NeedsAttribute(FactName.ReadFigures)).RequireAuthorization();
        routes.MapPaths();
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> TableAsync(string table, HttpContext http, FigureTables tables, IViewerSource viewers, CancellationToken ct)
    {
        if (await tables.OfAsync(await viewers.OfAsync(http.User, ct), table, http.Request.GetEncodedUrl(), ct) is not { } csv)
            return TypedResults.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.File(csv, "text/csv; charset=utf-8", $"{table}.csv");
    }
}
