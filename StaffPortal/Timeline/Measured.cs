using StaffPortal.Journal;

namespace StaffPortal.Timeline;

/// <summary>One value that was measured.</summary>
public sealed class Measured : IPartOf
{
    private Measured()
    {
    }

    public Guid Id { get; private init; }

    public EntryId Entry { get; private init; }

    public Quantity Quantity { get; private init; }

    /// <summary>In thousandths of the unit: SQLite keeps no decimals.</summary>
    public long Thousandths { get; private init; }

    public decimal Value => Thousandths / 1000m;

    public Guid RootId => Entry.Value;

    internal static Measured Of(EntryId entry, Quantity quantity, decimal value) =>
        new() { Id = Guid.CreateVersion7(), Entry = entry, Quantity = quantity, Thousandths = (long)Math.Round(value * 1000m) };
}
