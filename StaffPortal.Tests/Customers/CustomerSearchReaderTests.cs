using Microsoft.EntityFrameworkCore;
using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Customers;

/// <summary>Both databases find the same people for what is typed so far.</summary>
public abstract class CustomerSearchReaderTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private SmallTown town = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        var aino = await Db.MeetAsync("Aino", "Virtanen", Ct, (ContactPointKind.Phone, "040 512 8841"), (ContactPointKind.Email, "aino.virtanen@esimerkki.fi"));
        await Db.MeetAsync("Antti", "Virtanen", Ct, (ContactPointKind.Phone, "+358 50 443 2210"), (ContactPointKind.Address, "Näsintie 7"));
        await Db.MeetAsync("", "Virtanen Rakennus Oy", Ct, (ContactPointKind.Phone, "040 512 8840"));
        await Db.MeetAsync("Anna-Liisa", "Öberg", Ct, (ContactPointKind.Email, "al@exempel.fi"));
        await Db.RequestAsync(town.Potholes, Ct, reporter: aino, location: Location.Unknown with { Address = "Jokikatu 14", District = "Keskusta" });
    }

    [Fact]
    public async Task People_are_found_by_name_number_mail_and_place_while_it_is_typed()
    {
        (string Typed, string Found)[] table =
        [
            ("v", ""),
            ("vi", "Virtanen Rakennus Oy, Antti Virtanen, Aino Virtanen"),
            ("aino", "Aino Virtanen"),
            ("virt ain", "Aino Virtanen"),
            ("AINO VIRTANEN", "Aino Virtanen"),
            ("oberg", "Anna-Liisa Öberg"),
            ("Öb", "Anna-Liisa Öberg"),
            ("annal", "Anna-Liisa Öberg"),
            ("liisa", "Anna-Liisa Öberg"),
            ("040 512 8841", "Aino Virtanen (Phone)"),
            ("+358 40 5128841", "Aino Virtanen (Phone)"),
            ("040512884", "Virtanen Rakennus Oy (Reach), Aino Virtanen (Reach)"),
            ("8841", "Aino Virtanen (Reach)"),
            ("88", ""),
            ("aino.virtanen@esimerkki.fi", "Aino Virtanen (Email)"),
            ("al@ex", "Anna-Liisa Öberg (Reach)"),
            ("Virtanen@esim", "Aino Virtanen (Reach)"),
            ("virtanen@muu.fi", ""),
            ("jokik", "Aino Virtanen (Address)"),
            ("jokikatu 14", "Aino Virtanen (Address)"),
            ("jokikatu 15", ""),
            ("nasintie", "Antti Virtanen (Address)"),
            ("\" OR 1=1 --", ""),
            ("') | ('x:*", ""),
        ];

        var wrong = new List<string>();
        foreach (var (typed, expected) in table)
        {
            var found = string.Join(", ", (await FindAsync(town.Aino, typed)).Select(h => h.Why == MatchedBy.Name ? h.Name : $"{h.Name} ({h.Why})"));
            if (found != expected)
                wrong.Add($"{typed}: found [{found}], expected [{expected}]");
        }

        Findings.None(wrong);
    }

    [Fact]
    public async Task A_hit_says_where_they_last_were_and_how_to_reach_them()
    {
        var hit = Assert.Single(await FindAsync(town.Aino, "aino"));

        Assert.Equal(("Aino Virtanen", CustomerKind.Person, "040 512 8841", "Jokikatu 14, Keskusta"), (hit.Name, hit.Kind, hit.Phone, hit.Address));
        Assert.Equal(hit, await Get<CustomerSearchReader>().OfAsync(town.Aino, hit.Id, Ct));
    }

    [Fact]
    public async Task A_protected_person_is_found_by_nothing_and_nobody_without_the_right_finds_anybody()
    {
        var id = (await FindAsync(town.Aino, "aino"))[0].Id;
        await using (var db = Open())
        {
            (await db.Set<Customer>().SingleAsync(c => c.Id == id, Ct)).Protect(Act.OfTimer(Db.Clock.GetUtcNow()), ProtectionGround.Register, null);
            await db.SaveChangesAsync(Ct);
        }

        Assert.Empty((await FindAsync(town.Aino, "aino")).Concat(await FindAsync(town.Aino, "040 512 8841")).Concat(await FindAsync(town.Aino, "jokikatu")));
        Assert.Null(await Get<CustomerSearchReader>().OfAsync(town.Aino, id, Ct));
        var head = await Db.JoinAsync("Heikki", Role.Head, null, Ct);
        Assert.Empty(await FindAsync(head, "antti"));
        // A ticket of theirs does not make them findable again.
        await using var again = Open();
        await Db.RequestAsync(town.Potholes, Ct, reporter: await again.Set<Customer>().SingleAsync(c => c.Id == id, Ct), location: Location.Unknown with { Address = "Piilotie 3" });
        Assert.Empty(await FindAsync(town.Aino, "piilotie"));
    }

    [Fact]
    public async Task A_new_name_is_found_and_the_old_one_no_more()
    {
        await using (var db = Open())
        {
            (await db.Set<Customer>().SingleAsync(c => c.FirstName == "Antti", Ct)).Rename(Act.OfTimer(Db.Clock.GetUtcNow()), "Antero", "Virta");
            await db.SaveChangesAsync(Ct);
        }

        Assert.Equal(["Antero Virta"], (await FindAsync(town.Aino, "antero")).Select(h => h.Name));
        Assert.Empty(await FindAsync(town.Aino, "antti"));
    }

    [Fact]
    public async Task Customers_met_before_there_was_an_index_are_made_findable_once()
    {
        await using (var db = Open())
            await db.Set<NameRow>().ExecuteDeleteAsync(Ct);
        Assert.Empty(await FindAsync(town.Aino, "aino"));

        Assert.Equal(4, await Get<NameBackfill>().FillAsync(Ct));
        Assert.Equal(0, await Get<NameBackfill>().FillAsync(Ct));

        Assert.Equal(["Jokikatu 14, Keskusta"], (await FindAsync(town.Aino, "jokikatu aino")).Select(h => h.Address));
    }

    private Task<IReadOnlyList<CustomerHit>> FindAsync(Viewer viewer, string typed) => Get<CustomerSearchReader>().FindAsync(viewer, typed, 8, Ct);
}

public sealed class CustomerSearchReaderOnSqliteTests : CustomerSearchReaderTests<SqliteDb>;

public sealed class CustomerSearchReaderOnPostgresTests : CustomerSearchReaderTests<PostgresDb>;
