using StaffPortal.Journal;
using Xunit;

namespace StaffPortal.Tests.Journal;

public sealed class JournalDraftTests
{
    private static readonly DateTimeOffset Happened = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Recorded = Happened.AddSeconds(3);

    [Fact]
    public void A_draft_becomes_an_entry_with_all_it_knew()
    {
        var (actor, correlation, subject, ticket, customer) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var bench = new Bench(subject, ticket, customer);
        bench.Paint(new(Origin.Rule, actor, Happened, correlation), "green", 2);

        var entry = Assert.Single(bench.Memory).ToEntry(42, bench.SubjectKind, bench.SubjectId, Recorded, []);

        Assert.Equivalent(new
        {
            Seq = 42L,
            RecordedAt = Recorded,
            HappenedAt = Happened,
            Origin = Origin.Rule,
            ActorId = (Guid?)actor,
            SubjectKind = "bench",
            SubjectId = subject,
            TicketId = (Guid?)ticket,
            CustomerId = (Guid?)customer,
            Kind = "bench.painted",
            Fields = " colour coats ",
            SubjectVersion = 1,
            Data = """{"coats":2}""",
            Seals = "",
            Correlation = correlation,
        }, entry, strict: true);
    }

    [Fact]
    public void A_draft_can_be_written_again_when_its_save_failed()
    {
        var bench = new Bench(Guid.CreateVersion7());
        bench.Paint(Act.OfTimer(Happened), "green", 2);
        var draft = Assert.Single(bench.Memory);

        var (first, again) = (draft.ToEntry(1, bench.SubjectKind, bench.SubjectId, Recorded, []), draft.ToEntry(2, bench.SubjectKind, bench.SubjectId, Recorded, []));

        Assert.Equal((first.Data, 2L), (again.Data, again.Seq));
    }

    [Fact]
    public void Personal_values_stand_beside_the_entry_and_are_only_sealed_in_it()
    {
        var bench = new Bench(Guid.CreateVersion7());
        bench.Name(Act.OfTimer(Happened), "Matti Virtanen", "Maija Virtanen");
        var draft = Assert.Single(bench.Memory);
        var details = draft.Personal.Select(p => JournalDetail.Of(7, p.Field, p.Value)).ToList();

        var entry = draft.ToEntry(7, bench.SubjectKind, bench.SubjectId, Recorded, details);

        Assert.Equal([("name.before", "Matti Virtanen"), ("name.after", "Maija Virtanen")], draft.Personal);
        Assert.Equal("""{"letters":14}""", entry.Data);
        Assert.Equal($"{details[0].Seal()} {details[1].Seal()}", entry.Seals);
        Assert.DoesNotContain("Virtanen", $"{entry.Data}{entry.Fields}{entry.Kind}{entry.Seals}", StringComparison.OrdinalIgnoreCase);
    }
}
