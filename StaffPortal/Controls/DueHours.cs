namespace StaffPortal.Controls;

/// <summary>The hours in which what is left of a promise is counted; without it all hours count.</summary>
/// <param name="Left">Open time from the first instant to the second; negative when the second is past.</param>
/// <param name="Day">How long an open day is: what "1 d" means.</param>
/// <param name="Name">Of the hours, for the tooltip.</param>
public sealed record DueHours(Func<DateTimeOffset, DateTimeOffset, TimeSpan> Left, TimeSpan Day, string Name);
