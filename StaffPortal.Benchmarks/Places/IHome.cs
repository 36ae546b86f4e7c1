namespace StaffPortal.Benchmarks.Places;

/// <summary>Keeps databases of one kind under the cache folder; the two differ in how one is made, copied and filled.</summary>
public interface IHome : IAsyncDisposable
{
    /// <summary>An empty database of this name; one that is there already is removed.</summary>
    Task<Place> MakeAsync(string name, CancellationToken ct);

    /// <summary>The finished database of this name, or null.</summary>
    Task<Place?> FindAsync(string name, CancellationToken ct);

    /// <summary>Says that it is finished and may be found.</summary>
    Task FinishAsync(string name, CancellationToken ct);

    /// <summary>A copy that may be written to.</summary>
    Task<Place> CopyAsync(string name, string copy, CancellationToken ct);

    Task RemoveAsync(string name, CancellationToken ct);

    /// <summary>Opens a bulk path into an empty, migrated database: no index or trigger is kept up until it is finished.</summary>
    Task<IBulkWriter> BulkAsync(Place place, CancellationToken ct);
}
