using Microsoft.EntityFrameworkCore;
using StaffPortal.Allocation;
using StaffPortal.Catalogue;
using StaffPortal.Channels;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Tests.Live;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Allocation;

/// <summary>A rule is checked, tried, saved and places what comes in, with the reason; nothing that came before moves.</summary>
public abstract class RuleDeskTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private SmallTown town = null!;
    private Viewer admin = null!;

    private RuleDesk Desk => Get<RuleDesk>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        admin = await Db.JoinAsync("Admin", Role.Administrator, null, Ct);
    }

    [Fact]
    public async Task A_rule_places_what_comes_in_and_the_ticket_and_the_journal_say_so()
    {
        var rule = await MakeAsync("Holes that bleed", new()
        {
            Services = [town.Potholes.Id], Words = ["blood"], Person = town.Eero.Staff, Priority = Priority.Urgent, Flag = "Somebody is hurt", FlagHours = 4, Tag = "hurt",
        });
        var placed = await TakeInAsync("There is blood on the road");
        var other = await TakeInAsync("A hole");

        Assert.Equal((rule.Id!.Value.Value, "service;word=blood", town.Eero.Staff, Priority.Urgent, true, StageCategory.Assigned),
            (placed.PlacedBy!.Value, placed.PlacedWhy, placed.Owner, placed.Priority, placed.IsFlagged, placed.Stage));
        Assert.Equal(["hurt"], placed.Tags.Select(t => t.Word));
        Assert.Equal(Db.Clock.Now().AddHours(4), Assert.Single(placed.Flags).ExpiresAt);
        Assert.Null(other.PlacedBy);
        Assert.Null(other.Owner);
        await using var db = Open();
        var entries = await db.Set<JournalEntry>().Where(e => e.TicketId == placed.Id.Value).OrderBy(e => e.Seq).ToListAsync(Ct);
        Assert.Equal([TicketKinds.Opened, TicketKinds.Placed, TicketKinds.Assigned, TicketKinds.Prioritised, TicketKinds.FlagRaised, TicketKinds.Tagged], entries.Select(e => e.Kind));
        Assert.All(entries.Skip(1), e => Assert.Equal((Origin.Rule, rule.Id.Value.Value, entries[0].Correlation), (e.Origin, e.ActorId, e.Correlation)));
        Assert.DoesNotContain(entries, e => e.Data.Contains("blood", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_trial_lists_what_would_have_moved_and_moves_nothing()
    {
        await Db.RequestAsync(town.Potholes, Ct, "Old hole", description: "deep");
        Db.Clock.Advance(RuleTrialReader.Past + TimeSpan.FromHours(1));
        var deep = await Db.RequestAsync(town.Potholes, Ct, "Hole", description: "very deep");
        await Db.RequestAsync(town.Potholes, Ct, "Hole", description: "flat");

        var trial = await Get<RuleTrialReader>().TryAsync(admin, null, "Deep", new() { Words = ["deep"], Priority = Priority.High }, null, Ct);

        Assert.Equal((2, 1, 1), (trial.All, trial.Fitting, trial.ChangedCount));
        var line = Assert.Single(trial.Changed);
        Assert.Equal((deep.Number, null, Priority.High, "Deep", "word=deep"), (line.Number, line.From.Priority, line.To.Priority!.Value, line.By, line.Why));
        Assert.Equal(Priority.Normal, (await Db.NowAsync(deep.Id, Ct)).Priority);
        Assert.Equal(0, (await Get<RuleTrialReader>().TryAsync(town.Aino, null, "Deep", new() { Words = ["deep"], Priority = Priority.High }, null, Ct)).All);
    }

    [Fact]
    public async Task What_is_wrong_with_a_rule_is_said_before_anything_changes()
    {
        await MakeAsync("All potholes", new() { Services = [town.Potholes.Id], Tag = "hole" });

        await RefusedAsync("", new() { Tag = "x" }, RuleProblemKind.NoName);
        await RefusedAsync("Nothing", new() { Services = [town.Potholes.Id] }, RuleProblemKind.DoesNothing, RuleProblemKind.Shadowed);
        await RefusedAsync("Never", new() { Services = [town.Potholes.Id], Words = ["deep"], Tag = "x" }, RuleProblemKind.Shadowed);
        await RefusedAsync("No word", new() { Words = ["!!"], Tag = "x" }, RuleProblemKind.BadWord);
        await RefusedAsync("Not there", new() { Person = StaffId.New(), Tag = "x" }, RuleProblemKind.PersonGone);
        await RefusedAsync("Not theirs", new() { Person = town.Eero.Staff }, RuleProblemKind.PersonCannot);
        await RefusedAsync("Gone", new() { Services = [ServiceId.New()], Tag = "x" }, RuleProblemKind.ServiceGone);
        Assert.Single((await RulesAsync()).Rules);
        Assert.False((await Desk.SaveAsync(town.Aino, CommandId.New(), null, 0, "Mine", new() { Tag = "x" }, Ct)).IsDone);
    }

    [Fact]
    public async Task A_rule_that_hides_a_later_one_is_saved_with_a_warning()
    {
        var first = await MakeAsync("Nothing yet", new() { Words = ["deep"], Tag = "deep" });
        await MakeAsync("Deep potholes", new() { Services = [town.Potholes.Id], Words = ["blood"], Tag = "x" });
        var saved = await Desk.SaveAsync(admin, CommandId.New(), first.Id, 1, "All", new() { Tag = "all" }, Ct);
        Assert.True(saved.IsDone);
        Assert.Equal([new(RuleProblemKind.Shadows, "Deep potholes")], saved.Problems);
    }

    [Fact]
    public async Task Order_switch_removal_and_its_undo_hold_for_the_next_ticket()
    {
        var one = await MakeAsync("One", new() { Words = ["deep"], Tag = "one" });
        var two = await MakeAsync("Two", new() { Words = ["hole"], Tag = "two" });
        Assert.Equal(["one"], (await TakeInAsync("deep hole")).Tags.Select(t => t.Word));

        await Desk.MoveAsync(admin, CommandId.New(), two.Id!.Value, -1, Ct);
        Assert.Equal(["two"], (await TakeInAsync("deep hole")).Tags.Select(t => t.Word));
        await Desk.SwitchAsync(admin, CommandId.New(), two.Id.Value, false, Ct);
        Assert.Equal(["one"], (await TakeInAsync("deep hole")).Tags.Select(t => t.Word));
        await Desk.RemoveAsync(admin, CommandId.New(), one.Id!.Value, Ct);
        Assert.Empty((await TakeInAsync("deep hole")).Tags);
        await Desk.RestoreAsync(admin, CommandId.New(), one.Id.Value, Ct);
        Assert.Equal(["one"], (await TakeInAsync("deep hole")).Tags.Select(t => t.Word));
        Assert.False((await Desk.MoveAsync(admin, CommandId.New(), two.Id.Value, -1, Ct)).IsDone);
    }

    [Fact]
    public async Task Of_two_who_change_a_rule_the_second_is_told()
    {
        var other = await Db.JoinAsync("Other", Role.Administrator, null, Ct);
        var rule = await MakeAsync("Deep", new() { Words = ["deep"], Tag = "deep" });
        await Desk.SaveAsync(other, CommandId.New(), rule.Id, 1, "Deeper", new() { Words = ["deep"], Tag = "deeper" }, Ct);

        var second = await Desk.SaveAsync(admin, CommandId.New(), rule.Id, 1, "Deepest", new() { Words = ["deep"], Tag = "deepest" }, Ct);

        Assert.Equal((false, other.ActorId), (second.IsDone, second.TakenBy));
        Assert.Equal("Deeper", Assert.Single((await RulesAsync()).Rules).Name);
    }

    private async Task<RuleOutcome> MakeAsync(string name, RuleTerms terms)
    {
        var made = await Desk.SaveAsync(admin, CommandId.New(), null, 0, name, terms, Ct);
        Assert.True(made.IsDone, string.Join(", ", made.Problems));
        return made;
    }

    private async Task RefusedAsync(string name, RuleTerms terms, params RuleProblemKind[] why)
    {
        var outcome = await Desk.SaveAsync(admin, CommandId.New(), null, 0, name, terms, Ct);
        Assert.Equal((false, string.Join(",", why.Order())), (outcome.IsDone, string.Join(",", outcome.Problems.Select(p => p.Kind).Order())));
    }

    private async Task<RuleSnapshot> RulesAsync()
    {
        Get<RuleDirectory>().Heard([Entries.Of(1, subject: RuleKinds.Subject)]);
        return await Get<RuleDirectory>().GetAsync(Ct);
    }

    private async Task<Ticket> TakeInAsync(string text)
    {
        await RulesAsync();
        var received = await Get<Intake>().TakeInAsync(town.Aino, [CommandId.New()], new() { Channel = Channel.Phone, Service = town.Potholes, Description = text }, Ct);
        return await Db.NowAsync(received.Outcome.Ticket, Ct);
    }
}

public sealed class RuleDeskOnSqliteTests : RuleDeskTests<SqliteDb>;

public sealed class RuleDeskOnPostgresTests : RuleDeskTests<PostgresDb>;
