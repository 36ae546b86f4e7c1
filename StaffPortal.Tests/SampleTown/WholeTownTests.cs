using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.SampleTown;
using StaffPortal.Tests.Support;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.SampleTown;

/// <summary>The town a newcomer meets: its size and shape.</summary>
public sealed class WholeTownTests(ITestOutputHelper output) : DbTests<SqliteDb>
{
    [Fact]
    public async Task Twelve_months_of_3000_tickets_and_200_open_ones_look_like_a_working_desk()
    {
        var now = new DateTimeOffset(2026, 11, 23, 12, 6, 0, TimeSpan.Zero);
        Db.Clock.SetUtcNow(now);
        var watch = Stopwatch.StartNew();
        var town = await new TownBuilder(Db.Contexts, Get<INumbers>(), Db.Clock).BuildAsync(TownSize.Whole, TownBuilder.Seed, Ct);
        output.WriteLine($"built in {watch.Elapsed.TotalSeconds:0.0} s");

        await using var db = Open();
        var tickets = await db.Set<Ticket>().AsNoTracking().ToListAsync(Ct);
        var open = tickets.Where(t => t.IsOpen).ToList();
        var resolved = tickets.Where(t => t.ResolvedAt is not null).ToList();
        Assert.Equal((3_000, 200), (tickets.Count - open.Count, open.Count));

        Assert.InRange(open.Count(t => t.DueAt < now), 3, 15);
        Assert.InRange(open.Count(t => t.DueAt >= now && t.DueAt < now.AddHours(1)), 5, 25);
        Assert.InRange(open.Count(t => t.Owner is null), 20, 60);
        Assert.Equal(42, open.Count(t => t.Team == town.Teams[TownTeam.FirstLine].Id));
        Assert.Equal(14, open.Select(t => t.Team).Distinct().Count());
        Assert.Equal(5, open.Select(t => t.Stage).Distinct().Count());

        Assert.Equal(40, tickets.Select(t => t.Service).Distinct().Count());
        Assert.Equal(9, tickets.Select(t => t.Channel).Distinct().Count());
        Assert.Equal(10, tickets.Select(t => t.Location.District).Distinct().Count());
        Assert.All(tickets.Where(t => !t.IsOpen).GroupBy(t => t.ReceivedAt.Month), month => Assert.InRange(month.Count(), 130, 420));
        Assert.InRange(resolved.Count(t => t.ResolvedAt <= t.DueAt) * 100 / resolved.Count, 72, 90);
        Assert.True(resolved.Count(t => t.ResolvedAt - t.ReceivedAt > (t.DueAt - t.ReceivedAt) * 3) > 20);
        Assert.InRange(tickets.GroupBy(t => (t.Subject, t.Description)).Sum(g => g.Count() - 1), 0, tickets.Count / 8);
    }
}
