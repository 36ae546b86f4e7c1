using StaffPortal.Texts;

namespace StaffPortal.SampleTown;

/// <summary>
/// What people ask of one service, in the three languages: a subject and what they tell.
/// Words in braces are filled in by <see cref="Wording"/>: {address} {street} {onStreet} {ofStreet} {cross} {district} {inDistrict} {ofDistrict}
/// {place} {inPlace} {ofPlace} {weekday} {fromWeekday} {time} {count} {amount}.
/// </summary>
sealed record RequestTexts(string Service, (string Subject, string Text)[] Fi, (string Subject, string Text)[] Sv, (string Subject, string Text)[] En)
{
    public static IReadOnlyList<RequestTexts> All { get; } =
    [
        .. StreetRequests.All, .. GreenRequests.All, .. ParkingRequests.All, .. WaterRequests.All, .. BuildingRequests.All, .. FamilyRequests.All,
        .. SchoolRequests.All, .. CareRequests.All, .. AdviceRequests.All, .. HomeRequests.All, .. LeisureRequests.All,
    ];

    private static readonly Dictionary<string, RequestTexts> ByService = All.ToDictionary(t => t.Service);

    public static RequestTexts Of(string service) => ByService[service];

    public (string Subject, string Text)[] In(Language language) => language switch
    {
        Language.Fi => Fi,
        Language.Sv => Sv,
        _ => En,
    };
}
