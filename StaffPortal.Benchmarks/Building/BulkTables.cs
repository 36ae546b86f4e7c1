using Microsoft.EntityFrameworkCore.Metadata;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Tickets;

namespace StaffPortal.Benchmarks.Building;

/// <summary>The tables that bulk data is written to, parents first.</summary>
public sealed class BulkTables
{
    private static readonly Type[] Types =
    [
        typeof(Customer), typeof(ContactPoint), typeof(Ticket), typeof(Contact), typeof(StageVisit), typeof(Message), typeof(Flag), typeof(TicketTag),
        typeof(JournalEntry), typeof(WordRow), typeof(NameRow),
    ];

    private readonly Dictionary<Type, RowShape> byType;

    public BulkTables(IModel model)
    {
        All = [.. Types.Select(t => new RowShape(model.FindEntityType(t)!))];
        byType = Types.Zip(All).ToDictionary(p => p.First, p => p.Second);
    }

    public IReadOnlyList<RowShape> All { get; }

    public RowShape Of(object entity) => byType[entity.GetType()];
}
