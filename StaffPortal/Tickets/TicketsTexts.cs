namespace StaffPortal.Tickets;

/// <summary>The texts of a ticket's parts.</summary>
public sealed class TicketsTexts;
