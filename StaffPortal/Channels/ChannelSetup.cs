namespace StaffPortal.Channels;

public static class ChannelSetup
{
    public static IServiceCollection AddChannels(this IServiceCollection services)
    {
        services.AddSingleton<Intake>();
        return services;
    }
}
