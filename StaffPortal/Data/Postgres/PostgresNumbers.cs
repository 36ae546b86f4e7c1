using Npgsql;

namespace StaffPortal.Data.Postgres;

/// <summary>The sequence <c>ticket_numbers</c>.</summary>
public sealed class PostgresNumbers(NpgsqlDataSource source) : INumbers
{
    public async Task<IReadOnlyList<long>> NextAsync(int count, CancellationToken ct)
    {
        await using var command = source.CreateCommand("SELECT nextval('ticket_numbers') FROM generate_series(1, $1)");
        command.Parameters.Add(new() { Value = count });
        await using var reader = await command.ExecuteReaderAsync(ct);
        var numbers = new List<long>(count);
        while (await reader.ReadAsync(ct))
            numbers.Add(reader.GetInt64(0));
        return numbers;
    }
}
