using StaffPortal.Catalogue;
using StaffPortal.Tickets;
using StaffPortal.Tests.Tickets;
using Xunit;

namespace StaffPortal.Tests.Catalogue;

public sealed class WorkflowTests
{
    /// <summary>Rows: from. Columns: to, in the same order. F forward, R return, O reopen, – not possible.</summary>
    private const string Table = """
                     Received Triage Assigned InProgress Waiting Resolved Closed
        Received     –        F      F        F          F       F        F
        Triage       –        –      F        F          F       F        F
        Assigned     –        R      –        F          F       F        –
        InProgress   –        R      R        –          F       F        –
        Waiting      –        R      R        R          –       F        –
        Resolved     –        O      O        O          –       –        F
        Closed       –        O      O        O          –       –        –
        """;

    private static readonly string[][] Cells = [.. Table.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    public static TheoryData<StageCategory, StageCategory, Step> Pairs()
    {
        var pairs = new TheoryData<StageCategory, StageCategory, Step>();
        foreach (var row in Cells[1..])
            for (var column = 0; column < Cells[0].Length; column++)
                pairs.Add(Enum.Parse<StageCategory>(row[0]), Enum.Parse<StageCategory>(Cells[0][column]), row[column + 1] switch
                {
                    "F" => Step.Forward,
                    "R" => Step.Return,
                    "O" => Step.Reopen,
                    _ => Step.None,
                });
        return pairs;
    }

    [Fact]
    public void The_table_has_every_pair_of_stages() => Assert.Equal(
        Enum.GetValues<StageCategory>().SelectMany(from => Enum.GetValues<StageCategory>().Select(to => (from, to))),
        Pairs().Select(row => (row.Data.Item1, row.Data.Item2)));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Each_pair_is_this_step(StageCategory from, StageCategory to, Step step)
    {
        Assert.Equal(step, Workflow.Between(from, to));
        Assert.Equal(step != Step.None, Workflow.Allows(from, to));
        Assert.Equal(step != Step.None, Workflow.From(from).Contains(to));
    }

    [Fact]
    public void What_can_follow_is_offered_in_the_usual_order() =>
        Assert.All(Enum.GetValues<StageCategory>(), from => Assert.Equal(Workflow.From(from).Order(), Workflow.From(from)));

    [Fact]
    public void Work_is_open_until_it_is_resolved() =>
        Assert.Equal([StageCategory.Resolved, StageCategory.Closed], Enum.GetValues<StageCategory>().Where(stage => !Workflow.IsOpen(stage)));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_ticket_moves_where_the_table_allows_and_nowhere_else(StageCategory from, StageCategory to, Step step)
    {
        var ticket = Requests.In(from);
        var (version, visits) = (ticket.Version, ticket.Visits.Count);

        if (step == Step.None)
        {
            Assert.Throws<InvalidOperationException>(() => ticket.MoveTo(Requests.At(9), to));
            Assert.Equal((from, version, visits), (ticket.Stage, ticket.Version, ticket.Visits.Count));
        }
        else
        {
            ticket.MoveTo(Requests.At(9), to);
            Assert.Equal((to, version + 1, visits + 1, Workflow.IsOpen(to)), (ticket.Stage, ticket.Version, ticket.Visits.Count, ticket.IsOpen));
        }
    }
}
