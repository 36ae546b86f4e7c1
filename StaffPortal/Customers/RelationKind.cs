namespace StaffPortal.Customers;

/// <summary>What one customer is to another, said from the first to the second.</summary>
public enum RelationKind
{
    ParentOf,
    GuardianOf,
    Spouse,
    Relative,
    ContactPersonOf,
    EmployeeOf,
    /// <summary>May act in the other's name, until a day.</summary>
    MayActFor,
    /// <summary>Must be told nothing of the other.</summary>
    MustNotBeTold,
}
