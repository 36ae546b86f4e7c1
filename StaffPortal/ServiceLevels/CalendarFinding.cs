namespace StaffPortal.ServiceLevels;

/// <summary>A fault of a calendar and the day it is on, when it is on one.</summary>
public sealed record CalendarFinding(CalendarFault Fault, DayOfWeek? Weekday = null, Holiday? Holiday = null, DateOnly? Day = null);
