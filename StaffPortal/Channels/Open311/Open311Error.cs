namespace StaffPortal.Channels.Open311;

/// <summary>One reason why a call was refused; a call may be refused for several at once.</summary>
public sealed record Open311Error(int Code, string Description)
{
    public static Open311Error Bad(string description) => new(400, description);

    public static Open311Error Forbidden(string description) => new(403, description);

    public static Open311Error Missing(string description) => new(404, description);

    /// <summary>The HTTP status of an answer with these errors: a wrong key and a missing thing weigh more than a bad value.</summary>
    public static int StatusOf(IReadOnlyList<Open311Error> errors) =>
        errors.Any(e => e.Code == 403) ? 403 : errors.Any(e => e.Code == 404) ? 404 : errors[0].Code;
}
