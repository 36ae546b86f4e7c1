namespace StaffPortal.SampleTown;

/// <param name="IsHere">This portal holds the practice town; elsewhere there is no practice traffic.</param>
/// <param name="IsOn">Invented requests are arriving.</param>
/// <param name="PerMinute">How many arrive in a minute, on average.</param>
public sealed record PracticeNow(bool IsHere, bool IsOn, int PerMinute);
