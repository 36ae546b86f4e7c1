namespace StaffPortal.ServiceLevels;

/// <summary>Something that happened to a ticket, as its clocks see it.</summary>
/// <param name="At">When; events are given in the order they happened.</param>
public abstract record ClockEvent(DateTimeOffset At);

/// <summary>It came in.</summary>
public sealed record Received(DateTimeOffset At, Targets Targets) : ClockEvent(At);

/// <summary>Other targets hold: another priority, another service, a new policy. They hold as from receiving, for all clocks not ended.</summary>
public sealed record Retargeted(DateTimeOffset At, Targets Targets) : ClockEvent(At);

/// <summary>It went to another stage.</summary>
/// <param name="At">When.</param>
/// <param name="Course">Whether work goes on there.</param>
/// <param name="Target">The stage's own; null when it has none.</param>
public sealed record Entered(DateTimeOffset At, Course Course, TimeSpan? Target) : ClockEvent(At);

/// <summary>A person answered the requester. Automatic receipts and internal notes answer nobody and are no events.</summary>
public sealed record Answered(DateTimeOffset At) : ClockEvent(At);

/// <summary>Another unit or person was asked to take it.</summary>
public sealed record Offered(DateTimeOffset At) : ClockEvent(At);

/// <summary>They took it.</summary>
public sealed record Accepted(DateTimeOffset At) : ClockEvent(At);

/// <summary>They declined or returned it, or it was taken back.</summary>
public sealed record OfferEnded(DateTimeOffset At) : ClockEvent(At);
