using System.Resources;
using StaffPortal.Catalogue;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Channels.Open311;

/// <summary>What the answers say in the requester's language.</summary>
internal static class Open311Words
{
    private static readonly ResourceManager Words = new(typeof(ChannelsTexts));

    /// <summary>What happens next with a request just taken in.</summary>
    public static string Notice(Language language, long number, bool withFiles)
    {
        var taken = string.Format(Cultures.Formats(language), Of(language, "Open311.Taken"), Open311Ids.Write(number));
        return withFiles ? $"{taken} {Of(language, "Open311.FilesNotKept")}" : taken;
    }

    /// <summary>What the requester is told of the stage.</summary>
    public static string StatusNotes(Language language, ProcessStage stage) => stage.PublicName.In(language);

    private static string Of(Language language, string key) =>
        Words.GetString(key, Cultures.Ui(language)) ?? throw new ArgumentException($"No text of the channels is called '{key}'.", nameof(key));
}
