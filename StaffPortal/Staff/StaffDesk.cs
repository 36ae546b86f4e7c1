using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Controls;
using StaffPortal.Texts;

namespace StaffPortal.Staff;

/// <summary>What is done about people who work here.</summary>
public sealed class StaffDesk(IDbContextFactory<PortalContext> contexts, TimeProvider clock)
{
    private const int Attempts = 3;

    /// <summary>Keeps how a person wants their own screens.</summary>
    [OpenToAll("everybody sets their own screens; the viewer is the person changed")]
    public async Task PreferAsync(Viewer viewer, Preferences chosen, CancellationToken ct)
    {
        if (viewer.Staff is not { } me)
            return;
        for (var attempt = 1; ; attempt++)
        {
            await using var db = await contexts.CreateDbContextAsync(ct);
            var person = await db.Set<StaffMember>().SingleAsync(s => s.Id == me, ct);
            person.Prefer(Act.By(me.Value, clock.Now()), chosen);
            try
            {
                await db.SaveChangesAsync(ct);
                return;
            }
            catch (DbUpdateConcurrencyException) when (attempt < Attempts)
            {
                // Two quick choices, or a role given meanwhile: neither concerns the other.
            }
        }
    }

    /// <summary>
    /// The very first person of an empty portal becomes its administrator, if the settings name exactly them
    /// (<c>Auth:FirstAdministrator</c> = issuer|subject). Everybody else is added by an administrator.
    /// </summary>
    /// <returns>Null when the portal has people already or the settings name somebody else.</returns>
    [OpenToAll("asked at sign-in, before anybody has a fact; the settings name the one person")]
    public async Task<StaffMember?> FirstAdministratorAsync(
        Viewer viewer, string? named, string issuer, string subject, string firstName, string lastName, CancellationToken ct)
    {
        if (named != $"{issuer}|{subject}")
            return null;
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.Set<StaffMember>().AnyAsync(ct))
            return null;
        var id = StaffId.New();
        var act = Act.By(id.Value, clock.Now());
        var person = StaffMember.Join(act, id, firstName, lastName, LocalText.Same(""), Language.Fi, issuer, subject);
        person.Grant(act, Role.Administrator, null);
        db.Add(person);
        await db.SaveChangesAsync(ct);
        return person;
    }
}
