using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Texts;

namespace StaffPortal.Customers;

/// <summary>A person, organisation or colleague we serve.</summary>
public sealed partial class Customer : Journalled
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

    /// <summary>A person's day of birth; null when it is not known.</summary>
    public DateOnly? BornOn { get; private set; }

    /// <summary>An organisation's business id, as <see cref="BusinessId.Parse"/> gives it; null when it has none or it is not known.</summary>
    public string? BusinessNumber { get; private set; }

    /// <summary>As what they deal with us, in the order of <see cref="CustomerRole"/>.</summary>
    public IReadOnlyList<CustomerRole> Roles { get; private set; } = [];

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
    public void ReachableAt(Act act, ContactPointKind kind, string value, ContactSource source = ContactSource.Requester)
    {
        var normalised = ContactPoint.Normalise(kind, value);
        if (normalised.Length == 0 || contactPoints.Any(p => p.Kind == kind && p.Normalised == normalised))
            return;
        // Whoever writes it down has asked for it.
        contactPoints.Add(ContactPoint.Of(Id, kind, value, source, source == ContactSource.Staff ? act.At : null));
        Remember(act, CustomerKinds.ContactPointAdded, "", ("kind", kind), ("source", source));
    }

    /// <summary>They were asked, and it still leads to them.</summary>
    public void CheckPoint(Act act, Guid point)
    {
        if (contactPoints.SingleOrDefault(p => p.Id == point) is not { } known)
            return;
        known.CheckedAt = act.At;
        Remember(act, CustomerKinds.ContactPointChecked, "", ("kind", known.Kind));
    }

    /// <summary>It does not lead to them any more.</summary>
    public void NotReachableAt(Act act, Guid point)
    {
        if (contactPoints.SingleOrDefault(p => p.Id == point) is not { } known)
            return;
        contactPoints.Remove(known);
        Remember(act, CustomerKinds.ContactPointRemoved, "", [("kind", known.Kind)], [("point.before", known.Value)]);
    }

    /// <summary>Takes <see cref="NotReachableAt"/> back.</summary>
    public void ReachableAgain(Act act, ContactPointKind kind, string value, ContactSource source, DateTimeOffset? checkedAt)
    {
        var normalised = ContactPoint.Normalise(kind, value);
        if (normalised.Length == 0 || contactPoints.Any(p => p.Kind == kind && p.Normalised == normalised))
            return;
        contactPoints.Add(ContactPoint.Of(Id, kind, value, source, checkedAt));
        Remember(act, CustomerKinds.ContactPointRestored, "", ("kind", kind), ("source", source));
    }

    /// <summary>Changes what is known of them.</summary>
    public void Change(Act act, CustomerTerms terms)
    {
        var before = CustomerTerms.Of(this);
        if (terms == before)
            return;
        List<string> fields = [];
        List<(string, string)> personal = [];
        Note("name", Name, $"{terms.FirstName} {terms.LastName}".Trim());
        Note("born", Day(BornOn), Day(terms.BornOn));
        Note("business-id", BusinessNumber ?? "", terms.BusinessNumber ?? "");
        if (terms.Language != Language)
            fields.Add("language");
        if (!terms.Roles.SequenceEqual(Roles))
            fields.Add("roles");
        (FirstName, LastName, Language, BornOn, BusinessNumber, Roles) = (terms.FirstName, terms.LastName, terms.Language, terms.BornOn, terms.BusinessNumber, terms.Roles);
        Remember(act, CustomerKinds.Changed, string.Join(' ', fields), [("language", Language)], [.. personal]);

        void Note(string field, string was, string now)
        {
            if (was == now)
                return;
            fields.Add(field);
            personal.AddRange([($"{field}.before", was), ($"{field}.after", now)]);
        }

        static string Day(DateOnly? day) => day?.ToString("O", System.Globalization.CultureInfo.InvariantCulture) ?? "";
    }

    public void Rename(Act act, string firstName, string lastName)
    {
        var before = Name;
        (FirstName, LastName) = (firstName.Trim(), lastName.Trim());
        Remember(act, CustomerKinds.Renamed, "name", [], [("name.before", before), ("name.after", Name)]);
    }
}
