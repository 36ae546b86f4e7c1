using StaffPortal.Benchmarks.Places;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using StaffPortal.Timeline;

namespace StaffPortal.Benchmarks.Verbs;

/// <summary>A client of home care with two visits a day for years.</summary>
internal static class HeavyCustomer
{
    public const int Entries = 5_000;

    /// <summary>By which other systems know them.</summary>
    public const string Phone = "+358409998877";

    private static readonly string[] Notes = ["Allt väl. Mediciner givna.", "Aamutoimet sujuivat hyvin.", "Iltalääkkeet otettu, vointi tavallinen.", "Ulkoiltu pihalla vartti.", "Lämmitetty lounas ja keitetty kahvit."];

    public static Service VisitsOf(CatalogueSnapshot catalogue) => catalogue.Offered.First(s => s.Code == "home-visits");

    public static async Task<CustomerId> WriteAsync(OpenPlace portal, CancellationToken ct)
    {
        var visits = VisitsOf(await portal.Get<CatalogueDirectory>().GetAsync(ct));
        var now = TimeProvider.System.Now();
        var act = new Act(Origin.Import, null, now, Guid.CreateVersion7());
        var heavy = Customer.Meet(act, CustomerId.New(), CustomerKind.Person, "Kaarina", "Kauanhoidettu", Language.Fi);
        heavy.ReachableAt(act, ContactPointKind.Phone, Phone);
        await using (var db = await portal.Contexts.CreateDbContextAsync(ct))
        {
            db.Add(heavy);
            await db.SaveChangesAsync(ct);
        }
        for (var from = 0; from < Entries; from += 500)
        {
            await using var db = await portal.Contexts.CreateDbContextAsync(ct);
            for (var n = from; n < from + 500; n++)
            {
                var at = now.AddHours(-12 * n);
                List<(Quantity, decimal)> measures = n % 10 == 0 ? [(Quantity.Pulse, 60 + (n % 30)), (Quantity.Systolic, 120 + (n % 40))] : [];
                db.Add(TimelineEntry.Write(act with { At = at }, heavy.Id, visits.Department, new(EntryKind.Visit, visits.Id, at, "", n == 20 ? "Kaatui eteisessä." : Notes[n % Notes.Length], Language.Fi, true, measures)));
            }
            await db.SaveChangesAsync(ct);
        }
        return heavy.Id;
    }
}
