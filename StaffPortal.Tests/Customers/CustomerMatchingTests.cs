using Microsoft.EntityFrameworkCore;
using StaffPortal.Customers;
using StaffPortal.Journal;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using Xunit;

namespace StaffPortal.Tests.Customers;

public abstract class CustomerMatchingTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private Customer matti = null!;
    private Customer maija = null!;
    private Customer toinen = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        matti = await Db.MeetAsync("Matti", "Virtanen", Ct, (ContactPointKind.Phone, "040 512 8841"), (ContactPointKind.Email, "matti@esimerkki.fi"));
        maija = await Db.MeetAsync("Maija", "Virtanen", Ct, (ContactPointKind.Phone, "+358 50 443 2210"), (ContactPointKind.Address, "Kuusitie 7"));
        await Db.MeetAsync("Koti", "Puhelin", Ct, (ContactPointKind.Phone, "09 123 4567"));
        toinen = await Db.MeetAsync("Toinen", "Koti", Ct, (ContactPointKind.Phone, "09 123 4567"));
    }

    [Fact]
    public async Task Only_an_exact_way_to_reach_one_person_decides()
    {
        (string Name, string Email, string Phone, CustomerId? Who)[] table =
        [
            ("Matti Virtanen", "matti@esimerkki.fi", "", matti.Id),
            ("M. Virtanen", "", "040 512 8841", matti.Id),
            ("VIRTANEN Matti", "", "040 512 8841", matti.Id),
            ("Kalle Virtanen", "", "040 512 8841", null),
            ("Toinen Koti", "", "09 1234567", toinen.Id),
            ("", "matti@esimerkki.fi", "", matti.Id),
            ("", " MATTI@Esimerkki.fi ", "", matti.Id),
            ("", "", "+358 (0)40 5128841", matti.Id),
            ("", "matti@esimerkki.fi", "0405128841", matti.Id),
            ("", "somebody@else.fi", "0504432210", maija.Id),
            ("", "matti@esimerkki.fi", "050 443 2210", null),
            ("", "", "09 1234567", null),
            ("", "", "", null),
            ("", "", "no number", null),
            ("", "+358405128841", "matti@esimerkki.fi", null),
            ("", "kuusitie 7", "", null),
            ("", "matti", "128841", null),
        ];
        await using var db = Open();

        var wrong = new List<string>();
        foreach (var (name, email, phone, who) in table)
            if ((await Get<CustomerMatching>().ByContactPointAsync(db, name, email, phone, Ct)).Known?.Id != who)
                wrong.Add($"'{name}', '{email}' and '{phone}'");

        Findings.None(wrong);
    }

    [Fact]
    public async Task Names_of_people_never_stand_in_the_journal_and_their_seals_fit_the_details()
    {
        await using var db = Open();
        (await db.Set<Customer>().SingleAsync(c => c.Id == matti.Id, Ct)).Rename(Act.OfTimer(Db.Clock.GetUtcNow()), "Mathias", "Wirtanen");
        await db.SaveChangesAsync(Ct);

        await using var later = Open();
        var entries = await later.Set<JournalEntry>().AsNoTracking().OrderBy(e => e.Seq).ToListAsync(Ct);
        var written = string.Join('\n', entries.Select(e => $"{e.Kind} {e.Fields} {e.Data} {e.Seals}"));
        Assert.All(new[] { "matti", "virtanen", "mathias", "0512884", "512 884", "kuusitie", "esimerkki" }, word => Assert.DoesNotContain(word, written, StringComparison.OrdinalIgnoreCase));

        var renamed = entries[^1];
        var details = await later.Set<JournalDetail>().AsNoTracking().Where(d => d.Seq == renamed.Seq).ToListAsync(Ct);
        Assert.Equal([("name.after", "Mathias Wirtanen"), ("name.before", "Matti Virtanen")], details.Select(d => (d.Field, d.Value)).Order());
        Assert.Equal(renamed.Seals.Split(' ').Order(), details.Select(d => d.Seal()).Order());
    }
}

public sealed class CustomerMatchingOnSqliteTests : CustomerMatchingTests<SqliteDb>;

public sealed class CustomerMatchingOnPostgresTests : CustomerMatchingTests<PostgresDb>;
