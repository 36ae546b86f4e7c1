namespace StaffPortal.SampleTown;

/// <summary>What staff answer in matters of one service: while the work goes on, and when it is done. The same answers to the same questions.</summary>
sealed record ReplyTexts(string Service, Phrases Progress, Phrases Done)
{
    public static IReadOnlyList<ReplyTexts> All { get; } = [.. OutdoorReplies.All, .. PeopleReplies.All, .. EverydayReplies.All];

    private static readonly Dictionary<string, ReplyTexts> ByService = All.ToDictionary(t => t.Service);

    public static ReplyTexts Of(string service) => ByService[service];
}
