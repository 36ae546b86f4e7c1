using StaffPortal.Journal;

namespace StaffPortal.Live;

/// <summary>What a screen can listen to, and which of them an entry concerns.</summary>
public static class Topics
{
    /// <summary>Anything about any ticket.</summary>
    public const string Desk = "desk";

    /// <summary>People, teams, departments, services.</summary>
    public const string Organisation = "organisation";

    /// <summary>What is left lying, and what is so no more.</summary>
    public const string Neglect = "neglect";

    /// <summary>Tasks asked of other units.</summary>
    public const string Tasks = "tasks";

    public const string Insights = "insights";

    /// <summary>A customer is called otherwise in lists from now on, or may not be named any more.</summary>
    public const string Names = "names";

    /// <summary>Facts behind figures are others now; never from the journal, which they follow a little later.</summary>
    public const string Figures = "figures";

    /// <summary>Who has what open; never from the journal.</summary>
    public const string Presence = "presence";

    /// <summary>Every ten seconds; for what must be renewed while a screen is open.</summary>
    public const string Pulse = "pulse";

    /// <summary>The program is about to stop.</summary>
    public const string Stopping = "stopping";

    public static string Ticket(Guid id) => $"ticket/{id:N}";

    public static string Customer(Guid id) => $"customer/{id:N}";

    public static string Queue(Guid team) => $"queue/{team:N}";

    public static IReadOnlyCollection<string> Of(JournalEntry entry)
    {
        var topics = new HashSet<string>();
        if (entry.CustomerId is { } customer)
        {
            topics.Add(Customer(customer));
            if (entry.Touches("protected") || entry.Touches("name"))
                topics.Add(Names);
        }
        if (entry.TicketId is { } ticket)
        {
            topics.Add(Ticket(ticket));
            topics.Add(Desk);
            topics.Add(Insights);
            if (entry.Kind.StartsWith("ticket.task-", StringComparison.Ordinal))
                topics.Add(Tasks);
            if (entry.Data.Contains("\"neglect\"", StringComparison.Ordinal))
                topics.Add(Neglect);
            var data = JournalData.Of(entry);
            foreach (var team in new[] { data.Team, data.FromTeam })
                if (team is { } queue)
                    topics.Add(Queue(queue));
        }
        else if (entry.CustomerId is null)
        {
            topics.Add(Organisation);
        }
        return topics;
    }
}
