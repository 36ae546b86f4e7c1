namespace StaffPortal.Data.Postgres;

/// <summary>Its vectors stand in the rows themselves, and a removed version of a row goes with the next vacuum: nothing is to be done.</summary>
public sealed class PostgresIndexTidying : IIndexTidying
{
    public Task TidyAsync(CancellationToken ct) => Task.CompletedTask;
}
