using StaffPortal.Channels.Counter;
using StaffPortal.Channels.Entries;
using StaffPortal.Channels.Import;
using StaffPortal.Channels.Open311;

namespace StaffPortal.Channels;

public static class ChannelSetup
{
    public static IServiceCollection AddChannels(this IServiceCollection services)
    {
        services.AddSingleton<Intake>();
        services.AddOpen311();
        services.AddCounter();
        services.AddImport();
        services.AddOpenApi(EntryEndpoints.Document, document => document.ShouldInclude = endpoint => endpoint.GroupName == EntryEndpoints.Document);
        return services;
    }
}
