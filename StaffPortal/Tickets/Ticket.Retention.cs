using StaffPortal.Journal;

namespace StaffPortal.Tickets;

/// <summary>The end of its retention.</summary>
public sealed partial class Ticket
{
    /// <summary>The municipality's day on which its texts were removed; null while they are kept.</summary>
    public DateOnly? ErasedOn { get; private set; }

    /// <summary>
    /// Takes away what was said, by whom and where: its texts, files, people and place. Its course, times, service and district stay, so
    /// that figures do. All its parts must be loaded. False when work goes on, or it was done before.
    /// </summary>
    /// <param name="act">Who removes it, and when.</param>
    /// <param name="today">The municipality's day.</param>
    public bool Erase(Act act, DateOnly today)
    {
        if (IsOpen || ErasedOn is not null)
            return false;
        // Said while it still belongs to its customer: their page hears of it.
        Tell(act, TicketKinds.Erased, "erased");
        ErasedOn = today;
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
}
