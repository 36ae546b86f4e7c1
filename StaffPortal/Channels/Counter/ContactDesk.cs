using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Channels.Counter;

/// <summary>Makes a ticket of what was typed at the phone or the counter: one save, once, in which the draft ends too.</summary>
public sealed class ContactDesk(Intake intake, CatalogueDirectory catalogue, StaffDirectory staff, CustomerSearchReader customers, TimeProvider clock)
{
    [Needs(FactName.CreateRequests)]
    public async Task<ContactOutcome> SaveAsync(Viewer viewer, ContactForm form, CancellationToken ct)
    {
        var service = form.Service is { } id ? (await catalogue.GetAsync(ct)).Services.GetValueOrDefault(new ServiceId(id)) : null;
        var known = form is { Who: ContactWho.Known, Chosen: { } who } ? await customers.OfAsync(viewer, new(who), ct) : null;
        var colleague = form is { Who: ContactWho.Colleague, Chosen: { } person } ? (await staff.GetAsync(ct)).Person(person) : null;
        List<ContactProblem> wrong = [.. ContactChecks.Of(form, service is not null, known?.Phone, clock.GetUtcNow())];
        if (form.Chosen is not null && form.Who is ContactWho.Known or ContactWho.Colleague && known is null && colleague is not { IsActive: true })
            wrong.Add(ContactProblem.WhoGone);
        if (service is not null && (viewer.Staff is null || !viewer.Has(FactName.CreateRequests, service.Department)))
            wrong.Add(ContactProblem.ServiceNotYours);
        if (wrong.Count > 0)
            return new ContactNotSaved(wrong);
        var saved = await intake.TakeInAsync(
            viewer, [new CommandId(form.Command)], ContactOf(form, service!, colleague), (db, stop) => ContactDraftDesk.ForgetAsync(db, viewer.Staff!.Value, stop), ct);
        return new ContactSaved(saved.Outcome.Ticket, saved.Outcome.Number);
    }

    private static IncomingContact ContactOf(ContactForm form, Service service, StaffMember? colleague) => new()
    {
        Channel = form.Who == ContactWho.Colleague ? Channel.Colleague : form.Channel,
        Service = service,
        Description = form.Description.Trim(),
        Location = Location.Unknown with { Address = Said(form.Address), District = Said(form.District) },
        Language = form.Language,
        Priority = form.Priority,
        Requester = form.Who switch
        {
            ContactWho.NewPerson => new(form.FirstName.Trim(), form.LastName.Trim(), form.Email.Trim(), form.Phone.Trim()),
            ContactWho.NewOrganisation => new("", form.Organisation.Trim(), form.Email.Trim(), form.Phone.Trim()),
            ContactWho.Colleague => new(colleague!.FirstName, colleague.LastName, "", ""),
            _ => null,
        },
        Taken = new()
        {
            Known = form.Who == ContactWho.Known ? new CustomerId(form.Chosen!.Value) : null,
            Colleague = colleague?.Id,
            Kind = form.Who == ContactWho.NewOrganisation ? CustomerKind.Organisation : CustomerKind.Person,
            CallBackDue = form.CallBack == CallBackChoice.No ? null : form.CallBackDue,
            CallBackPhone = form.CallBack == CallBackChoice.OtherNumber ? form.CallBackPhone.Trim() : "",
        },
        Answers = form.Answers.Where(a => service.Attributes.Any(q => q.Code == a.Key) && a.Value.Any(v => v.Trim().Length > 0)).ToDictionary(a => a.Key, a => a.Value),
    };

    private static string? Said(string text) => text.Trim() is { Length: > 0 } said ? said : null;
}
