using StaffPortal.Customers.Protection;
using StaffPortal.Rights;

namespace StaffPortal.Customers;

/// <summary>What is known of a customer, with what is known of those who proved to be them.</summary>
/// <param name="Id">The one who is kept.</param>
/// <param name="All">They, and all who were merged into them.</param>
/// <param name="Points">Ways to reach them, each once.</param>
/// <param name="Relations">Standing ones, theirs and those of others to them.</param>
/// <param name="Merged">Who was merged into them directly.</param>
/// <param name="Version">For changes: who saw which version.</param>
public sealed record CustomerDetails(
    CustomerId Id, CustomerKind Kind, CustomerTerms Terms, IReadOnlyList<CustomerId> All, IReadOnlyList<PointLine> Points, IReadOnlyList<RelationLine> Relations,
    IReadOnlyList<MergedLine> Merged, StaffId? Colleague, int Version)
{
    /// <summary>How far they are shut for whoever looks.</summary>
    public Seal Seal { get; init; } = Seal.None;

    /// <summary>By what they are protected; null when they are not.</summary>
    public ProtectionGround? ProtectedBy { get; init; }

    /// <summary>The last day of it; null: until it is ended.</summary>
    public DateOnly? ProtectedUntil { get; init; }

    public string Name => $"{Terms.FirstName} {Terms.LastName}".Trim();

    /// <summary>Full years; null when the birthday is not known.</summary>
    public int? AgeOn(DateOnly day) => Terms.BornOn is not { } born ? null
        : day.Year - born.Year - (day < born.AddYears(day.Year - born.Year) ? 1 : 0);
}

/// <param name="Of">Whose row it is: their own, or that of one who was merged into them.</param>
/// <param name="CheckedAt">When they were last asked, UTC; null: never.</param>
public sealed record PointLine(Guid Id, CustomerId Of, ContactPointKind Kind, string Value, ContactSource Source, DateTimeOffset? CheckedAt);

/// <summary>A relation seen from one of its ends.</summary>
/// <param name="Of">The customer it belongs to.</param>
/// <param name="To">The other one.</param>
/// <param name="Forward">It is said of who is looked at; otherwise of the other.</param>
/// <param name="Other">Who stands at the other end, as kept after merges.</param>
/// <param name="OtherName">Null for a protected person.</param>
/// <param name="OtherBornOn">Null when not known or protected.</param>
/// <param name="Until">The last day it holds; null: open.</param>
/// <param name="Ended">That day is past.</param>
public sealed record RelationLine(
    RelationId Id, CustomerId Of, RelationKind Kind, CustomerId To, bool Forward, CustomerId Other, string? OtherName, DateOnly? OtherBornOn, DateOnly? Until, string Ground, bool Ended);

/// <param name="By">Who said that they are the same.</param>
/// <param name="CanPart">It can still be undone.</param>
public sealed record MergedLine(CustomerId Id, string Name, DateTimeOffset At, Guid? By, bool CanPart);
