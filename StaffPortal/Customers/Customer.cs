using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Texts;

namespace StaffPortal.Customers;

/// <summary>A person, organisation or colleague we serve.</summary>
public sealed class Customer : Journalled
{
    private readonly List<ContactPoint> contactPoints = [];

    private Customer()
    {
    }

    public CustomerId Id { get; private init; }

    public CustomerKind Kind { get; private init; }

    /// <summary>First name; empty for an organisation.</summary>
    public string FirstName { get; private set; } = "";

    /// <summary>Last name, or the organisation's name.</summary>
    public string LastName { get; private set; } = "";

    public Language Language { get; private set; }

    /// <summary>Whereabouts must not be told (turvakielto): name and address are masked everywhere.</summary>
    public bool IsProtected { get; private set; }

    /// <summary>The member of staff a colleague is; null for everybody else.</summary>
    public StaffId? Colleague { get; private init; }

    public IReadOnlyList<ContactPoint> ContactPoints => contactPoints;

    public string Name => $"{FirstName} {LastName}".Trim();

    public override string SubjectKind => "customer";

    public override Guid SubjectId => Id.Value;

    protected override Guid? JournalCustomer => Id.Value;

    public static Customer Meet(Act act, CustomerId id, CustomerKind kind, string firstName, string lastName, Language language)
    {
        var customer = new Customer { Id = id, Kind = kind, FirstName = firstName.Trim(), LastName = lastName.Trim(), Language = language };
        customer.Remember(act, CustomerKinds.Met, "", ("kind", kind), ("language", language));
        return customer;
    }

    /// <summary>A member of staff asks for something themselves.</summary>
    public static Customer MeetColleague(Act act, CustomerId id, StaffId colleague, string firstName, string lastName, Language language)
    {
        var customer = new Customer
        {
            Id = id, Kind = CustomerKind.Colleague, Colleague = colleague, FirstName = firstName.Trim(), LastName = lastName.Trim(), Language = language,
        };
        customer.Remember(act, CustomerKinds.Met, "", ("kind", customer.Kind), ("language", language), ("colleague", colleague.Value));
        return customer;
    }

    /// <summary>Adds a way to reach them; one they have already is left as it is.</summary>
    public void ReachableAt(Act act, ContactPointKind kind, string value)
    {
        var normalised = ContactPoint.Normalise(kind, value);
        if (normalised.Length == 0 || contactPoints.Any(p => p.Kind == kind && p.Normalised == normalised))
            return;
        contactPoints.Add(ContactPoint.Of(Id, kind, value));
        Remember(act, CustomerKinds.ContactPointAdded, "", ("kind", kind));
    }

    public void Rename(Act act, string firstName, string lastName)
    {
        var before = Name;
        (FirstName, LastName) = (firstName.Trim(), lastName.Trim());
        Remember(act, CustomerKinds.Renamed, "name", [], [("name.before", before), ("name.after", Name)]);
    }

    public void Protect(Act act)
    {
        if (IsProtected)
            return;
        IsProtected = true;
        Remember(act, CustomerKinds.Protected, "protected");
    }
}
