using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Rights;

namespace StaffPortal.Channels.Counter;

/// <summary>Keeps what a person has begun to type of a contact. Only they see it, on whatever machine they go on.</summary>
public sealed class ContactDraftDesk(IDbContextFactory<PortalContext> contexts, TimeProvider clock)
{
    /// <summary>Keeps the form; an empty one is forgotten.</summary>
    [Needs(FactName.CreateRequests)]
    public async Task KeepAsync(Viewer viewer, ContactForm form, CancellationToken ct)
    {
        if (viewer.Staff is not { } me || !viewer.Has(FactName.CreateRequests))
            return;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var draft = await db.Set<ContactDraft>().SingleOrDefaultAsync(d => d.Staff == me, ct);
        // What was saved meanwhile is a ticket; a late keeping must not bring it back as a draft.
        if (await db.Set<CommandRecord>().AnyAsync(c => c.Actor == me.Value && c.Id == form.Command, ct))
            return;
        if (form.IsEmpty)
        {
            if (draft is not null)
                db.Remove(draft);
        }
        else
        {
            if (draft is null)
                db.Add(draft = new ContactDraft { Staff = me });
            (draft.Content, draft.At) = (JsonSerializer.Serialize(form), clock.Now());
        }
        await db.SaveChangesAsync(ct);
    }

    /// <summary>What the viewer had begun, and when it was kept; null when there is nothing, or nothing this version can read.</summary>
    [Needs(FactName.CreateRequests)]
    public async Task<(ContactForm Form, DateTimeOffset At)?> OfAsync(Viewer viewer, CancellationToken ct)
    {
        if (viewer.Staff is not { } me)
            return null;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var draft = await db.Set<ContactDraft>().AsNoTracking().SingleOrDefaultAsync(d => d.Staff == me, ct);
        try
        {
            // A keeping that was under way while the form was saved: it is a ticket already.
            return draft is not null && JsonSerializer.Deserialize<ContactForm>(draft.Content) is { } form
                && !await db.Set<CommandRecord>().AnyAsync(c => c.Actor == me.Value && c.Id == form.Command, ct) ? (form, draft.At) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Part of the save that ends it.</summary>
    internal static async Task ForgetAsync(PortalContext db, StaffId staff, CancellationToken ct)
    {
        if (await db.Set<ContactDraft>().SingleOrDefaultAsync(d => d.Staff == staff, ct) is { } draft)
            db.Remove(draft);
    }
}
