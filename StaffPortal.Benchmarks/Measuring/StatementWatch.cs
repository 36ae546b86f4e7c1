using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using StaffPortal.Data;
using StaffPortal.Data.Sqlite;

namespace StaffPortal.Benchmarks.Measuring;

/// <summary>Remembers the slowest statement since it was last asked, and lets the database explain it.</summary>
public sealed class StatementWatch : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly Lock gate = new();
    private readonly List<IDisposable> subscriptions = [];
    private (double Milliseconds, string Sql, (string Name, object? Value)[] Parameters)? slowest;

    public StatementWatch() => subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    public void Forget() => slowest = null;

    /// <summary>The slowest statement with its plan, as lines.</summary>
    public async Task<string> ExplainAsync(IDbContextFactory<PortalContext> contexts, CancellationToken ct)
    {
        if (slowest is not { } found)
            return "      no statement";
        await using var db = await contexts.CreateDbContextAsync(ct);
        await db.Database.OpenConnectionAsync(ct);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = (db is SqlitePortalContext ? "EXPLAIN QUERY PLAN " : "EXPLAIN (ANALYZE, BUFFERS, COSTS OFF) ") + found.Sql;
        foreach (var (name, value) in found.Parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }
        List<string> lines = [string.Create(CultureInfo.InvariantCulture, $"slowest statement {found.Milliseconds:0.0} ms:"), .. found.Sql.Split('\n'), "plan:"];
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            lines.Add(reader.GetString(reader.FieldCount - 1));
        return string.Join('\n', lines.Select(l => "      " + l));
    }

    public void Dispose()
    {
        foreach (var subscription in subscriptions)
            subscription.Dispose();
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
            subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is not CommandExecutedEventData executed)
            return;
        lock (gate)
            if (slowest is not { } known || executed.Duration.TotalMilliseconds > known.Milliseconds)
                slowest = (executed.Duration.TotalMilliseconds, executed.Command.CommandText,
                    [.. executed.Command.Parameters.Cast<DbParameter>().Select(p => (p.ParameterName, p.Value))]);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
