using Microsoft.Extensions.DependencyInjection;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Messaging.Templates;
using StaffPortal.Rights;
using StaffPortal.Tests.Live;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Messaging.Templates;

/// <summary>Reply templates: written by those who keep the catalogue, offered where they fit, filled with the ticket's words.</summary>
public abstract class TemplateDeskTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private SmallTown town = null!;
    private Viewer admin = null!;

    private TemplateDesk Desk => Get<TemplateDesk>();

    private TemplateDirectory Directory => Get<TemplateDirectory>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        admin = await Db.JoinAsync("Juha", Role.Administrator, null, Ct);
    }

    [Fact]
    public async Task A_template_is_written_changed_and_retired_and_a_handler_may_not()
    {
        Assert.Equal(CatalogueOutcome.NotAllowed, await Desk.SaveAsync(town.Eero, CommandId.New(), null, 0, Terms("Hi"), Ct));
        var id = new TemplateId((await SaveAsync(Terms("Hi"))).Id!.Value);

        Assert.True((await Desk.SaveAsync(admin, CommandId.New(), id, 1, Terms("Hello"), Ct)).IsDone);
        var other = await Db.JoinAsync("Other", Role.Administrator, null, Ct);
        Assert.Equal(admin.ActorId, (await Desk.SaveAsync(other, CommandId.New(), id, 1, Terms("Good day"), Ct)).TakenBy);
        Assert.Equal("Hello", Assert.Single(await ListAsync()).Terms.Text.En);

        Assert.True((await Desk.RetireAsync(admin, CommandId.New(), id, true, Ct)).IsDone);
        Assert.DoesNotContain(await ListAsync(), t => t.Fits(town.Potholes.Id, StageCategory.Received));
    }

    [Fact]
    public async Task What_cannot_be_is_refused_in_words_and_nothing_is_stored()
    {
        await RefusedAsync(Terms("Hi") with { Name = LocalText.Same("") }, CatalogueProblem.NoName);
        await RefusedAsync(Terms(""), CatalogueProblem.NoText);
        await RefusedAsync(Terms(new('x', TemplateDesk.TextLength + 1)), CatalogueProblem.TooLong);
        await RefusedAsync(Terms("Hi {name}"), CatalogueProblem.UnknownField, "{name}");
        await RefusedAsync(Terms("Hi") with { Services = [ServiceId.New()] }, CatalogueProblem.NotAllowed);
        Assert.Empty(await ListAsync());
    }

    [Fact]
    public async Task The_most_particular_comes_first_and_what_does_not_fit_not_at_all()
    {
        await SaveAsync(Terms("a", "Everywhere"));
        await SaveAsync(Terms("b", "When resolved") with { Stages = [StageCategory.Resolved] });
        await SaveAsync(Terms("c", "Potholes") with { Services = [town.Potholes.Id] });
        await ListAsync();

        Assert.Equal(["Potholes", "Everywhere"], Directory.For(town.Potholes.Id, StageCategory.Received).Select(t => t.Terms.Name.En));
        Assert.Equal(["When resolved", "Everywhere"], Directory.For(ServiceId.New(), StageCategory.Resolved).Select(t => t.Terms.Name.En));
    }

    [Fact]
    public async Task It_speaks_the_requesters_language_with_the_tickets_words_and_leaves_what_it_does_not_know()
    {
        await SaveAsync(new(LocalText.Same("Receipt"), new("Hei {requester}, {number}: {service}, {stage}, {place}. {handler}", "", "Hello {requester}"), [], []));
        var template = Assert.Single(await ListAsync());
        var ticket = await Db.RequestAsync(town.Potholes, Ct, location: Location.Unknown with { Address = "Näsintie 4" });
        var details = (await Get<TicketReader>().OpenAsync(town.Eero, ticket.Id, Ct))!;
        var catalogue = await Get<CatalogueDirectory>().GetAsync(Ct);

        Assert.Equal([Language.Sv], template.Missing);
        var (text, language) = TemplateFilling.Of(template, details with { Row = details.Row with { Language = Language.Sv } }, catalogue, "Eero", Db.Clock.Now());
        Assert.Equal(($"Hei {{requester}}, {ticket.Number}: pothole, Vastaanotettu, Näsintie 4. Eero", Language.Fi), (text, language));
        Assert.Equal([TemplateFields.Requester], TemplateFields.Left(text));
        Assert.Equal("Hello Anna", TemplateFilling.Of(template, details with { Row = details.Row with { Language = Language.En, CustomerName = "Anna" } }, catalogue, "Eero", Db.Clock.Now()).Text);
        Assert.Equal("Hello {requester}", TemplateFilling.Of(template, details with { Row = details.Row with { Language = Language.En, CustomerName = "Anna", IsProtected = true } }, catalogue, "Eero", Db.Clock.Now()).Text);
    }

    private static TemplateTerms Terms(string text, string name = "Greeting") => new(LocalText.Same(name), LocalText.Same(text), [], []);

    private Task<CatalogueOutcome> SaveAsync(TemplateTerms terms) => Desk.SaveAsync(admin, CommandId.New(), null, 0, terms, Ct);

    private async Task RefusedAsync(TemplateTerms terms, CatalogueProblem problem, string names = "")
    {
        var outcome = await SaveAsync(terms);
        Assert.Equal((problem, names), (outcome.Problem, outcome.Names));
    }

    private async Task<IReadOnlyList<Template>> ListAsync()
    {
        InTown.Hear(Db);
        return await Directory.GetAsync(Ct);
    }
}

public sealed class TemplateDeskOnSqliteTests : TemplateDeskTests<SqliteDb>;

public sealed class TemplateDeskOnPostgresTests : TemplateDeskTests<PostgresDb>;
