using MudBlazor;
using StaffPortal.Controls;
using StaffPortal.Live;
using StaffPortal.Rights;

namespace StaffPortal.Channels.Counter;

public static class CounterSetup
{
    /// <summary>The page on which calls and visits are taken in.</summary>
    public static IServiceCollection AddCounter(this IServiceCollection services)
    {
        services.AddSingleton<ContactDesk>();
        services.AddSingleton<ContactDraftDesk>();
        services.AddSingleton<ServiceSuggestionReader>();
        services.AddSingleton<IJournalListener>(s => s.GetRequiredService<ServiceSuggestionReader>());
        services.AddSingleton(new RailItem(
            "New", typeof(ChannelsTexts), Icons.Material.Outlined.AddIcCall, Icons.Material.Filled.AddIcCall, "/new", 20, nameof(FactName.CreateRequests), "G N", ShortKey: "N"));
        services.AddSingleton(new KeyHelp(typeof(ChannelsTexts), "New.KeyGroup", "N", "New.KeyOpen"));
        foreach (var (keys, word) in new[]
        {
            ("F2", "New.KeyWho"), ("F4", "New.KeyWhat"), ("F8", "New.KeyWhere"), ("1", "New.KeyTake"), ("Ctrl+Enter", "New.KeySave"),
            ("Ctrl+Shift+Enter", "New.KeySaveOpen"), ("Esc", "New.KeyLeave"),
        })
            services.AddSingleton(new KeyHelp(typeof(ChannelsTexts), "New.KeyGroup", keys, word));
        return services;
    }
}
