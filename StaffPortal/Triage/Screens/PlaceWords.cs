using Microsoft.Extensions.Localization;
using StaffPortal.Staff;
using StaffPortal.Tickets;

namespace StaffPortal.Triage.Screens;

/// <summary>A place on the desk in words: view, filters, order.</summary>
internal static class PlaceWords
{
    public static string Of(IStringLocalizer<TriageTexts> T, StaffSnapshot staff, DeskAddress place) => string.Join(" · ", new[]
    {
        place.Kind == QueueKind.Team ? staff.Team(place.Team)?.Name.Here ?? T["View.Team"] : T[$"View.{place.Kind}"].Value,
        place.WithDone ? T["Saved.WithDone"].Value : null,
        place.Language is { } language ? Words.Of(language) : null,
        place.Priority is { } priority ? Words.Of(priority) : null,
        place.Stage is { } stage ? Words.Of(stage) : null,
        place.Channel is { } channel ? Words.Of(channel) : null,
        T[$"Sort.{(place.WithDone ? QueueSort.Newest : place.Sort)}"].Value,
    }.OfType<string>());
}
