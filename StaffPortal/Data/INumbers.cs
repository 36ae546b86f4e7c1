namespace StaffPortal.Data;

/// <summary>Numbers said aloud: they grow, gaps are allowed, none is given twice.</summary>
public interface INumbers
{
    /// <summary>The next <paramref name="count"/> ticket numbers, growing, not always without gaps.</summary>
    Task<IReadOnlyList<long>> NextAsync(int count, CancellationToken ct);
}
