using StaffPortal.Journal;

namespace StaffPortal.Customers;

public sealed partial class Customer
{
    /// <summary>So long a merge can be undone.</summary>
    public static readonly TimeSpan MergeUndone = TimeSpan.FromDays(30);

    private readonly List<Apartness> apart = [];

    /// <summary>The customer this one proved to be; null while it stands for itself. Its own rows stay as they are.</summary>
    public CustomerId? MergedInto { get; private set; }

    /// <summary>When that was said, UTC.</summary>
    public DateTimeOffset? MergedAt { get; private set; }

    /// <summary>Who said so.</summary>
    public Guid? MergedBy { get; private set; }

    /// <summary>Those who are known to be others, however alike.</summary>
    public IReadOnlyList<Apartness> Apart => apart;

    /// <summary>They are one and the same as <paramref name="kept"/>, under whom they are found from now on.</summary>
    public void MergeInto(Act act, Customer kept)
    {
        if (MergedInto is not null || kept.Id == Id)
            throw new InvalidOperationException("A customer is merged once, and into another.");
        (MergedInto, MergedAt, MergedBy) = (kept.Id, act.At, act.ActorId);
        Remember(act, CustomerKinds.Merged, "merged", ("into", kept.Id.Value));
        kept.Remember(act, CustomerKinds.MergedIn, "", ("other", Id.Value));
    }

    /// <summary>They were two after all.</summary>
    public void Part(Act act, Customer kept)
    {
        if (MergedInto != kept.Id)
            throw new InvalidOperationException("They are not merged.");
        (MergedInto, MergedAt, MergedBy) = (null, null, null);
        Remember(act, CustomerKinds.Parted, "merged", ("from", kept.Id.Value));
        kept.Remember(act, CustomerKinds.PartedFrom, "", ("other", Id.Value));
    }

    /// <summary>They are not the same, and nobody is asked again.</summary>
    public void TellApart(Act act, Customer other)
    {
        if (apart.Any(a => a.Other == other.Id))
            return;
        apart.Add(Apartness.Of(Id, other.Id));
        Remember(act, CustomerKinds.ToldApart, "", ("other", other.Id.Value));
    }
}
