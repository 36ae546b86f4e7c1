using StaffPortal.Rights;
using StaffPortal.Tickets;
using StaffPortal.Triage;

namespace StaffPortal.Casework;

/// <summary>
/// The way through the list somebody came from, as it was when they left it: nothing moves under a hand, so next is what was below
/// the opened row.
/// </summary>
public sealed class CaseWalk
{
    private const int Most = 200;

    private readonly List<long> numbers;

    private CaseWalk(List<long> numbers) => this.numbers = numbers;

    /// <summary>How many rows it leads through, at most two hundred.</summary>
    public int Count => numbers.Count;

    public static async Task<CaseWalk> ReadAsync(DeskReads reads, Viewer viewer, DeskAddress from, CancellationToken ct)
    {
        var rows = await reads.RowsAsync(viewer, from.ToView(viewer.Staff), Most, ct);
        return new([.. rows.Value.Select(r => r.Number)]);
    }

    /// <summary>From one; null when the ticket was not in the list.</summary>
    public int? PlaceOf(long number) => numbers.IndexOf(number) is >= 0 and var at ? at + 1 : null;

    /// <summary>The number so many rows further; null at either end.</summary>
    public long? From(long number, int by) => PlaceOf(number) is { } place && place - 1 + by is var to && to >= 0 && to < numbers.Count ? numbers[to] : null;
}
