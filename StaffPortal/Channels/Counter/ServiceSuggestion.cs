namespace StaffPortal.Channels.Counter;

/// <summary>A service that may be meant.</summary>
/// <param name="Share">How strongly, beside the best one: 0–1. An order, not a probability.</param>
/// <param name="Words">The typed words it was suggested for, the strongest first.</param>
public sealed record ServiceSuggestion(OfferedService Service, double Share, IReadOnlyList<string> Words);
