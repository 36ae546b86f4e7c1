using MudBlazor;
using StaffPortal.Catalogue;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Channels.Screens;

/// <summary>Our words and drawings for channels, stages and priorities, in the reader's language.</summary>
internal static class Ways
{
    public static string Name(Channel channel) => SharedTexts.Say(Cultures.Current, $"Channel.{channel}");

    public static string Name(StageCategory stage) => SharedTexts.Say(Cultures.Current, $"Stage.{stage}");

    public static string Name(Priority priority) => SharedTexts.Say(Cultures.Current, $"Priority.{priority}");

    public static string Drawing(Channel channel) => channel switch
    {
        Channel.Phone => Icons.Material.Outlined.Call,
        Channel.Counter => Icons.Material.Outlined.Storefront,
        Channel.Email => Icons.Material.Outlined.Mail,
        Channel.App => Icons.Material.Outlined.Smartphone,
        Channel.Chat => Icons.Material.Outlined.Forum,
        Channel.Letter => Icons.Material.Outlined.MarkunreadMailbox,
        Channel.Colleague => Icons.Material.Outlined.Badge,
        Channel.Web => Icons.Material.Outlined.Language,
        _ => Icons.Material.Outlined.Public,
    };
}
