namespace StaffPortal.SampleTown;

/// <summary>What sounds right in matters of one kind, beside the texts of the service itself.</summary>
/// <param name="Details">What a requester adds to the first message.</param>
/// <param name="FollowUps">What a requester writes later, while it is open.</param>
/// <param name="Notes">Internal notes among staff.</param>
sealed record ThemeTexts(TextTheme[] Themes, Phrases Details, Phrases FollowUps, Phrases Notes)
{
    private static readonly ThemeTexts[] All = [.. OutdoorTexts.All, .. PeopleTexts.All, .. IndoorTexts.All];

    public static ThemeTexts Of(TextTheme theme) => All.First(t => t.Themes.Contains(theme));
}
