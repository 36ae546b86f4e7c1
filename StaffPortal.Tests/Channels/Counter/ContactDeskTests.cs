using Microsoft.EntityFrameworkCore;
using StaffPortal.Channels.Counter;
using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Channels.Counter;

public abstract class ContactDeskTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private SmallTown town = null!;
    private Customer matti = null!;

    private ContactForm Call => new()
    {
        Who = ContactWho.Known, Chosen = matti.Id.Value, Description = "A deep hole by the school", Service = town.Potholes.Id.Value, Priority = Priority.High,
        Address = " Koulukatu 3 ", District = "Keskusta", Language = Language.Fi, CallBack = CallBackChoice.OtherNumber, CallBackPhone = "050 111 2222", CallBackDue = Db.Clock.Now().AddHours(1),
    };

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        matti = await Db.MeetAsync("Matti", "Virtanen", Ct, (ContactPointKind.Phone, "040 512 8841"));
    }

    [Fact]
    public async Task A_call_becomes_one_ticket_with_its_promise_in_one_save_and_the_draft_ends()
    {
        await Drafts.KeepAsync(town.Aino, Call, Ct);
        var before = (await Get<JournalFeed>().AfterAsync(0, 500, Ct)).Count;

        var saved = await SavedAsync(Call);

        var ticket = await Db.NowAsync(saved.Ticket, Ct);
        Assert.Equal(
            ("A deep hole by the school", matti.Id, Channel.Phone, Priority.High, "Koulukatu 3", "Keskusta", town.Roads, null),
            (ticket.Subject, ticket.Customer!.Value, ticket.Channel, ticket.Priority, ticket.Location.Address, ticket.Location.District, ticket.Team!.Value, ticket.ApiKey));
        var promise = Assert.Single(ticket.CallBacks);
        Assert.Equal((town.Aino.Staff, "050 111 2222", Db.Clock.Now().AddHours(1)), (promise.Owner, promise.Phone, promise.DueAt));
        var entries = (await Get<JournalFeed>().AfterAsync(0, 500, Ct)).Skip(before).ToList();
        Assert.All(entries, e => Assert.Equal((Origin.Person, town.Aino.ActorId), (e.Origin, e.ActorId)));
        Assert.Single(entries.Select(e => e.Correlation).Distinct());
        Assert.Null(await Drafts.OfAsync(town.Aino, Ct));
        Assert.Equal(["Koulukatu 3, Keskusta"], (await Get<CustomerSearchReader>().FindAsync(town.Aino, "matti", 5, Ct)).Select(h => h.Address));
    }

    [Fact]
    public async Task Pressed_twice_or_again_after_the_line_was_cut_it_is_one_ticket()
    {
        var form = Call;

        var both = await Task.WhenAll(SavedAsync(form), SavedAsync(form));
        var again = await SavedAsync(form);
        // A keeping that was late does not bring it back.
        await Drafts.KeepAsync(town.Aino, form, Ct);

        Assert.Single(both.Append(again).Distinct());
        await using var db = Open();
        Assert.Equal(1, await db.Set<Ticket>().CountAsync(Ct));
        Assert.Null(await Drafts.OfAsync(town.Aino, Ct));
    }

    [Fact]
    public async Task Whoever_is_met_as_new_is_never_merged_with_somebody_of_the_same_number()
    {
        var saved = await SavedAsync(Call with { Who = ContactWho.NewPerson, Chosen = null, FirstName = "Maija", LastName = "Virtanen", Phone = "040 512 8841", CallBack = CallBackChoice.OwnNumber });

        var ticket = await Db.NowAsync(saved.Ticket, Ct);
        Assert.NotEqual(matti.Id, ticket.Customer);
        Assert.Equal(["Maija Virtanen", "Matti Virtanen"], (await Get<CustomerSearchReader>().FindAsync(town.Aino, "040 512 8841", 5, Ct)).Select(h => h.Name).Order());
    }

    [Fact]
    public async Task A_colleague_who_asks_twice_is_one_customer_and_anonymous_is_none()
    {
        var form = Call with { Who = ContactWho.Colleague, Channel = Channel.Colleague, Chosen = town.Eero.ActorId, CallBack = CallBackChoice.No };
        var one = await Db.NowAsync((await SavedAsync(form)).Ticket, Ct);
        var two = await Db.NowAsync((await SavedAsync(form with { Command = Guid.CreateVersion7() })).Ticket, Ct);
        var none = await Db.NowAsync((await SavedAsync(Call with { Who = ContactWho.Anonymous, Chosen = null })).Ticket, Ct);

        Assert.Equal((one.Customer, Channel.Colleague, null), (two.Customer, one.Channel, none.Customer));
        await using var db = Open();
        var colleague = await db.Set<Customer>().SingleAsync(c => c.Id == one.Customer, Ct);
        Assert.Equal((CustomerKind.Colleague, town.Eero.Staff, "Eero"), (colleague.Kind, colleague.Colleague, colleague.Name));
        var organisation = await Db.NowAsync((await SavedAsync(Call with { Who = ContactWho.NewOrganisation, Chosen = null, Organisation = "Kauppa Oy", Command = Guid.CreateVersion7() })).Ticket, Ct);
        Assert.Equal(CustomerKind.Organisation, (await db.Set<Customer>().SingleAsync(c => c.Id == organisation.Customer, Ct)).Kind);
    }

    [Fact]
    public async Task What_is_missing_is_told_all_at_once_and_nothing_is_stored()
    {
        ContactForm form = new() { Who = ContactWho.NewPerson, Phone = "12", Email = "a@b", CallBack = CallBackChoice.OwnNumber, CallBackDue = Db.Clock.Now() };

        var refused = Assert.IsType<ContactNotSaved>(await Desk.SaveAsync(town.Aino, form, Ct));

        Assert.Equal(
            [ContactProblem.NameMissing, ContactProblem.PhoneWrong, ContactProblem.EmailWrong, ContactProblem.ServiceMissing, ContactProblem.CallBackPhoneMissing, ContactProblem.CallBackTimePast],
            refused.Problems);
        Assert.Equal([ContactProblem.WhoMissing, ContactProblem.ServiceMissing], Assert.IsType<ContactNotSaved>(await Desk.SaveAsync(town.Aino, new(), Ct)).Problems);
        Assert.Contains(ContactProblem.WhoGone, Assert.IsType<ContactNotSaved>(await Desk.SaveAsync(town.Aino, Call with { Chosen = Guid.NewGuid() }, Ct)).Problems);
        await using var db = Open();
        Assert.False(await db.Set<Ticket>().AnyAsync(Ct));
    }

    [Fact]
    public async Task A_protected_person_and_a_foreign_department_are_refused()
    {
        Assert.Equal([ContactProblem.ServiceNotYours], Assert.IsType<ContactNotSaved>(await Desk.SaveAsync(town.Linnea, Call, Ct)).Problems);
        await using (var db = Open())
        {
            (await db.Set<Customer>().SingleAsync(c => c.Id == matti.Id, Ct)).Protect(Act.OfTimer(Db.Clock.Now()), ProtectionGround.Register, null);
            await db.SaveChangesAsync(Ct);
        }

        Assert.Equal([ContactProblem.WhoGone], Assert.IsType<ContactNotSaved>(await Desk.SaveAsync(town.Aino, Call, Ct)).Problems);
    }

    [Fact]
    public async Task A_draft_comes_back_whole_to_its_writer_alone()
    {
        var form = Call with { Answers = new Dictionary<string, IReadOnlyList<string>> { ["SIZE"] = ["palm"] } };
        await Drafts.KeepAsync(town.Aino, form with { Description = "A" }, Ct);
        Db.Clock.Advance(TimeSpan.FromMinutes(3));
        await Drafts.KeepAsync(town.Aino, form, Ct);

        var (kept, at) = (await Drafts.OfAsync(town.Aino, Ct))!.Value;
        Assert.Equal(form with { Answers = kept.Answers }, kept);
        Assert.Equal(["palm"], kept.Answers["SIZE"]);
        Assert.Equal(Db.Clock.Now(), at);
        Assert.Null(await Drafts.OfAsync(town.Eero, Ct));

        await Drafts.KeepAsync(town.Aino, new(), Ct);
        Assert.Null(await Drafts.OfAsync(town.Aino, Ct));
    }

    [Fact]
    public async Task What_a_customer_has_open_and_was_promised_is_known_to_who_may_read_it()
    {
        var saved = await SavedAsync(Call);

        var matters = await Get<CustomerTicketsReader>().OfAsync(town.Eero, matti.Id, 5, Ct);
        Assert.Equal([saved.Number], matters.Tickets.Select(t => t.Number));
        Assert.Equal([(saved.Number, town.Aino.ActorId!.Value)], matters.Calls.Select(c => (c.Number, c.Owner)));
        Assert.Equal(new(1, Db.Clock.Now()), (await Get<CustomerTicketsReader>().TalliesAsync(town.Eero, [matti.Id], Ct))[matti.Id]);
        Assert.Empty((await Get<CustomerTicketsReader>().OfAsync(town.Linnea, matti.Id, 5, Ct)).Tickets);
        Assert.Empty(await Get<CustomerTicketsReader>().TalliesAsync(town.Linnea, [matti.Id], Ct));
    }

    [Fact]
    public async Task Places_of_earlier_tickets_are_offered_with_their_district()
    {
        await SavedAsync(Call);
        await SavedAsync(Call with { Command = Guid.CreateVersion7(), Address = "Koulukatu 31", District = "" });

        Assert.Equal([new AddressHit("Koulukatu 3", "Keskusta"), new("Koulukatu 31", null)], (await Get<AddressReader>().LookAsync(town.Eero, "koulu", 5, Ct)).Hits);
        Assert.Equal([new AddressHit("Koulukatu 31", null)], (await Get<AddressReader>().LookAsync(town.Eero, "Koulukatu 31", 5, Ct)).Hits);
        Assert.Equal("Keskusta", (await Get<AddressReader>().LookAsync(town.Eero, "koulukatu 3", 5, Ct)).District);
        Assert.Equal("Keskusta", (await Get<AddressReader>().LookAsync(town.Eero, "Koulukatu 99", 5, Ct)).District);
        Assert.Null((await Get<AddressReader>().LookAsync(town.Eero, "Muukatu 1", 5, Ct)).District);
        Assert.Empty((await Get<AddressReader>().LookAsync(town.Linnea, "koulukatu", 5, Ct)).Hits);
    }

    private ContactDesk Desk => Get<ContactDesk>();

    private ContactDraftDesk Drafts => Get<ContactDraftDesk>();

    private async Task<ContactSaved> SavedAsync(ContactForm form) => Assert.IsType<ContactSaved>(await Desk.SaveAsync(town.Aino, form, Ct));
}

public sealed class ContactDeskOnSqliteTests : ContactDeskTests<SqliteDb>;

public sealed class ContactDeskOnPostgresTests : ContactDeskTests<PostgresDb>;
