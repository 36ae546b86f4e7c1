using StaffPortal.Texts;

namespace StaffPortal.Tickets.Screens;

/// <summary>What a request is about; of one whose texts were removed, when that was.</summary>
public static class SubjectWords
{
    public static string Of(QueueRow row) => row.ErasedOn is { } day ? Removed(day) : row.Subject;

    /// <summary>The language it is in.</summary>
    public static string TagOf(QueueRow row) => Cultures.Tag(row.ErasedOn is null ? row.Language : Cultures.Current);

    public static string Removed(DateOnly day) => SharedTexts.Say(Cultures.Current, "Removed", Moments.Date(day));
}
