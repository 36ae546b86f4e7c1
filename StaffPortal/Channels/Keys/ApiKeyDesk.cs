using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;

namespace StaffPortal.Channels.Keys;

/// <summary>Makes and revokes API keys.</summary>
public sealed class ApiKeyDesk(Commands commands, ApiKeyDirectory directory, TimeProvider clock)
{
    /// <returns>The secret, this once; null when the command is a repeat, or the terms are not good or not allowed.</returns>
    [Needs(FactName.ManageKeys)]
    public async Task<string?> MakeAsync(Viewer viewer, CommandId command, ApiKeyTerms terms, CancellationToken ct)
    {
        if (!viewer.Has(FactName.ManageKeys) || viewer.ActorId is not { } actor || !IsGood(terms))
            return null;
        var secret = ApiKeySecret.New();
        // The outcome is stored with the command, so the secret must not be in it.
        var made = await commands.OnceAsync(actor, [command], "make-key", (db, _) =>
        {
            var key = ApiKey.Make(Act.By(actor, clock.Now()), ApiKeyId.New(), terms, ApiKeySecret.Hash(secret));
            db.Add(key);
            return Task.FromResult(key.Id.Value);
        }, ct);
        return made.Repeated ? null : secret;
    }

    /// <returns>False when there is no such key or the viewer may not.</returns>
    [Needs(FactName.ManageKeys)]
    public async Task<bool> RevokeAsync(Viewer viewer, CommandId command, ApiKeyId id, CancellationToken ct)
    {
        if (!viewer.Has(FactName.ManageKeys) || viewer.ActorId is not { } actor)
            return false;
        var known = await commands.OnceAsync(actor, command, "revoke-key", async (db, stop) =>
        {
            var key = await db.Set<ApiKey>().SingleOrDefaultAsync(k => k.Id == id, stop);
            key?.Revoke(Act.By(actor, clock.Now()));
            return key is not null;
        }, ct);
        if (known)
            directory.Refuse(id);
        return known;
    }

    private static bool IsGood(ApiKeyTerms terms) =>
        terms.Name.Trim().Length is > 0 and <= ApiKeyTerms.NameLength && (terms.MayCreate || terms.MayWatch || terms.MayWrite)
        && terms.PerMinute is > 0 and <= ApiKeyTerms.MostPerMinute;
}
