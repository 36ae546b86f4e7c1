namespace StaffPortal.Customers;

/// <summary>The texts of customers.</summary>
public sealed class CustomersTexts;
