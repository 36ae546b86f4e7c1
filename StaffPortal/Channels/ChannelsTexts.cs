namespace StaffPortal.Channels;

/// <summary>Marks the texts of this folder: <c>IStringLocalizer&lt;ChannelsTexts&gt;</c>.</summary>
public sealed class ChannelsTexts
{
    private ChannelsTexts()
    {
    }
}
