using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Tests.Support;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Tickets;

/// <summary>Who may do what: each role against each act on a ticket of the streets department.</summary>
public abstract class TicketDeskRightsTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    /// <summary>The columns of the table.</summary>
    private const string Acts = "take give pass free move prioritise reply note raise lower withdraw tag approve undo";

    /// <summary>✓ done, – refused for want of the right, ? answered as if there were no such ticket.</summary>
    [Theory]
    [InlineData("Clerk", "everywhere",         "✓    ✓    ✓    ✓    ✓    ✓          ✓     ✓    ✓     ✓     ✓        ✓   ✓       ✓")]
    [InlineData("Clerk", "streets",            "✓    ✓    ✓    ✓    ✓    ✓          ✓     ✓    ✓     ✓     ✓        ✓   ✓       ✓")]
    [InlineData("Clerk", "care",               "?    ?    ?    ?    ?    ?          ?     ?    ?     ?     ?        ?   ?       ?")]
    [InlineData("Handler", "streets",          "✓    –    –    –    ✓    ✓          ✓     ✓    ✓     ✓     ✓        ✓   ✓       ✓")]
    [InlineData("Handler", "care",             "?    ?    ?    ?    ?    ?          ?     ?    ?     ?     ?        ?   ?       ?")]
    [InlineData("Lead", "streets",             "✓    ✓    ✓    ✓    ✓    ✓          ✓     ✓    ✓     ✓     ✓        ✓   ✓       ✓")]
    [InlineData("Lead", "care",                "?    ?    ?    ?    ?    ?          ?     ?    ?     ?     ?        ?   ?       ?")]
    [InlineData("Head", "streets",             "–    –    –    –    –    –          –     –    –     –     –        –   –       –")]
    [InlineData("Head", "care",                "?    ?    ?    ?    ?    ?          ?     ?    ?     ?     ?        ?   ?       ?")]
    [InlineData("Administrator", "everywhere", "–    –    –    –    –    –          –     –    –     –     –        –   –       –")]
    [InlineData("Nobody", "everywhere",        "?    ?    ?    ?    ?    ?          ?     ?    ?     ?     ?        ?   ?       ?")]
    public async Task Each_role_may_do_exactly_this(string role, string where, string answers)
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);
        var department = where switch
        {
            "streets" => town.Streets,
            "care" => town.Care,
            _ => (DepartmentId?)null,
        };
        var viewer = role == "Nobody" ? Viewer.Anonymous : await Db.JoinAsync(role, Enum.Parse<Role>(role), department, Ct);

        var given = new List<string>();
        foreach (var act in Acts.Split(' '))
            given.Add(await TryAsync(town, viewer, act) switch
            {
                Done => "✓",
                NotAllowed { Reason: Refusal.NoRight } => "–",
                NotFound => "?",
                var other => $"{act}: {other}",
            });

        Assert.Equal(answers.Split(' ', StringSplitOptions.RemoveEmptyEntries), given);
    }

    private async Task<TicketOutcome> TryAsync(SmallTown town, Viewer viewer, string act)
    {
        var aino = Act.By(town.Aino.ActorId!.Value, Db.Clock.Now());
        var (reply, flag) = (default(MessageId), default(FlagId));
        var ticket = await Db.RequestAsync(town.Potholes, Ct, then: t =>
        {
            if (act is "free")
                t.Assign(aino, viewer.Staff ?? town.Aino.Staff, town.Roads);
            reply = t.Reply(aino, "We come today.", Db.Clock.Now().AddSeconds(8)).Id;
            flag = t.RaiseFlag(aino, "Child near the pit", null).Id;
        });
        var (desk, command) = (Get<TicketDesk>(), ticket.Command());
        return act switch
        {
            "take" => await desk.AssignAsync(viewer, command, viewer.Staff ?? new StaffId(Guid.CreateVersion7()), town.Roads, Ct),
            "give" => await desk.AssignAsync(viewer, command, town.Eero.Staff, town.Roads, Ct),
            "pass" => await desk.AssignAsync(viewer, command, null, town.HomeCare, Ct),
            "free" => await desk.AssignAsync(viewer, command, null, town.Roads, Ct),
            "move" => await desk.MoveAsync(viewer, command, StageCategory.Triage, Ct),
            "prioritise" => await desk.PrioritiseAsync(viewer, command, Priority.High, Ct),
            "reply" => await desk.ReplyAsync(viewer, command, "We come today.", Ct),
            "note" => await desk.NoteAsync(viewer, command, "Ask the contractor.", Ct),
            "raise" => await desk.RaiseFlagAsync(viewer, command, "Bus route", null, Ct),
            "lower" => await desk.LowerFlagAsync(viewer, command, flag, Ct),
            "withdraw" => await desk.WithdrawAsync(viewer, command, reply, Ct),
            "tag" => await desk.TagAsync(viewer, command, "winter", Ct),
            "approve" => await desk.ApproveForPublicAsync(viewer, command, Ct),
            "undo" => await UndoAsync(viewer, ticket),
            _ => throw new ArgumentException(act),
        };
    }

    /// <summary>One's own act when one may act at all; else an act one would have liked to have done.</summary>
    private async Task<TicketOutcome> UndoAsync(Viewer viewer, Ticket ticket)
    {
        var done = await Get<TicketDesk>().PrioritiseAsync(viewer, ticket.Command(), Priority.Urgent, Ct) as Done;
        return await Get<TicketDesk>().UndoAsync(
            viewer, new(CommandId.New(), ticket.Id, done?.Version ?? ticket.Version), done?.Before ?? new(Priority: Priority.Normal), Ct);
    }
}

public sealed class TicketDeskRightsOnSqliteTests : TicketDeskRightsTests<SqliteDb>;

public sealed class TicketDeskRightsOnPostgresTests : TicketDeskRightsTests<PostgresDb>;
