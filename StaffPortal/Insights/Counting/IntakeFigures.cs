using StaffPortal.Tickets;

namespace StaffPortal.Insights.Counting;

/// <summary>What is told of the tickets received in a period.</summary>
/// <param name="Received">How many.</param>
/// <param name="PlacedByRule">What a rule placed.</param>
/// <param name="RepeatContacts">Those whose customer had reached us about the same service in the 30 days before.</param>
/// <param name="Channels">How they came, the most used first.</param>
internal sealed record IntakeFigures(long Received, Share PlacedByRule, Share RepeatContacts, IReadOnlyList<(Channel Channel, long Count)> Channels)
{
    public static IntakeFigures Of(FactQuery query)
    {
        var channels = query.Rows(
            $"SELECT channel, count(*) n, count(placed_by) FROM tickets WHERE {query.During("received_day")} GROUP BY channel ORDER BY n DESC, channel",
            row => (Channel: Enum.Parse<Channel>(row.GetString(0)), Count: FactQuery.CountAt(row, 1), Placed: FactQuery.CountAt(row, 2)));
        var received = channels.Sum(c => c.Count);
        return new(received, new(channels.Sum(c => c.Placed), received), CountFigures.RepeatContacts(query), channels.ConvertAll(c => (c.Channel, c.Count)));
    }
}
