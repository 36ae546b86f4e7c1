using Microsoft.Extensions.Options;
using StaffPortal.Data;
using StaffPortal.Rights;

namespace StaffPortal.Channels.Open311;

/// <summary>
/// Stands before every Open311 endpoint: an unknown suffix or jurisdiction is missing, a read too fast is put off, and what
/// breaks inside is answered in the asked format, without a word of what it was about.
/// </summary>
public sealed partial class Open311Gate(Open311Pace pace, IOptions<Open311Settings> settings, ILogger<Open311Gate> log) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        var format = FormatOf(request);
        if (request.RouteValues["suffix"] is string suffix && Open311Formats.Parse(suffix) is null)
            return Open311Reply.Refused([Open311Error.Missing("There is no such format; there are xml and json.")], format);
        if (HttpMethods.IsGet(request.Method))
        {
            if (pace.Read(context.HttpContext.Connection.RemoteIpAddress) is { } wait)
                return Open311Reply.TooFast(wait, format);
            if (Refuse(request.Query["jurisdiction_id"].FirstOrDefault()) is { } elsewhere)
                return Open311Reply.Refused([elsewhere], format);
        }
        try
        {
            return await next(context);
        }
        catch (Exception failure) when (Storage.TroubleOf(failure) is { } trouble)
        {
            Broke(failure, request.Method, request.Path);
            context.HttpContext.Response.Headers.RetryAfter = "30";
            return Open311Reply.Refused([new(StatusCodes.Status503ServiceUnavailable, trouble == StorageTrouble.Full
                ? "Nothing can be stored just now; the request was not taken. Send it again later."
                : "The database does not answer just now. Send the same request again later: it is taken once.")], format);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !context.HttpContext.RequestAborted.IsCancellationRequested)
        {
            Broke(failure, request.Method, request.Path);
            return Open311Reply.Refused([new(StatusCodes.Status500InternalServerError, "Something broke here; try again later.")], format);
        }
    }

    /// <returns>Why this jurisdiction is not answered for; null when it is, or none was named.</returns>
    public Open311Error? Refuse(string? jurisdiction) =>
        string.IsNullOrWhiteSpace(jurisdiction) || settings.Value.Jurisdictions.Count == 0
        || settings.Value.Jurisdictions.Contains(jurisdiction.Trim(), StringComparer.OrdinalIgnoreCase)
            ? null
            : Open311Error.Missing("jurisdiction_id is unknown.");

    internal static Open311Format FormatOf(string suffix) => Open311Formats.Parse(suffix) ?? Open311Format.Xml;

    /// <summary>By the end of the path, also where no endpoint matched; XML is the format nobody may lack.</summary>
    internal static Open311Format FormatOf(HttpRequest request) =>
        FormatOf((Path.GetExtension(request.Path.Value) ?? "").TrimStart('.'));

    [LoggerMessage(Level = LogLevel.Error, Message = "Open311 {Method} {Path} broke.")]
    private partial void Broke(Exception failure, string method, PathString path);
}
