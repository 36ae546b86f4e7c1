namespace StaffPortal.Channels.Open311;

/// <summary>
/// A request as the public sees it. There is no place here for a reporter, a contact point or an internal note, so none
/// can slip out.
/// </summary>
public sealed record Open311Request
{
    public required string Id { get; init; }
    public required Open311Status Status { get; init; }
    public string? StatusNotes { get; init; }
    public required string ServiceName { get; init; }
    public required string ServiceCode { get; init; }
    public required string Description { get; init; }

    /// <summary>The department, never a person.</summary>
    public string? Agency { get; init; }
    public string? Notice { get; init; }
    public required DateTimeOffset RequestedAt { get; init; }
    public required DateTimeOffset UpdatedAt { get; init; }
    public DateTimeOffset? ExpectedAt { get; init; }
    public string? Address { get; init; }
    public string? AddressId { get; init; }
    public string? Zipcode { get; init; }
    public double? Latitude { get; init; }
    public double? Longitude { get; init; }
    public string? MediaUrl { get; init; }

    /// <summary>Present only when the client asked for extensions.</summary>
    public Open311Extension? Extension { get; init; }

    internal Open311Node Node()
    {
        List<(string, Open311Node)> fields =
        [
            ("service_request_id", Id),
            ("status", Status == Open311Status.Open ? "open" : "closed"),
            ("status_notes", StatusNotes),
            ("service_name", ServiceName),
            ("service_code", ServiceCode),
            ("description", Description),
            ("agency_responsible", Agency),
            ("service_notice", Notice),
            ("requested_datetime", (DateTimeOffset?)RequestedAt),
            ("updated_datetime", (DateTimeOffset?)UpdatedAt),
            ("expected_datetime", ExpectedAt),
            ("address", Address),
            ("address_id", AddressId),
            ("zipcode", Zipcode),
            ("lat", Latitude),
            ("long", Longitude),
            ("media_url", MediaUrl),
        ];
        if (Extension is not null)
            fields.Add(("extended_attributes", Extension.Node()));
        return new Open311Node.Fields([.. fields]);
    }
}
