namespace StaffPortal.Channels.Open311;

/// <summary>The answer to a create, always as a list of one.</summary>
/// <param name="RequestId">The spoken number: digits without leading zeros, since clients guess that ids are numbers.</param>
/// <param name="Notice">What happens next, in the requester's language.</param>
public sealed record Open311Created(string RequestId, string? Notice, string? AccountId = null)
{
    internal Open311Node Node() => new Open311Node.Fields(
        ("service_request_id", RequestId),
        ("service_notice", Notice),
        ("account_id", AccountId));
}
