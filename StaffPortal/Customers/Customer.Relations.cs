using StaffPortal.Journal;

namespace StaffPortal.Customers;

public sealed partial class Customer
{
    private readonly List<Relation> relations = [];

    /// <summary>What they are to others; what others are to them stands with those.</summary>
    public IReadOnlyList<Relation> Relations => relations;

    /// <summary>Says what they are to another customer; both remember it.</summary>
    public Relation Relate(Act act, RelationKind kind, Customer other, DateOnly? until, string ground)
    {
        var relation = Relation.Between(Id, kind, other.Id, until, ground);
        relations.Add(relation);
        Remember(act, CustomerKinds.Related, "relations", ("relation", relation.Id.Value), ("kind", kind), ("other", other.Id.Value));
        other.Remember(act, CustomerKinds.Related, "relations", ("relation", relation.Id.Value), ("kind", kind), ("of", Id.Value));
        return relation;
    }

    /// <summary>It holds no more.</summary>
    public void EndRelation(Act act, RelationId id, Customer other)
    {
        if (relations.SingleOrDefault(r => r.Id == id && r.EndedAt is null) is not { } relation)
            return;
        relation.EndedAt = act.At;
        Remember(act, CustomerKinds.RelationEnded, "relations", ("relation", id.Value), ("kind", relation.Kind));
        other.Remember(act, CustomerKinds.RelationEnded, "relations", ("relation", id.Value), ("kind", relation.Kind));
    }

    /// <summary>Takes the end of a relation back.</summary>
    public void RestoreRelation(Act act, RelationId id, Customer other)
    {
        if (relations.SingleOrDefault(r => r.Id == id && r.EndedAt is not null) is not { } relation)
            return;
        relation.EndedAt = null;
        Remember(act, CustomerKinds.Related, "relations", ("relation", id.Value), ("kind", relation.Kind), ("other", other.Id.Value));
        other.Remember(act, CustomerKinds.Related, "relations", ("relation", id.Value), ("kind", relation.Kind), ("of", Id.Value));
    }
}
