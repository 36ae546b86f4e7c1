using StaffPortal.Journal;

namespace StaffPortal.Tickets;

/// <summary>The end of its retention.</summary>
public sealed partial class Ticket
{
    /// <summary>The municipality's day on which its texts were removed; null while they are kept.</summary>
    public DateOnly? ErasedOn { get; private set; }

    /// <summary>It was a known customer's, who is told no more; figures of those who come again count it.</summary>
    public bool HadCustomer { get; private set; }

    /// <summary>When the same customer had reached us about the same service before, where the request that says so has lost its customer; null otherwise.</summary>
    public DateTimeOffset? EarlierAt { get; private set; }

    /// <summary>
    /// Takes away what was said, by whom and where: its texts, files, people and place. Its course, times, service and district stay, so
    /// that figures do. All its parts must be loaded. False when work goes on, or it was done before.
    /// </summary>
    /// <param name="act">Who removes it, and when.</param>
    /// <param name="today">The municipality's day.</param>
    /// <param name="earlier">When its customer had reached us about the same service before; null when they had not, or long ago.</param>
    public bool Erase(Act act, DateOnly today, DateTimeOffset? earlier = null)
    {
        if (IsOpen || ErasedOn is not null)
            return false;
        // Said while it still belongs to its customer: their page hears of it.
        Tell(act, TicketKinds.Erased, "erased");
        (ErasedOn, HadCustomer, EarlierAt) = (today, Customer is not null, EarlierAt ?? earlier);
        (Subject, Description, MediaUrl, Answers, PlacedWhy, Customer) = ("", "", null, NoAnswers, "", null);
        Location = Location.Unknown with { District = Location.District };
        contacts.ForEach(c => c.Erase());
        messages.ForEach(m => m.Erase());
        callBacks.ForEach(c => c.Erase());
        flags.ForEach(f => f.Erase());
        tasks.ForEach(t => t.Erase());
        attachments.ForEach(a => a.Erase(act.At));
        tags.Clear();
        return true;
    }

    /// <summary>The request before it, of the same customer and service, loses its customer: what it says of this one stays.</summary>
    public void ComesAfter(Act act, DateTimeOffset earlier)
    {
        EarlierAt = earlier;
        Tell(act, TicketKinds.ComesAfter, "", ("earlier", earlier));
    }
}
