using StaffPortal.Journal;

namespace StaffPortal.Customers;

/// <summary>Somebody said that two customers are not the same.</summary>
public sealed class Apartness : IPartOf
{
    private Apartness()
    {
    }

    public CustomerId One { get; private init; }

    public CustomerId Other { get; private init; }

    public Guid RootId => One.Value;

    internal static Apartness Of(CustomerId one, CustomerId other) => new() { One = one, Other = other };
}
