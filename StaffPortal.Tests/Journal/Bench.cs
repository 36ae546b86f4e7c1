using StaffPortal.Journal;

namespace StaffPortal.Tests.Journal;

/// <summary>A park bench: the smallest thing with verbs.</summary>
internal sealed class Bench(Guid id, Guid? ticket = null, Guid? customer = null) : Journalled
{
    public string Colour { get; private set; } = "";

    public override string SubjectKind => "bench";

    public override Guid SubjectId => id;

    protected override Guid? JournalTicket => ticket;

    protected override Guid? JournalCustomer => customer;

    public void Paint(Act act, string colour, int coats)
    {
        Colour = colour;
        Remember(act, "bench.painted", "colour coats", ("coats", coats));
    }

    public void SitDown(Act act) => Remember(act, "bench.sat-on", "");

    public void Name(Act act, string before, string after) =>
        Remember(act, "bench.named", "name", [("letters", after.Length)], [("name.before", before), ("name.after", after)]);
}
