using StaffPortal.Journal;

namespace StaffPortal.Customers;

/// <summary>What one customer is to another. It belongs to the first; both of them remember its making and its end.</summary>
public sealed class Relation : IPartOf
{
    /// <summary>Longest ground, characters.</summary>
    public const int GroundLength = 200;

    private Relation()
    {
    }

    public RelationId Id { get; private init; }

    public CustomerId Of { get; private init; }

    public RelationKind Kind { get; private init; }

    public CustomerId To { get; private init; }

    /// <summary>The last day it holds, in the municipality's zone; null: until it is ended.</summary>
    public DateOnly? Until { get; private init; }

    /// <summary>What it rests on: a mandate, an order. Empty when nothing was said.</summary>
    public string Ground { get; private init; } = "";

    /// <summary>When it was taken away, UTC; null while it stands.</summary>
    public DateTimeOffset? EndedAt { get; internal set; }

    public Guid RootId => Of.Value;

    internal static Relation Between(CustomerId of, RelationKind kind, CustomerId to, DateOnly? until, string ground) =>
        new() { Id = RelationId.New(), Of = of, Kind = kind, To = to, Until = until, Ground = ground.Trim() };
}
