using MudBlazor;
using StaffPortal.Texts;

namespace StaffPortal.Tickets.Screens;

/// <summary>Our words and drawings for the ways people reach us.</summary>
internal static class ChannelWords
{
    public static string Of(Channel channel) => SharedTexts.Say(Cultures.Current, $"Channel.{channel}");

    public static string Drawing(Channel channel) => channel switch
    {
        Channel.Phone => Icons.Material.Outlined.Call,
        Channel.Counter => Icons.Material.Outlined.Storefront,
        Channel.Email => Icons.Material.Outlined.Mail,
        Channel.Web => Icons.Material.Outlined.Language,
        Channel.App => Icons.Material.Outlined.Smartphone,
        Channel.Chat => Icons.Material.Outlined.Forum,
        Channel.Letter => Icons.Material.Outlined.MarkunreadMailbox,
        Channel.Colleague => Icons.Material.Outlined.Badge,
        _ => Icons.Material.Outlined.Public,
    };
}
