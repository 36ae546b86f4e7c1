using StaffPortal.Texts;

namespace StaffPortal.SampleTown;

/// <summary>One of the eight departments, with a short code the other tables name it by.</summary>
public sealed record TownDepartment(string Code, LocalText Name)
{
    public static IReadOnlyList<TownDepartment> All { get; } =
    [
        new("citizen", new("Asiakaspalvelu ja hallinto", "Kundservice och förvaltning", "Customer service and administration")),
        new("streets", new("Kadut, puistot ja liikenne", "Gator, parker och trafik", "Streets, parks and traffic")),
        new("water", new("Vesilaitos", "Vattenverket", "Water utility")),
        new("education", new("Kasvatus ja koulutus", "Fostran och utbildning", "Education")),
        new("care", new("Hoiva ja sosiaalipalvelut", "Omsorg och socialservice", "Care and social services")),
        new("building", new("Rakentaminen ja ympäristö", "Byggande och miljö", "Building and environment")),
        new("premises", new("Tilat ja asuminen", "Lokaler och boende", "Premises and housing")),
        new("leisure", new("Kulttuuri ja vapaa-aika", "Kultur och fritid", "Culture and leisure")),
    ];
}
