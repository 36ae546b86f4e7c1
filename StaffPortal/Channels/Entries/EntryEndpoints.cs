using System.Globalization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using StaffPortal.Catalogue;
using StaffPortal.Channels.Keys;
using StaffPortal.Channels.Open311;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Timeline;

namespace StaffPortal.Channels.Entries;

/// <summary>What other systems send of customers, over HTTP and JSON; described at <c>/api/openapi/timeline.json</c>.</summary>
public static class EntryEndpoints
{
    public const string Document = "timeline";

    public static void MapEntries(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/timeline", CreateAsync).AllowAnonymous().DisableAntiforgery().WithMetadata(new NeedsAttribute(FactName.WriteEntries))
            .WithGroupName(Document).WithName("addEntry").WithSummary("Adds an entry to a customer's timeline.")
            .WithDescription("With an API key that may write timelines, as a bearer token. Sent again with the same id and content, it is the same entry (200); with other content it is refused (409).")
            .Accepts<EntryRequest>("application/json", "*/*").Produces<EntryAnswer>(StatusCodes.Status201Created).Produces<EntryAnswer>()
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType).ProducesValidationProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status429TooManyRequests).ProducesProblem(StatusCodes.Status503ServiceUnavailable)
            // Other kinds of bodies are taken as far as the answer that refuses them.
            .AddOpenApiOperationTransformer((operation, _, _) =>
            {
                operation.RequestBody?.Content?.Remove("*/*");
                return Task.CompletedTask;
            });
        routes.MapOpenApi("/api/openapi/{documentName}.json").AllowAnonymous().WithMetadata(new OpenToAllAttribute("the shape of what is sent is no secret"));
    }

    private static async Task<IResult> CreateAsync(
        HttpContext http, EntryDesk desk, ApiKeyDirectory keys, ApiKeyUses uses, CatalogueDirectory catalogue, Open311Pace pace, CancellationToken ct)
    {
        var address = http.Connection.RemoteIpAddress;
        if (pace.Knock(address) is { } patience)
            return TooFast(http, patience);
        if (ApiKeyScheme.BearerOf(http.Request) is not { } secret || await keys.FindAsync(secret, ct) is not { } key)
            return pace.Guess(address) is { } wait ? TooFast(http, wait) : Unauthorized(http);
        if (pace.Create(key) is { } slower)
            return TooFast(http, slower);
        uses.Used(key.Id);
        if (!key.MayWrite)
            return Problem(StatusCodes.Status403Forbidden, "This key may not write timelines.");
        if (!http.Request.HasJsonContentType())
            return Problem(StatusCodes.Status415UnsupportedMediaType, "Send application/json.");
        if (await BodyAsync(http, ct) is not { } body)
        {
            // What was not read stands in the way of the next request on this connection.
            http.Response.Headers.Connection = "close";
            return Problem(StatusCodes.Status413PayloadTooLarge, $"At most {EntryReading.MostBytes} bytes.");
        }
        var (request, wrong) = EntryReading.Parse(body);
        if (request is null)
            return Problem(StatusCodes.Status400BadRequest, wrong!);
        var faults = new Dictionary<string, string[]>();
        try
        {
            if (EntryReading.Read(request, await catalogue.GetAsync(ct), faults) is not { } read)
                return Faults(faults);
            return Answer(await desk.ReceiveAsync(key.ToViewer(), read.Id, read.Who, read.Terms, ct));
        }
        catch (Exception failure) when (Storage.TroubleOf(failure) is not null)
        {
            http.Response.Headers.RetryAfter = "30";
            return Problem(StatusCodes.Status503ServiceUnavailable, "Nothing can be stored just now. Send the same again later: it is taken once.");
        }
    }

    private static IResult Answer(EntryOutcome outcome)
    {
        if (outcome.Id is { } id)
            return TypedResults.Json(new EntryAnswer(id, outcome.Repeated), statusCode: outcome.Repeated ? StatusCodes.Status200OK : StatusCodes.Status201Created);
        if (outcome.Refused == EntryRefusal.NotAllowed)
            return Problem(StatusCodes.Status403Forbidden, "This key may not write there.");
        var (field, words) = EntryReading.Of(outcome.Refused!.Value);
        return outcome.Refused == EntryRefusal.IdTaken ? Problem(StatusCodes.Status409Conflict, words) : Faults(new() { [field] = [words] });
    }

    /// <returns>Null when it is too long.</returns>
    private static async Task<byte[]?> BodyAsync(HttpContext http, CancellationToken ct)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } server)
            server.MaxRequestBodySize = EntryReading.MostBytes + 1;
        if (http.Request.ContentLength > EntryReading.MostBytes)
            return null;
        using var body = new MemoryStream();
        try
        {
            await http.Request.Body.CopyToAsync(body, ct);
        }
        catch (BadHttpRequestException failure) when (failure.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }
        return body.Length > EntryReading.MostBytes ? null : body.ToArray();
    }

    private static ProblemHttpResult Unauthorized(HttpContext http)
    {
        http.Response.Headers.WWWAuthenticate = "Bearer";
        return Problem(StatusCodes.Status401Unauthorized, "An API key is needed, as a bearer token.");
    }

    private static ProblemHttpResult TooFast(HttpContext http, Open311Wait wait)
    {
        http.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.Time.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return Problem(StatusCodes.Status429TooManyRequests, "Too many calls; try again later.");
    }

    private static ProblemHttpResult Problem(int status, string words) => TypedResults.Problem(words, statusCode: status);

    private static ProblemHttpResult Faults(Dictionary<string, string[]> faults) =>
        TypedResults.Problem(new HttpValidationProblemDetails(faults) { Status = StatusCodes.Status422UnprocessableEntity });
}
