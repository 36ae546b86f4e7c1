using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StaffPortal.Catalogue;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tests.Controls;
using StaffPortal.Tests.Support;
using StaffPortal.Texts;
using Xunit;

namespace StaffPortal.Tests.Triage.Screens;

/// <summary>A page on which the desk's parts can be drawn: they know Leena Nyberg and the service of potholes in three languages.</summary>
public abstract class ScreensContext : ControlsContext, IAsyncLifetime
{
    private readonly SqliteDb db = new();

    protected StaffId Leena { get; } = StaffId.New();

    protected ServiceId Potholes { get; } = ServiceId.New();

    public async ValueTask InitializeAsync()
    {
        await db.InitializeAsync();
        var town = await SmallTown.SettleAsync(db);
        await using (var context = db.Contexts.CreateDbContext())
        {
            context.Add(StaffMember.Join(town.Act(), Leena, "Leena", "Nyberg", LocalText.Same(""), Language.Fi, "test", "Leena"));
            context.Add(Service.Offer(town.Act(), Potholes, new(
                "hole", new("Kadun kuoppa", "Grop i gatan", "Pothole"), LocalText.Same(""), LocalText.Same(""), "", town.Streets, town.Roads, true, Publish.Never, 480, [])));
            await context.SaveChangesAsync();
        }
        var (staff, catalogue) = (db.Services.GetRequiredService<StaffDirectory>(), db.Services.GetRequiredService<CatalogueDirectory>());
        await staff.GetAsync(CancellationToken.None);
        await catalogue.GetAsync(CancellationToken.None);
        Services.AddSingleton(staff).AddSingleton(catalogue);
    }

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await base.DisposeAsyncCore();
        await db.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
