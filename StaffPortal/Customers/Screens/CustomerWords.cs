using Microsoft.Extensions.Localization;
using StaffPortal.Texts;

namespace StaffPortal.Customers.Screens;

/// <summary>Says of customers what screens share.</summary>
public static class CustomerWords
{
    /// <summary>What the other one is to who is looked at: "Child", "May act for".</summary>
    public static string OtherIs(this IStringLocalizer<CustomersTexts> T, RelationKind kind, bool forward) => T[$"Relation.{kind}.{(forward ? "Forward" : "Back")}"];

    /// <summary>"b. 1979, 47 y"; null when the birthday is not known.</summary>
    public static string? Born(this IStringLocalizer<CustomersTexts> T, CustomerDetails customer, DateOnly today) =>
        customer.Terms.BornOn is { } born ? T["Born", born.Year, customer.AgeOn(today)!].Value : null;

    /// <summary>A number as it is read: groups between no-break spaces.</summary>
    public static string Phone(string value) => value.Replace(' ', Figures.NoBreakSpace[0]);

    public static IReadOnlyList<(RelationKind Kind, bool Forward)> Relations(CustomerKind kind) =>
        [.. (from one in Enum.GetValues<RelationKind>()
            from forward in one is RelationKind.Spouse or RelationKind.Relative ? [true] : new[] { true, false }
            where Fits(kind, one, forward)
            select (one, forward))];

    /// <summary>An organisation has no family and works for nobody; a person employs nobody here.</summary>
    private static bool Fits(CustomerKind kind, RelationKind relation, bool forward) => relation switch
    {
        RelationKind.EmployeeOf => forward != (kind == CustomerKind.Organisation),
        RelationKind.ParentOf or RelationKind.GuardianOf or RelationKind.Spouse or RelationKind.Relative => kind != CustomerKind.Organisation,
        _ => true,
    };
}
