using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Messaging.Templates;

/// <summary>What people do to reply templates.</summary>
public sealed class TemplateDesk(Commands commands, CatalogueDirectory catalogue, TimeProvider clock)
{
    /// <summary>Longest name, characters.</summary>
    public const int NameLength = 120;

    /// <summary>Longest text, characters; a reply may be longer.</summary>
    public const int TextLength = 4_000;

    /// <param name="viewer">Who writes it.</param>
    /// <param name="command">So that a repeat is known.</param>
    /// <param name="id">The template to change; null makes a new one.</param>
    /// <param name="seen">The version that was edited.</param>
    /// <param name="terms">What it says and where it is offered. A name and a text are needed in at least one language.</param>
    /// <param name="ct">Stops waiting.</param>
    [Needs(FactName.ManageCatalogue)]
    public Task<CatalogueOutcome> SaveAsync(Viewer viewer, CommandId command, TemplateId? id, int seen, TemplateTerms terms, CancellationToken ct) =>
        ActAsync(viewer, command, "save-template", async (db, act, stop) =>
        {
            var (name, text) = (terms.Name, terms.Text);
            if (name.Here.Length == 0)
                return new(null, CatalogueProblem.NoName);
            if (text.Here.Length == 0)
                return new(null, CatalogueProblem.NoText);
            if (IsLong(name, NameLength) || IsLong(text, TextLength))
                return new(null, CatalogueProblem.TooLong);
            if (TemplateFields.Unknown(text).FirstOrDefault() is { } unknown)
                return new(null, CatalogueProblem.UnknownField, $"{{{unknown}}}");
            var known = await catalogue.GetAsync(stop);
            if (terms.Services.Any(s => !known.Services.ContainsKey(s)))
                return CatalogueOutcome.NotAllowed;
            if (id is not { } one)
            {
                var written = ReplyTemplate.Write(act, TemplateId.New(), terms);
                db.Add(written);
                return new(written.Id.Value);
            }
            if (await db.Set<ReplyTemplate>().SingleOrDefaultAsync(t => t.Id == one, stop) is not { } template)
                return CatalogueOutcome.NotAllowed;
            if (await db.SinceAsync(template, seen, ["terms"], viewer.ActorId, stop) is { } theirs)
                return new(null, null, "", theirs.ActorId);
            template.Change(act, terms);
            return new(one.Value);
        }, ct);

    /// <summary>Offers it no more, or again.</summary>
    [Needs(FactName.ManageCatalogue)]
    public Task<CatalogueOutcome> RetireAsync(Viewer viewer, CommandId command, TemplateId id, bool isRetired, CancellationToken ct) =>
        ActAsync(viewer, command, "retire-template", async (db, act, stop) =>
        {
            if (await db.Set<ReplyTemplate>().SingleOrDefaultAsync(t => t.Id == id, stop) is not { } template)
                return CatalogueOutcome.NotAllowed;
            template.Retire(act, isRetired);
            return new(id.Value);
        }, ct);

    private static bool IsLong(LocalText text, int most) => text.Fi.Length > most || text.Sv.Length > most || text.En.Length > most;

    private Task<CatalogueOutcome> ActAsync(
        Viewer viewer, CommandId command, string kind, Func<PortalContext, Act, CancellationToken, Task<CatalogueOutcome>> decide, CancellationToken ct) =>
        viewer.ActorId is not { } actor || !viewer.Has(FactName.ManageCatalogue) ? Task.FromResult(CatalogueOutcome.NotAllowed)
            : commands.OnceAsync(actor, command, kind, (db, stop) => decide(db, Act.By(actor, clock.Now()), stop), ct);
}
