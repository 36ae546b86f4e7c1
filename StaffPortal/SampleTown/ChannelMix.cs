using StaffPortal.Tickets;

namespace StaffPortal.SampleTown;

/// <summary>How requests for a service usually arrive: weights, not shares.</summary>
public sealed record ChannelMix(int Phone = 0, int Counter = 0, int Email = 0, int Web = 0, int App = 0, int Chat = 0, int Letter = 0, int Colleague = 0)
{
    public static ChannelMix Outdoors { get; } = new(Phone: 24, Counter: 2, Email: 10, Web: 28, App: 32, Chat: 3, Colleague: 1);
    public static ChannelMix Emergency { get; } = new(Phone: 62, Counter: 1, Email: 6, Web: 15, App: 12, Chat: 4);
    public static ChannelMix Family { get; } = new(Phone: 22, Counter: 4, Email: 27, Web: 33, App: 4, Chat: 10);
    public static ChannelMix Care { get; } = new(Phone: 56, Counter: 7, Email: 14, Web: 11, Chat: 4, Letter: 4, Colleague: 4);
    public static ChannelMix Permits { get; } = new(Phone: 21, Counter: 10, Email: 38, Web: 24, Chat: 2, Letter: 5);
    public static ChannelMix Daily { get; } = new(Phone: 30, Counter: 12, Email: 25, Web: 22, Chat: 10, Letter: 1);
    public static ChannelMix Inside { get; } = new(Phone: 18, Email: 12, Colleague: 70);

    private IEnumerable<(Channel Channel, int Weight)> Weights =>
    [
        (Channel.Phone, Phone), (Channel.Counter, Counter), (Channel.Email, Email), (Channel.Web, Web), (Channel.App, App),
        (Channel.Chat, Chat), (Channel.Letter, Letter), (Channel.Colleague, Colleague),
    ];

    internal Channel Draw(Chance chance) => chance.Weighted([.. Weights], w => w.Weight).Channel;
}
