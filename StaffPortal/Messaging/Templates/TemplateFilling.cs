using StaffPortal.Catalogue;
using StaffPortal.Staff;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Messaging.Templates;

/// <summary>A template's words with those of a ticket.</summary>
public static class TemplateFilling
{
    /// <param name="template">Which.</param>
    /// <param name="ticket">Whose words are put in, as far as the viewer sees them.</param>
    /// <param name="catalogue">Names of services and stages, and the zone.</param>
    /// <param name="handler">Who writes.</param>
    /// <param name="now">The instant days are told from.</param>
    /// <returns>The text in the requester's language, or in the one it is written in when that is missing.</returns>
    public static (string Text, Language Language) Of(Template template, TicketDetails ticket, CatalogueSnapshot catalogue, string handler, DateTimeOffset now)
    {
        var (text, language) = template.In(ticket.Row.Language);
        var row = ticket.Row;
        return (TemplateFields.Fill(text, new Dictionary<string, string?>
        {
            // A protected person's name is not written by itself.
            [TemplateFields.Requester] = row.IsProtected ? null : row.CustomerName,
            [TemplateFields.Number] = row.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            [TemplateFields.Subject] = row.Subject,
            [TemplateFields.Service] = catalogue.Services.GetValueOrDefault(row.Service)?.Name.In(language),
            [TemplateFields.Stage] = catalogue.StageOf(row).PublicName.In(language),
            [TemplateFields.Due] = row.PromisedBy is { } due ? Moments.Relative(due, now, catalogue.Zone, language) : null,
            [TemplateFields.Place] = ticket.Location.Address ?? ticket.Location.District,
            [TemplateFields.Handler] = handler,
        }), language);
    }
}
