using StaffPortal.Catalogue;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using StaffPortal.Tickets.Screens;

namespace StaffPortal.Channels.Screens;

/// <summary>Our words and drawings for channels, stages and priorities, in the reader's language.</summary>
internal static class Ways
{
    public static string Name(Channel channel) => ChannelWords.Of(channel);

    public static string Name(StageCategory stage) => SharedTexts.Say(Cultures.Current, $"Stage.{stage}");

    public static string Name(Priority priority) => SharedTexts.Say(Cultures.Current, $"Priority.{priority}");

    public static string Drawing(Channel channel) => ChannelWords.Drawing(channel);
}
