using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Live;

namespace StaffPortal.Messaging.Templates;

/// <summary>The reply templates in memory: every composer asks them.</summary>
public sealed class TemplateDirectory(IDbContextFactory<PortalContext> contexts) : LiveCopy<IReadOnlyList<Template>>([])
{
    /// <summary>Those that fit, the most particular first: of the service, then of the stage, then the others.</summary>
    public IReadOnlyList<Template> For(ServiceId service, StageCategory stage) => [.. Current.Where(t => t.Fits(service, stage))
        .OrderByDescending(t => t.Terms.Services.Count > 0).ThenByDescending(t => t.Terms.Stages.Count > 0).ThenBy(t => t.Terms.Name.Here, StringComparer.CurrentCulture)];

    protected override bool Concerns(JournalEntry entry) => entry.SubjectKind == TemplateKinds.Subject;

    protected override async Task<IReadOnlyList<Template>> ReadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return (await db.Set<ReplyTemplate>().AsNoTracking().ToListAsync(ct)).ConvertAll(t => new Template(t.Id, t.Version, t.Terms, t.IsRetired));
    }
}
