using StaffPortal.Journal;

namespace StaffPortal.Customers;

public sealed partial class Customer
{
    /// <summary>The municipality's day on which they were forgotten; null while they are known.</summary>
    public DateOnly? ErasedOn { get; private set; }

    /// <summary>Forgets who they are, how they are reached and what they are to others. Points, relations and those told apart must be loaded. False when it was done before.</summary>
    /// <param name="act">Who removes it, and when.</param>
    /// <param name="today">The municipality's day.</param>
    public bool Erase(Act act, DateOnly today)
    {
        if (ErasedOn is not null)
            return false;
        (FirstName, LastName, BornOn, BusinessNumber, Roles, ErasedOn) = ("", "", null, null, [], today);
        contactPoints.Clear();
        relations.Clear();
        apart.Clear();
        Remember(act, CustomerKinds.Erased, "name relations erased");
        return true;
    }

    /// <summary>What they were to somebody who is known no more is forgotten with them. Relations must be loaded.</summary>
    public void LoseRelationsTo(Act act, CustomerId erased)
    {
        if (relations.RemoveAll(r => r.To == erased) > 0)
            Remember(act, CustomerKinds.RelationsErased, "relations", ("other", erased.Value));
    }
}
