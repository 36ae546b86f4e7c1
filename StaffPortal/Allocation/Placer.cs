using StaffPortal.Catalogue;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tickets;

namespace StaffPortal.Allocation;

/// <summary>Places a ticket as it comes in, before it is stored: what the rule did stands in the same save, with the rule as the one who did it.</summary>
public sealed class Placer(RuleDirectory rules, StaffDirectory staff)
{
    public async Task PlaceAsync(Ticket ticket, Act arrival, Service service, CancellationToken ct)
    {
        if (Allocator.Place((await rules.GetAsync(ct)).Rules, Arrived.Of(ticket)) is not { } placement)
            return;
        var (rule, terms) = (placement.Rule, placement.Rule.Terms);
        var act = arrival with { Origin = Origin.Rule, ActorId = rule.Id.Value };
        ticket.PlaceByRule(act, rule.Id.Value, rule.Version, placement.Why);
        var people = await staff.GetAsync(ct);
        // Whoever left since the rule was made, or may not read it, gets nothing; the rest of the rule holds.
        var person = people.Person(terms.Person) is { IsActive: true } somebody && somebody.ToViewer().Has(FactName.WorkTickets, ticket.Department, ticket.IsConfidential) ? terms.Person : null;
        var team = people.Team(terms.Team) is { IsRetired: false } ? terms.Team : ticket.Team;
        ticket.Assign(act, person, team);
        if (terms.Priority is { } priority)
            ticket.Prioritise(act, priority, service.DueMinutes);
        if (terms.Flag.Length > 0)
            ticket.RaiseFlag(act, terms.Flag, terms.FlagHours is { } hours ? act.At.AddHours(hours) : null);
        if (terms.Tag.Length > 0)
            ticket.Tag(act, terms.Tag);
    }
}
