using Microsoft.Extensions.Options;
using StaffPortal.Catalogue;
using StaffPortal.Channels.Keys;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Texts;

namespace StaffPortal.Channels.Open311;

/// <summary>GeoReport v2 over HTTP. The suffix decides the format; every refusal is answered in it.</summary>
public static class Open311Endpoints
{
    private const string Root = "/open311/v2";

    // Since when the answers have this shape.
    private static readonly DateTimeOffset Changeset = new(2026, 11, 23, 0, 0, 0, TimeSpan.Zero);

    public static void MapOpen311(this IEndpointRouteBuilder routes)
    {
        var open = new OpenToAllAttribute("Open311 is for the public; its reader decides what that sees");
        foreach (var path in new[] { "/discovery.{suffix}", "/open311/discovery.{suffix}", Root + "/discovery.{suffix}" })
            Open(routes.MapGet(path, Discovery), open);
        Open(routes.MapGet(Root + "/services.{suffix}", ServicesAsync), open);
        Open(routes.MapGet(Root + "/services/{code}.{suffix}", DefinitionAsync), open);
        Open(routes.MapGet(Root + "/requests.{suffix}", ListAsync), open);
        Open(routes.MapGet(Root + "/requests/{id}.{suffix}", OneAsync), open);
        Open(routes.MapGet(Root + "/tokens/{token}.{suffix}", TokenAsync), open);
        Open(routes.MapPost(Root + "/requests.{suffix}", CreateAsync), new NeedsAttribute(FactName.CreateRequests));
        Open(routes.Map("/open311/{**rest}", Unknown), open);
    }

    // The key is checked by the endpoint itself; a sign-in page would answer a program with a redirect.
    private static void Open(RouteHandlerBuilder endpoint, object right) =>
        endpoint.AllowAnonymous().DisableAntiforgery().WithMetadata(right).AddEndpointFilter<Open311Gate>();

    private static Open311Reply Discovery(string suffix, HttpRequest request, IOptions<Open311Settings> settings, IHostEnvironment environment)
    {
        var url = $"{request.Scheme}://{request.Host}{request.PathBase}{Root}";
        return new(Open311Answer.Discovery(new Open311Discovery(
            Changeset, settings.Value.Contact, settings.Value.KeyDesk, url, environment.IsProduction())), Open311Gate.FormatOf(suffix));
    }

    private static async Task<Open311Reply> ServicesAsync(string suffix, string? locale, CatalogueDirectory catalogue, CancellationToken ct) =>
        new(Open311Answer.Services(Open311Catalogue.Services(await catalogue.GetAsync(ct), LanguageOf(locale))), Open311Gate.FormatOf(suffix));

    private static async Task<Open311Reply> DefinitionAsync(string code, string suffix, string? locale, CatalogueDirectory catalogue, CancellationToken ct) =>
        (await catalogue.GetAsync(ct)).ByCode(code) is { } service
            ? new(Open311Answer.Definition(Open311Catalogue.Definition(service, LanguageOf(locale))), Open311Gate.FormatOf(suffix))
            : Open311Reply.Refused([Open311Error.Missing("service_code is unknown.")], Open311Gate.FormatOf(suffix));

    private static async Task<Open311Reply> ListAsync(
        string suffix, HttpRequest request, Open311Reader reader, ApiKeyDirectory keys, TimeZoneInfo zone, TimeProvider clock, CancellationToken ct)
    {
        var format = Open311Gate.FormatOf(suffix);
        var query = Open311Query.From(request.Query, clock.Now(), zone);
        return query.IsGood
            ? new(Open311Answer.Requests(await reader.ListAsync(await ViewerAsync(request, keys, ct), query.Value, ct)), format)
            : Open311Reply.Refused(query.Errors, format);
    }

    private static async Task<Open311Reply> OneAsync(
        string id, string suffix, string? locale, string? extensions, HttpRequest request, Open311Reader reader, ApiKeyDirectory keys, CancellationToken ct)
    {
        var found = await reader.OneAsync(await ViewerAsync(request, keys, ct), id, Open311Query.IsTrue(extensions), locale, ct);
        return found.Count > 0
            ? new(Open311Answer.Requests(found), Open311Gate.FormatOf(suffix))
            : Open311Reply.Refused([Open311Error.Missing("There is no such request.")], Open311Gate.FormatOf(suffix));
    }

    private static async Task<Open311Reply> TokenAsync(
        string token, string suffix, HttpRequest request, Open311Reader reader, ApiKeyDirectory keys, CancellationToken ct) =>
        await reader.OfTokenAsync(await ViewerAsync(request, keys, ct), token, ct) is { } id
            ? new(Open311Answer.Token(id, token), Open311Gate.FormatOf(suffix))
            : Open311Reply.Refused([Open311Error.Missing("There is no such token.")], Open311Gate.FormatOf(suffix));

    private static async Task<Open311Reply> CreateAsync(
        string suffix, HttpRequest request, Open311Desk desk, ApiKeyDirectory keys, ApiKeyUses uses, Open311Pace pace, Open311Gate gate, CancellationToken ct)
    {
        var format = Open311Gate.FormatOf(suffix);
        var address = request.HttpContext.Connection.RemoteIpAddress;
        if (pace.Knock(address) is { } patience)
            return Open311Reply.TooFast(patience, format);

        var form = await Open311Body.ReadAsync(request.ContentType, request.Query, request.Body, ct);
        if (!form.IsGood)
            return pace.Guess(address) is { } pause ? Open311Reply.TooFast(pause, format) : Open311Reply.Refused(form.Errors, format);
        if (form.Value["api_key"] is not { } secret || await keys.FindAsync(secret, ct) is not { } key)
        {
            if (pace.Guess(address) is { } wait)
                return Open311Reply.TooFast(wait, format);
            return Open311Reply.Refused([Open311Error.Forbidden(form.Value["api_key"] is null ? "api_key is missing." : "api_key is not known.")], format);
        }
        if (pace.Create(key) is { } slower)
            return Open311Reply.TooFast(slower, format);
        uses.Used(key.Id);
        if (gate.Refuse(form.Value["jurisdiction_id"]) is { } elsewhere)
            return Open311Reply.Refused([elsewhere], format);

        var taken = await desk.CreateAsync(key.ToViewer(), form.Value, ct);
        return taken.IsGood
            ? new(Open311Answer.Created(taken.Value.Created), format) { CommittedAt = taken.Value.CommittedAt }
            : Open311Reply.Refused(taken.Errors, format);
    }

    private static Open311Reply Unknown(HttpRequest request) => Open311Reply.Refused(
        [Open311Error.Missing("There is no such resource; discovery tells what there is.")], Open311Gate.FormatOf(request));

    // With the key a request was made with, it can be read back; a wrong key here is like none.
    private static async ValueTask<Viewer> ViewerAsync(HttpRequest request, ApiKeyDirectory keys, CancellationToken ct) =>
        request.Query["api_key"].FirstOrDefault() is { Length: > 0 } secret && await keys.FindAsync(secret, ct) is { } key
            ? key.ToViewer()
            : Viewer.Anonymous;

    private static Language LanguageOf(string? locale) => Cultures.Parse(locale) ?? Language.Fi;
}
