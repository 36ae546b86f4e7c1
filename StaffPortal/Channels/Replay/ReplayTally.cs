using System.Globalization;

namespace StaffPortal.Channels.Replay;

/// <summary>How a replay went so far.</summary>
/// <param name="Tickets">How many different requests the answers named: fewer than accepted where rows repeat each other.</param>
/// <param name="Refusals">Reasons and how often each came.</param>
public sealed record ReplayTally(int Sent, int Accepted, int Tickets, IReadOnlyDictionary<string, int> Refusals, TimeSpan Took)
{
    public int Refused => Refusals.Values.Sum();

    public string Line()
    {
        var repeated = Accepted > Tickets ? $" ({Accepted - Tickets} repeated an earlier one)" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Took:hh\\:mm\\:ss}  sent {Sent}, accepted {Accepted}{repeated}, refused {Refused}");
    }

    /// <summary>The line, and under it why requests were refused, the commonest reason first.</summary>
    public string Report() => string.Join(Environment.NewLine,
        [Line(), .. Refusals.OrderByDescending(reason => reason.Value).Select(reason => $"  {reason.Value} × {reason.Key}")]);
}
