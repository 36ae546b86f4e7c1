using StaffPortal.Data.Words;

namespace StaffPortal.Data;

/// <summary>Finds rows of names by search words, the newest first; each database has its own index.</summary>
public interface INameIndex
{
    /// <param name="query">What is looked for; never empty.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="ct">Stops reading.</param>
    /// <returns>Ids of rows in the table of names.</returns>
    Task<IReadOnlyList<long>> NewestAsync(SearchQuery query, int limit, CancellationToken ct);
}
