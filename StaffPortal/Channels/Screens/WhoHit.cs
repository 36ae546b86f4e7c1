using StaffPortal.Customers;

namespace StaffPortal.Channels.Screens;

/// <summary>Somebody found while it is typed who reached us: a customer, or a colleague.</summary>
internal sealed record WhoHit(Guid Id, string Name, string More, MatchedBy Why, CustomerHit? Customer);
