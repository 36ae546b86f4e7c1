namespace StaffPortal.Controls;

/// <summary>
/// Places of the frame that a page may fill with <c>&lt;SectionContent SectionId="PageSlots.Search"&gt;</c>; the frame need not know the page.
/// </summary>
public static class PageSlots
{
    /// <summary>The search field in the app bar: <c>&lt;label class="search"&gt;</c> with an input marked <c>data-search</c>, where <c>/</c> leads.</summary>
    public static object Search { get; } = new();

    /// <summary>Buttons of the page in the app bar, after the search field.</summary>
    public static object Acts { get; } = new();

    /// <summary>What the one polite live region says: text only, at most every ten seconds.</summary>
    public static object Announcement { get; } = new();
}
