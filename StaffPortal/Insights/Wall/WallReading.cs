using StaffPortal.Catalogue;

namespace StaffPortal.Insights.Wall;

/// <summary>What stands in one team's queue, and what came to it today. No person, no subject, no address; shared by all walls of the team.</summary>
/// <param name="Queue">Open tickets by service.</param>
/// <param name="Hours">How many were received in each hour of the day so far that had any, by the instant the hour begins.</param>
/// <param name="Latest">The newest, newest first.</param>
public sealed record WallReading(IReadOnlyList<WallGroup> Queue, IReadOnlyDictionary<DateTimeOffset, int> Hours, IReadOnlyList<WallArrival> Latest);

/// <summary>The open tickets of one service in the team's queue.</summary>
/// <param name="Service">Which.</param>
/// <param name="IsHistory">They came with another system's history, whose targets count all hours.</param>
/// <param name="Waiting">Those that are not paused in the stage Waiting.</param>
/// <param name="NotTaken">Of those, the ones nobody has taken.</param>
/// <param name="Oldest">When the oldest of those was received.</param>
/// <param name="Promised">Those with a promise that runs.</param>
/// <param name="LateSoon">As the desk counts them.</param>
/// <param name="Late">As the desk counts them.</param>
/// <param name="NextDue">The next deadline of those late soon.</param>
/// <param name="FirstDue">The deadline that has been over for longest.</param>
public sealed record WallGroup(
    ServiceId Service, bool IsHistory, int Waiting, int NotTaken, DateTimeOffset? Oldest, int Promised, int LateSoon, int Late, DateTimeOffset? NextDue, DateTimeOffset? FirstDue);

/// <summary>Something that came in.</summary>
/// <param name="Service">What was asked for.</param>
/// <param name="District">Where, as a district; null when it is not known.</param>
/// <param name="At">When.</param>
public sealed record WallArrival(ServiceId Service, string? District, DateTimeOffset At);
