using System.Text.Json.Serialization;
using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Tickets;

/// <summary>A ticket given to another team or person: they answer it, expressly or by working on it.</summary>
/// <param name="At">When it was given, UTC.</param>
/// <param name="By">The member of staff who gave it; null for a rule.</param>
/// <param name="FromOwner">Who had it before.</param>
/// <param name="FromTeam">In whose queue it stood before.</param>
/// <param name="EndedAt">When it was answered, UTC; null while it is not.</param>
/// <param name="Answer">How.</param>
public sealed record Offer(DateTimeOffset At, Guid? By, StaffId? FromOwner, TeamId? FromTeam, DateTimeOffset? EndedAt = null, OfferAnswer Answer = OfferAnswer.None);

[JsonConverter(typeof(JsonStringEnumConverter<OfferAnswer>))]
public enum OfferAnswer
{
    None,
    Accepted,
    Declined,
    /// <summary>Given to somebody else, taken back or done before they answered.</summary>
    Withdrawn,
}
