using MudBlazor;

namespace StaffPortal.Controls;

/// <summary>
/// How dialogs open, in one place. They do not close when the address changes: it follows what is chosen a moment later, and would close the
/// dialog that was just opened. <see cref="DialogPlace"/> closes them when the page is another.
/// </summary>
public static class DialogKind
{
    /// <summary>A question or a choice; it sets the focus itself.</summary>
    public static DialogOptions Small => Of(MaxWidth.ExtraSmall, DefaultFocus.None);

    /// <summary>One field at the top of the page; it sets the focus itself.</summary>
    public static DialogOptions Top => Of(MaxWidth.Small, DefaultFocus.None) with { Position = DialogPosition.TopCenter };

    /// <summary>Something to read.</summary>
    public static DialogOptions Wide => Of(MaxWidth.Medium, DefaultFocus.Element);

    private static DialogOptions Of(MaxWidth width, DefaultFocus focus) =>
        new() { MaxWidth = width, FullWidth = true, CloseOnEscapeKey = true, CloseOnNavigation = false, DefaultFocus = focus };
}
