using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Channels.Open311;

/// <summary>Takes in what an Open311 client asks for, once, however often it is sent.</summary>
public sealed class Open311Desk(Intake intake, CatalogueDirectory catalogue, TimeProvider clock)
{
    /// <summary>Where an <c>address_id</c> is kept among the answers to the service's questions.</summary>
    internal const string AddressIdAnswer = "address_id";

    /// <returns>What was created, or everything that is wrong with the form.</returns>
    [Needs(FactName.CreateRequests)]
    public async Task<Open311Reading<Open311Taken>> CreateAsync(Viewer viewer, Open311Form form, CancellationToken ct)
    {
        if (!viewer.Has(FactName.CreateRequests) || viewer.ActorId is not { } key)
            return Open311Error.Forbidden("This api_key may not make requests.");

        var reading = Open311Submission.From(form);
        List<Open311Error> errors = [.. reading.Errors];
        var services = await catalogue.GetAsync(ct);
        var service = form["service_code"] is { } code ? services.ByCode(code) : null;
        if (form["service_code"] is not null && service is null)
            errors.Add(Open311Error.Missing("service_code is unknown; services lists those that can be asked for."));
        if (service is not null)
            errors.AddRange(Open311Catalogue.Definition(service, Language.En).Check(form.Attributes));
        if (errors.Count > 0)
            return errors;

        var submission = reading.Value!;
        var language = Cultures.Parse(submission.Locale) ?? Language.Fi;
        // A repeat may come just after the bucket changed, so the one before is asked too.
        var bucket = Open311Repeat.BucketOf(clock.GetUtcNow());
        CommandId[] ids = [new(Open311Repeat.KeyOf(key, form, bucket)), new(Open311Repeat.KeyOf(key, form, bucket - 1))];
        var received = await intake.TakeInAsync(viewer, ids, Contact(submission, service!, language), ct);
        return new Open311Taken(
            new Open311Created(Open311Ids.Write(received.Outcome.Number), Open311Words.Notice(language, received.Outcome.Number, submission.Files.Count > 0)),
            received.At);
    }

    private static IncomingContact Contact(Open311Submission submission, Service service, Language language)
    {
        var asked = service.Attributes.Select(attribute => attribute.Code).ToHashSet(StringComparer.Ordinal);
        var answers = submission.Attributes.Where(answer => asked.Contains(answer.Key)).ToDictionary(StringComparer.Ordinal);
        if (submission.AddressId is { } addressId)
            answers[AddressIdAnswer] = [addressId];
        return new IncomingContact
        {
            Channel = Channel.Open311,
            Service = service,
            Subject = submission.Title ?? "",
            Description = submission.Description ?? "",
            Location = new Location(submission.Address, null, submission.Latitude, submission.Longitude),
            Language = language,
            Requester = new Requester(submission.FirstName ?? "", submission.LastName ?? "", submission.Email ?? "", submission.Phone ?? ""),
            MediaUrl = submission.MediaUrl,
            Answers = answers,
        };
    }
}

/// <summary>A request taken in.</summary>
/// <param name="CommittedAt">The instant right after the commit; of a repeat, that of the first.</param>
public sealed record Open311Taken(Open311Created Created, DateTimeOffset CommittedAt);
