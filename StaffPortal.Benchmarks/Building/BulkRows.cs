namespace StaffPortal.Benchmarks.Building;

/// <summary>Rows of some tickets, by table, as the database stores them.</summary>
public sealed class BulkRows(BulkTables tables)
{
    private readonly Dictionary<RowShape, List<object?[]>> rows = tables.All.ToDictionary(t => t, _ => new List<object?[]>());

    public IEnumerable<(RowShape Table, List<object?[]> Rows)> All => tables.All.Select(t => (t, rows[t]));

    public void Add(object entity)
    {
        var table = tables.Of(entity);
        rows[table].Add(table.Read(entity));
    }
}
