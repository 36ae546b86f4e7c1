using StaffPortal.Customers;
using StaffPortal.Texts;

namespace StaffPortal.SampleTown;

/// <summary>Somebody who reaches us: a resident, a company, a colleague.</summary>
sealed record Caller(CustomerKind Kind, string First, string Last, Language Language, string Phone, string Email, Resident? Home = null)
{
    public string Name => $"{First} {Last}".Trim();

    public static Caller Of(Resident resident) =>
        new(CustomerKind.Person, resident.First, resident.Last, resident.Language, resident.Phone, resident.Email, resident);

    public static Caller Of(Company company, string phone) =>
        new(CustomerKind.Organisation, "", company.Name, company.IsSwedish ? Language.Sv : Language.Fi, phone, $"info@{company.Mail}.example");

    public static Caller Of(TownStaff colleague, string phone) =>
        new(CustomerKind.Colleague, colleague.First, colleague.Last, colleague.Language, phone, $"{colleague.Code}@meriharju.example");
}
