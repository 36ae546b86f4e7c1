using Microsoft.AspNetCore.Components;
using StaffPortal.Texts;

namespace StaffPortal.Controls;

/// <summary>A colleague as initials; dashed when nobody. A ring says that they have this open.</summary>
public sealed partial class PersonAvatar
{
    /// <summary>First and last name; null or empty for nobody.</summary>
    [Parameter]
    public string? Name { get; set; }

    [Parameter]
    public AvatarSize Size { get; set; } = AvatarSize.Medium;

    /// <summary>They have it open now.</summary>
    [Parameter]
    public bool IsHere { get; set; }

    private static string Nobody => SharedTexts.Say(Cultures.Current, "Word.NobodyHasTaken");

    private string? SizeClass => Size switch
    {
        AvatarSize.Small => "s",
        AvatarSize.Large => "l",
        AvatarSize.ExtraLarge => "xl",
        _ => null,
    };
}
