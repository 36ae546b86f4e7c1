using MudBlazor;
using StaffPortal.Catalogue;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using StaffPortal.Tickets.Screens;

namespace StaffPortal.Triage.Screens;

/// <summary>Our words and drawings for what tickets are, in the reader's language.</summary>
internal static class Words
{
    public static string Of(StageCategory stage) => SharedTexts.Say(Cultures.Current, $"Stage.{stage}");

    public static string Of(Priority priority) => SharedTexts.Say(Cultures.Current, $"Priority.{priority}");

    public static string Of(Channel channel) => ChannelWords.Of(channel);

    /// <summary>A language in itself: Suomi, Svenska, English.</summary>
    public static string Of(Language language) => language switch
    {
        Language.Fi => "Suomi",
        Language.Sv => "Svenska",
        _ => "English",
    };

    public static string Drawing(Channel channel) => ChannelWords.Drawing(channel);

    /// <summary>A team's picture by its icon word; a plain one when the word is unknown.</summary>
    public static string TeamDrawing(string word) => word switch
    {
        "support" or "service" or "headset" => Icons.Material.Outlined.SupportAgent,
        "forest" or "park" or "tree" => Icons.Material.Outlined.Forest,
        "road" or "street" => Icons.Material.Outlined.AddRoad,
        "water" => Icons.Material.Outlined.WaterDrop,
        "child" or "childcare" => Icons.Material.Outlined.ChildCare,
        "school" => Icons.Material.Outlined.School,
        "care" or "home" or "home-care" => Icons.Material.Outlined.VolunteerActivism,
        "building" or "domain" => Icons.Material.Outlined.Domain,
        "permit" or "document" => Icons.Material.Outlined.Description,
        "waste" or "recycling" => Icons.Material.Outlined.Recycling,
        "property" or "house" or "key" => Icons.Material.Outlined.Apartment,
        "library" or "culture" or "book" => Icons.Material.Outlined.LocalLibrary,
        "sport" => Icons.Material.Outlined.SportsSoccer,
        "environment" or "leaf" => Icons.Material.Outlined.EnergySavingsLeaf,
        "parking" or "car" => Icons.Material.Outlined.LocalParking,
        "transport" or "bus" => Icons.Material.Outlined.DirectionsBus,
        "computer" or "it" or "laptop" => Icons.Material.Outlined.Computer,
        "social" or "people" => Icons.Material.Outlined.Groups,
        "money" or "payments" or "finance" => Icons.Material.Outlined.Payments,
        "food" or "meal" => Icons.Material.Outlined.Restaurant,
        "health" => Icons.Material.Outlined.LocalHospital,
        _ => Icons.Material.Outlined.ListAlt,
    };
}
