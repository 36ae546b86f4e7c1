using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Texts;
using StaffPortal.Timeline;

namespace StaffPortal.Channels.Entries;

/// <summary>Reads what another system sent; every fault is told by its field.</summary>
internal static class EntryReading
{
    /// <summary>Longest body, bytes.</summary>
    public const int MostBytes = 131_072;

    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        NumberHandling = JsonNumberHandling.Strict,
    };

    /// <returns>What was sent, or what is wrong with it.</returns>
    public static (EntryRequest? Request, string? Wrong) Parse(ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize<EntryRequest>(body, Json) is { } request ? (request, null) : (null, "The body is null.");
        }
        catch (JsonException failure)
        {
            // The path and the line, never a value: values are personal.
            return (null, string.Create(CultureInfo.InvariantCulture, $"The body cannot be read at {failure.Path ?? "$"}, line {(failure.LineNumber ?? 0) + 1}."));
        }
    }

    /// <param name="request">As sent.</param>
    /// <param name="catalogue">The services.</param>
    /// <param name="faults">What is wrong, by field.</param>
    /// <returns>Null when anything is wrong.</returns>
    public static (string Id, EntryPerson Who, EntryTerms Terms)? Read(EntryRequest request, CatalogueSnapshot catalogue, Dictionary<string, string[]> faults)
    {
        var who = request.Customer;
        if (string.IsNullOrWhiteSpace(request.Id) || request.Id.Trim().Length > TimelineEntry.ExternalIdLength)
            faults["id"] = [$"Needed, at most {TimelineEntry.ExternalIdLength} characters."];
        if (who is null || (who.Id is null && string.IsNullOrWhiteSpace(who.Phone) && string.IsNullOrWhiteSpace(who.Email)))
            faults["customer"] = ["Needed: an id, a phone number or an e-mail address."];
        var service = request.Service is { } code ? catalogue.ByCode(code) : null;
        if (service is null)
            faults["service"] = ["Needed: the code of a service there is."];
        if (request.Kind is null)
            faults["kind"] = [$"Needed: {string.Join(", ", Enum.GetValues<EntryKind>().Select(k => JsonNamingPolicy.CamelCase.ConvertName(k.ToString())))}."];
        var at = InstantOf(request.HappenedAt);
        if (at is null)
            faults["happenedAt"] = ["Needed: ISO 8601 with an offset."];
        if (request.Measurements?.Any(m => m?.Quantity is null || m.Value is null) == true)
            faults["measurements"] = ["Each needs a quantity and a value."];
        if (faults.Count > 0)
            return null;
        return (request.Id!, new(who!.Id is { } id ? new CustomerId(id) : null, who.Name ?? "", who.Phone ?? "", who.Email ?? ""), new(
            request.Kind!.Value, service!.Id, at!.Value, request.Title ?? "", request.Text ?? "", request.Language ?? Language.Fi, request.Routine ?? request.Kind == EntryKind.Visit,
            [.. (request.Measurements ?? []).Select(m => (m.Quantity!.Value, m.Value!.Value))], request.Channel, request.Author ?? ""));
    }

    /// <summary>The field a refusal is about, and its words.</summary>
    public static (string Field, string Words) Of(EntryRefusal why) => why switch
    {
        EntryRefusal.UnknownCustomer => ("customer", "Nobody is known by that, or more than one."),
        EntryRefusal.UnknownService => ("service", "There is no such service."),
        EntryRefusal.Empty => ("text", "A title, a text or a measurement is needed."),
        EntryRefusal.TooLong => ("text", $"Title at most {TimelineEntry.TitleLength}, text {TimelineEntry.TextLength}, author {TimelineEntry.AuthorLength} characters."),
        EntryRefusal.FromFuture => ("happenedAt", "It lies in the future."),
        EntryRefusal.TooOld => ("happenedAt", "It lies before 1900."),
        EntryRefusal.BadMeasure => ("measurements", "A value is out of the bounds of its quantity."),
        EntryRefusal.MeasuredTwice => ("measurements", "A quantity stands there twice."),
        EntryRefusal.IdTaken => ("id", "Something else was sent under this id."),
        _ => ("id", "It cannot be taken."),
    };

    // With its offset: an hour that is nobody's is no instant.
    private static DateTimeOffset? InstantOf(string? text) =>
        text is not null && text.Length >= 6 && (text.EndsWith('Z') || text[^6] is '+' or '-')
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null;
}
