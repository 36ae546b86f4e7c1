using StaffPortal.ServiceLevels;

namespace StaffPortal.Catalogue;

/// <summary>What holds for a service now: the hours its clocks run in and the targets it has had.</summary>
/// <param name="Calendar">When its clocks run.</param>
/// <param name="Name">The calendar's, for those who ask which hours a duration counts; null when all hours count.</param>
/// <param name="Versions">Targets by when they were received, the oldest first; at least one.</param>
/// <param name="Stamp">Changes whenever a due time may come out otherwise.</param>
public sealed record Promise(ServiceCalendar Calendar, Texts.LocalText? Name, IReadOnlyList<PolicyVersion> Versions, string Stamp);
