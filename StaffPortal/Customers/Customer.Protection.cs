using StaffPortal.Customers.Protection;
using StaffPortal.Journal;

namespace StaffPortal.Customers;

public sealed partial class Customer
{
    /// <summary>Whereabouts must not be told (turvakielto): name and address are masked everywhere.</summary>
    public bool IsProtected { get; private set; }

    /// <summary>By what; null while they are not protected.</summary>
    public ProtectionGround? ProtectedBy { get; private set; }

    /// <summary>The last day of it, in the municipality's zone; null: until it is ended.</summary>
    public DateOnly? ProtectedUntil { get; private set; }

    /// <summary>Whereabouts must not be told from now on; or for another reason or longer than so far.</summary>
    public void Protect(Act act, ProtectionGround ground, DateOnly? until)
    {
        if ((IsProtected, ProtectedBy, ProtectedUntil) == (true, ground, until))
            return;
        (IsProtected, ProtectedBy, ProtectedUntil) = (true, ground, until);
        Remember(act, CustomerKinds.Protected, "protected", ("ground", ground), ("until", until is { } last ? last : default(JournalValue)));
    }

    /// <summary>They may be told of again.</summary>
    /// <returns>Whether it was so.</returns>
    public bool Unprotect(Act act)
    {
        if (!IsProtected)
            return false;
        (IsProtected, ProtectedBy, ProtectedUntil) = (false, null, null);
        Remember(act, CustomerKinds.Unprotected, "protected");
        return true;
    }
}
