using System.Globalization;

namespace StaffPortal.Channels.Open311;

/// <summary>What a client asks for with a create: a checked <see cref="Open311Form"/>, still without any look at the catalogue.</summary>
public sealed record Open311Submission
{
    public required string ServiceCode { get; init; }
    public double? Latitude { get; init; }
    public double? Longitude { get; init; }
    public string? Address { get; init; }
    public string? AddressId { get; init; }
    public string? Title { get; init; }
    public string? Description { get; init; }
    public string? Email { get; init; }
    public string? Phone { get; init; }
    public string? FirstName { get; init; }
    public string? LastName { get; init; }
    public string? AccountId { get; init; }
    public string? DeviceId { get; init; }
    public string? MediaUrl { get; init; }
    public string? Locale { get; init; }
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Attributes { get; init; }
    public required IReadOnlyList<Open311File> Files { get; init; }

    /// <summary>Everything this channel understands. Other parameters are no error and count for nothing.</summary>
    internal static readonly string[] Known =
    [
        "service_code", "lat", "long", "address_string", "address_id", "title", "description", "email", "phone",
        "first_name", "last_name", "account_id", "device_id", "media_url", "locale",
    ];

    public static Open311Reading<Open311Submission> From(Open311Form form)
    {
        List<Open311Error> errors = [];
        if (form["service_code"] is null)
            errors.Add(Open311Error.Bad("service_code is missing."));

        var latitude = Degrees("lat", 90);
        var longitude = Degrees("long", 180);
        if ((form["lat"] is null) != (form["long"] is null))
            errors.Add(Open311Error.Bad("lat and long belong together; one of them is missing."));
        else if (form["lat"] is null && form["address_string"] is null && form["address_id"] is null)
            errors.Add(Open311Error.Bad("A location is missing: lat and long, or address_string, or address_id."));

        foreach (var (name, value) in form.Fields)
            CheckLength(name, value, name.ToLowerInvariant() switch
            {
                "description" => Open311Limits.Description,
                "media_url" => Open311Limits.Url,
                var other => Known.Contains(other) ? Open311Limits.ShortText : int.MaxValue,
            });
        foreach (var (code, values) in form.Attributes)
            foreach (var value in values)
                CheckLength($"attribute[{code}]", value, Open311Limits.Description);

        // Shown as a link one day, so nothing but the web's own schemes.
        if (form["media_url"] is { } url
            && !(Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)))
            errors.Add(Open311Error.Bad("media_url is not an http or https address."));

        if (errors.Count > 0)
            return errors;
        return new Open311Submission
        {
            ServiceCode = form["service_code"]!,
            Latitude = latitude,
            Longitude = longitude,
            Address = form["address_string"],
            AddressId = form["address_id"],
            Title = form["title"],
            Description = form["description"],
            Email = form["email"],
            Phone = form["phone"],
            FirstName = form["first_name"],
            LastName = form["last_name"],
            AccountId = form["account_id"],
            DeviceId = form["device_id"],
            MediaUrl = form["media_url"],
            Locale = form["locale"],
            Attributes = form.Attributes,
            Files = form.Files,
        };

        double? Degrees(string name, double largest)
        {
            if (form[name] is not { } text)
                return null;
            if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees))
                errors.Add(Open311Error.Bad($"{name} is not a number."));
            // NaN and infinity parse as numbers; written this way round they fall out too.
            else if (!(Math.Abs(degrees) <= largest))
                errors.Add(Open311Error.Bad($"{name} lies outside the earth: between -{largest} and {largest} degrees."));
            return degrees;
        }

        void CheckLength(string name, string value, int most)
        {
            if (value.Length > most)
                errors.Add(Open311Error.Bad(string.Create(CultureInfo.InvariantCulture,
                    $"{name} has {value.Length:N0} characters; at most {most:N0} are taken.")));
        }
    }
}
