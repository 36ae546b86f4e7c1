using StaffPortal.Benchmarks.Building;

namespace StaffPortal.Benchmarks.Places;

/// <summary>Writes many rows the fastest way the database has.</summary>
public interface IBulkWriter : IAsyncDisposable
{
    Task WriteAsync(BulkRows rows, CancellationToken ct);

    /// <summary>Builds indexes and the search index again and sets the next ticket number.</summary>
    Task FinishAsync(long nextNumber, CancellationToken ct);
}
