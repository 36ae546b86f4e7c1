using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using StaffPortal.Timeline;
using StaffPortal.Triage;
using StaffPortal.Triage.Screens;
using Xunit;

namespace StaffPortal.Tests.Timeline;

/// <summary>What belongs to a confidential service: who reads it, who learns that it is there, and what happens when that is changed.</summary>
public abstract class ConfidentialTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private SmallTown town = null!;
    private Customer marja = null!;
    private Ticket ticket = null!;
    private EntryId entry;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        marja = await Db.MeetAsync("Marja", "Holmberg", Ct);
        ticket = Ticket.Open(town.Act(), new(TicketId.New(), (await Get<INumbers>().NextAsync(1, Ct))[0], town.Meals, "Child welfare report", "Planted", Location.Unknown, Channel.Phone, Language.En, Priority.Normal, marja));
        await Db.ChangeAsync(db =>
        {
            db.Add(ticket);
            return Task.CompletedTask;
        }, Ct);
        entry = new((await Get<EntryDesk>().WriteAsync(town.Linnea, CommandId.New(), marja.Id, new(EntryKind.Visit, town.Meals.Id, Db.Clock.GetUtcNow().AddHours(-3), "Planted visit", "x", Language.En, false, []), Ct)).Id!.Value);
    }

    [Fact]
    public async Task Only_those_who_work_in_the_department_read_it()
    {
        Assert.NotNull(await Get<TicketReader>().OpenAsync(town.Aino, ticket.Id, Ct));
        Assert.NotNull(await Get<TimelineReader>().EntryAsync(town.Aino, entry, Ct));
        await ChangeAsync(Secrecy.Confidential);

        // A clerk of the whole town does not; nor does whoever may do everything everywhere but works nowhere.
        Assert.Null(await Get<TicketReader>().OpenAsync(town.Aino, ticket.Id, Ct));
        Assert.Null(await Get<TimelineReader>().EntryAsync(town.Aino, entry, Ct));
        Assert.DoesNotContain((await TimelineAsync(town.Aino)).Happenings, h => h.Kind != HappeningKind.Record);
        Assert.Equal(0, (await Get<CountReader>().SharedAsync(town.Aino, Ct)).AllOpen);
        Assert.IsType<NotFound>(await Get<TicketDesk>().TagAsync(town.Aino, new(CommandId.New(), ticket.Id, 1), "x", Ct));
        Assert.Equal(EntryRefusal.NotAllowed, (await WriteAsync(town.Aino)).Refused);
        Assert.NotNull(await Get<TicketReader>().OpenAsync(town.Linnea, ticket.Id, Ct));
        Assert.NotNull(await Get<TimelineReader>().EntryAsync(town.Linnea, entry, Ct));
        Assert.Equal(1, (await Get<CountReader>().SharedAsync(town.Linnea, Ct)).AllOpen);
        Assert.Null((await WriteAsync(town.Linnea)).Refused);
    }

    [Fact]
    public async Task It_is_offered_to_nobody_who_could_not_read_it()
    {
        var lead = town.Linnea with { ActorId = Guid.CreateVersion7(), Facts = town.Linnea.Facts.Append(new Fact(FactName.AssignTickets, town.Care)).ToHashSet() };
        Assert.Equal(["Aino", "Linnea"], await OfferedAsync(lead));

        await ChangeAsync(Secrecy.Confidential);
        Assert.Equal(["Linnea"], await OfferedAsync(lead));
    }

    [Fact]
    public async Task Whether_others_learn_that_it_is_there_is_the_services_own()
    {
        await ChangeAsync(Secrecy.Confidential);
        var hidden = (await TimelineAsync(town.Aino)).Hidden;
        Assert.Equal([town.Care, town.Care], hidden.Select(h => h.Department!.Value));
        // The day, not the hour, and no way to what it is.
        Assert.All(hidden, h => Assert.Equal((null, null, new TimeOnly(12, 0)), (h.Ticket, h.Entry, TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(h.At, Get<TimeZoneInfo>()).DateTime))));
        Assert.Empty((await TimelineAsync(town.Linnea)).Hidden);
        // Another department's ordinary ones are known to be there as well.
        await ChangeAsync(Secrecy.Ordinary);
        Assert.Equal(2, (await TimelineAsync(town.Eero)).Hidden.Count);
        Assert.Empty((await TimelineAsync(town.Aino)).Hidden);

        await ChangeAsync(Secrecy.Unseen);
        Assert.Empty((await TimelineAsync(town.Aino)).Hidden);
        Assert.Empty((await TimelineAsync(town.Eero)).Hidden);
    }

    [Fact]
    public async Task What_is_new_is_confidential_from_the_first_moment_and_a_change_back_opens_all()
    {
        await ChangeAsync(Secrecy.Unseen);
        var service = (await Get<CatalogueDirectory>().GetAsync(Ct)).Services[town.Meals.Id];
        Assert.True(Ticket.Open(town.Act(), new(TicketId.New(), 1, service, "x", "", Location.Unknown, Channel.Phone, Language.En, Priority.Normal, null)).IsConfidential);
        await ChangeAsync(Secrecy.Ordinary);
        Assert.NotNull(await Get<TicketReader>().OpenAsync(town.Aino, ticket.Id, Ct));
        Assert.NotNull(await Get<TimelineReader>().EntryAsync(town.Aino, entry, Ct));
    }

    [Fact]
    public async Task A_confidential_service_is_not_shown_to_everybody()
    {
        var known = (await Get<CatalogueDirectory>().GetAsync(Ct)).Services[town.Meals.Id];
        var outcome = await Get<CatalogueDesk>().SaveServiceAsync(Admin, CommandId.New(), known.Id, known.Version, known.Terms with { IsPublic = true, Secrecy = Secrecy.Confidential }, Ct);
        Assert.Equal(CatalogueProblem.PublicSecret, outcome.Problem);
    }

    private Viewer Admin => town.Aino with { Facts = town.Aino.Facts.Append(new Fact(FactName.ManageCatalogue)).ToHashSet() };

    private Task<EntryOutcome> WriteAsync(Viewer viewer) =>
        Get<EntryDesk>().WriteAsync(viewer, CommandId.New(), marja.Id, new(EntryKind.Note, town.Meals.Id, Db.Clock.GetUtcNow(), "", "x", Language.En, false, []), Ct);

    /// <summary>Whom the list offers the request to, alone and among others.</summary>
    private async Task<IReadOnlyList<string>> OfferedAsync(Viewer viewer)
    {
        var rows = await Get<QueueReader>().RowsAsync(viewer, [ticket.Id], Ct);
        var (words, staff, catalogue) = (Get<IStringLocalizer<TriageTexts>>(), await Get<StaffDirectory>().GetAsync(Ct), await Get<CatalogueDirectory>().GetAsync(Ct));
        var (one, several) = (People(Choices.Assignees(words, staff, catalogue, viewer, rows[0])), People(Choices.Assignees(words, staff, catalogue, viewer, rows)));
        Assert.Equal(one, several);
        return one;

        List<string> People(IReadOnlyList<Choice> offered) => [.. offered.Where(c => c.Value is Assignee { Owner: { } person } && person != viewer.Staff).Select(c => c.Name)];
    }

    private async Task<TimelineView> TimelineAsync(Viewer viewer)
    {
        Get<LiveFeed>().Publish([], Get<LiveFeed>().Head + 1);
        return (await Get<TimelineReader>().OfAsync(viewer, marja.Id, Ct))!;
    }

    private async Task ChangeAsync(Secrecy secrecy)
    {
        await Db.ChangeAsync(async db =>
        {
            var service = await db.Set<Service>().SingleAsync(s => s.Id == town.Meals.Id, Ct);
            service.Change(town.Act(), service.Terms with { Secrecy = secrecy });
        }, Ct);
        Get<CatalogueDirectory>().Forget();
        await Get<TicketSecrecy>().RecountAsync(Ct);
        await Get<EntrySecrecy>().RecountAsync(Ct);
    }
}

public sealed class ConfidentialOnSqliteTests : ConfidentialTests<SqliteDb>;

public sealed class ConfidentialOnPostgresTests : ConfidentialTests<PostgresDb>;
