using System.Globalization;

namespace StaffPortal.Channels.Open311;

/// <summary>An answer on its way out: status, format, and what the headers say.</summary>
public sealed class Open311Reply(Open311Answer answer, Open311Format format, int status = StatusCodes.Status200OK) : IResult
{
    /// <summary>The instant right after the commit of what was created.</summary>
    public DateTimeOffset? CommittedAt { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    public static Open311Reply Refused(IReadOnlyList<Open311Error> errors, Open311Format format) =>
        new(Open311Answer.Errors(errors), format, Open311Error.StatusOf(errors));

    public static Open311Reply TooFast(Open311Wait wait, Open311Format format) =>
        new(Open311Answer.Errors([new(StatusCodes.Status429TooManyRequests, "Too many calls; try again later.")]), format, StatusCodes.Status429TooManyRequests)
        {
            RetryAfter = wait.Time,
        };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        var bytes = answer.Write(format);
        response.StatusCode = status;
        response.ContentType = format.ContentType();
        response.ContentLength = bytes.Length;
        var headers = response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        // A web map may read the answers; no cookie plays a part in them.
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = "X-Committed, Retry-After";
        if (CommittedAt is { } at)
            headers["X-Committed"] = at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);
        if (RetryAfter is { } wait)
            headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        await response.Body.WriteAsync(bytes, httpContext.RequestAborted);
    }
}
