using StaffPortal.Data.Words;

namespace StaffPortal.Data;

/// <summary>Finds numbers by search words, newest first; each database has its own index.</summary>
public interface IWordIndex
{
    /// <param name="query">What is looked for; never empty.</param>
    /// <param name="reach">Exact words, or widened to the first letters of stems.</param>
    /// <param name="before">Only smaller numbers, for the next page.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="ct">Stops reading.</param>
    Task<IReadOnlyList<long>> NewestAsync(SearchQuery query, Reach reach, long before, int limit, CancellationToken ct);
}
