using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Rights;

namespace StaffPortal.Tickets;

/// <summary>Keeps what a person has begun to write. Only they see it.</summary>
public sealed class DraftDesk(IDbContextFactory<PortalContext> contexts, TimeProvider clock)
{
    /// <summary>Keeps the text; an empty one is forgotten. A text longer than a message may be is cut there.</summary>
    [Needs(FactName.WorkTickets)]
    public async Task KeepAsync(Viewer viewer, TicketId ticket, MessageKind kind, string text, CancellationToken ct)
    {
        if (viewer.Staff is not { } me || !viewer.Has(FactName.WorkTickets))
            return;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var draft = await db.Set<Draft>().SingleOrDefaultAsync(d => d.Staff == me && d.Ticket == ticket && d.Kind == kind, ct);
        if (string.IsNullOrWhiteSpace(text))
        {
            if (draft is not null)
                db.Remove(draft);
        }
        else
        {
            if (draft is null)
                db.Add(draft = new Draft { Staff = me, Ticket = ticket, Kind = kind });
            draft.Text = text.Length > Ticket.TextLength ? text[..Ticket.TextLength] : text;
            draft.At = clock.Now();
        }
        await db.SaveChangesAsync(ct);
    }

    /// <summary>The viewer's own texts on a ticket, by what they were to become; only those begun.</summary>
    [Needs(FactName.WorkTickets)]
    public async Task<IReadOnlyDictionary<MessageKind, string>> OfAsync(Viewer viewer, TicketId ticket, CancellationToken ct)
    {
        if (viewer.Staff is not { } me)
            return new Dictionary<MessageKind, string>();
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<Draft>().AsNoTracking().Where(d => d.Staff == me && d.Ticket == ticket).ToDictionaryAsync(d => d.Kind, d => d.Text, ct);
    }
}
