using CsCheck;
using StaffPortal.Tickets;
using StaffPortal.Triage;
using Xunit;
using static StaffPortal.Tests.Triage.Rows;

namespace StaffPortal.Tests.Triage;

/// <summary>Whatever happens to the tickets, the list stands still until it is released, and then it is what a fresh reading is.</summary>
public sealed class HeldListByChanceTests
{
    private const int Page = 5;

    private enum Event
    {
        Arrives,
        IsTaken,
        ComesBack,
        IsDueOtherwise,
        MayNotBeRead,
        ScrolledOn,
        Released,
    }

    private static readonly Gen<(Event What, int Which, int Due)> Happening =
        Gen.Select(Gen.Enum<Event>(), Gen.Int[1, 25], Gen.Int[0, 12]);

    [Fact]
    public void After_any_readings_and_releases_it_shows_what_a_fresh_reading_has_and_between_releases_no_row_moves() =>
        Gen.Select(Gen.Int[0, 8], Happening.Array[0, 60]).Sample((begin, happenings) =>
        {
            var town = new Town();
            for (var number = 1; number <= begin; number++)
                town.Happen(Event.Arrives, number, number % 4);
            var list = new HeldList();
            list.Start(town.Read(Page));
            var size = Page;

            foreach (var (what, which, due) in happenings)
            {
                var before = list.Shown.Select(s => s.Row.Id).ToList();
                if (what == Event.Released)
                {
                    list.Release(Eight);
                    Assert.Equal(town.Read(size), list.Shown.Select(s => s.Row));
                    Assert.False(list.Holds);
                    continue;
                }
                if (what == Event.ScrolledOn)
                {
                    var page = town.After(town.Read(size));
                    list.Append(page);
                    size += page.Count;
                }
                else
                {
                    town.Happen(what, which, due);
                    size = Math.Max(Page, list.Shown.Count);
                    var reading = town.Read(size);
                    var elsewhere = list.Missing(reading).Select(town.Row).OfType<QueueRow>().ToDictionary(r => r.Id);
                    list.Hear(reading, elsewhere, Town.Holds, _ => null);
                }
                Assert.Equal(before, list.Shown.Select(s => s.Row.Id).Take(before.Count));
                Assert.Equal(list.Shown.Count, list.Shown.DistinctBy(s => s.Row.Id).Count());
                Assert.All(list.Shown, s => Assert.Equal(town.Row(s.Row.Id) is { } row && Town.Holds(row), s.Gone is null));
                Assert.All(list.Shown, s => Assert.Equal(town.Row(s.Row.Id) ?? s.Row, s.Row));
                var fresh = town.Read(size);
                Assert.Equal(fresh.Count(f => list.Shown.All(s => s.Row.Id != f.Id)), list.HeldNew);
                if (!list.Holds)
                    Assert.Equal(fresh, list.Shown.Select(s => s.Row));
            }
        }, iter: 3_000);

    /// <summary>The database of this test: unassigned tickets by due time.</summary>
    private sealed class Town
    {
        private readonly Dictionary<int, QueueRow> tickets = [];
        private readonly HashSet<int> hidden = [];

        public static bool Holds(QueueRow row) => row.Owner is null;

        public void Happen(Event what, int number, int due)
        {
            if (what == Event.Arrives)
                tickets.TryAdd(number, Of(number, due));
            else if (!tickets.TryGetValue(number, out var ticket))
                return;
            else if (what == Event.MayNotBeRead)
                hidden.Add(number);
            else
                tickets[number] = what switch
                {
                    Event.IsTaken => ticket with { Owner = Leena, Version = ticket.Version + 1 },
                    Event.ComesBack => ticket with { Owner = null, Version = ticket.Version + 1 },
                    _ => ticket with { DueAt = Eight.AddMinutes(due), Version = ticket.Version + 1 },
                };
        }

        public IReadOnlyList<QueueRow> Read(int count) => [.. InOrder().Take(count)];

        public IReadOnlyList<QueueRow> After(IReadOnlyList<QueueRow> read) => [.. InOrder().Skip(read.Count).Take(Page)];

        public QueueRow? Row(TicketId id) =>
            tickets.Values.FirstOrDefault(r => r.Id == id && !hidden.Contains((int)r.Number));

        private IEnumerable<QueueRow> InOrder() =>
            tickets.Values.Where(r => Holds(r) && !hidden.Contains((int)r.Number)).OrderBy(r => r.DueAt).ThenBy(r => r.Number);
    }
}
