using StaffPortal.Texts;

namespace StaffPortal.SampleTown;

/// <summary>An invented resident: who writes and calls. <paramref name="Phone"/> is in 048, a prefix no Finnish operator holds.</summary>
public sealed record Resident(
    string First, string Last, Language Language, string Phone, string Email, Street Street, int HouseNumber, bool IsProtected = false)
{
    public string Name => $"{First} {Last}";

    public string Address => Language == Language.Sv ? Street.AddressSv(HouseNumber) : Street.AddressFi(HouseNumber);
}
