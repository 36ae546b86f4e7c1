using StaffPortal.Catalogue;
using StaffPortal.Staff;
using StaffPortal.Texts;

namespace StaffPortal.Channels.Counter;

/// <summary>A service as the page shows it.</summary>
/// <param name="Team">Whose queue it lands in.</param>
/// <param name="Questions">What it asks of the requester.</param>
public sealed record OfferedService(ServiceId Id, string Code, LocalText Name, TeamId Team, IReadOnlyList<ServiceAttribute> Questions)
{
    public static OfferedService Of(Service service) => new(service.Id, service.Code, service.Name, service.Team, service.Attributes);

    /// <summary>The one a form has chosen; null when it has none, or none that is there any more.</summary>
    public static OfferedService? Of(ContactForm form, CatalogueSnapshot catalogue) =>
        form.Service is { } id && catalogue.Services.GetValueOrDefault(new ServiceId(id)) is { } service ? Of(service) : null;
}
