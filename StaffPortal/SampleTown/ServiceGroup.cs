using StaffPortal.Texts;

namespace StaffPortal.SampleTown;

/// <summary>The headings under which a requester looks for a service.</summary>
public static class ServiceGroup
{
    public static LocalText Traffic { get; } = new("Kadut ja liikenne", "Gator och trafik", "Streets and traffic");
    public static LocalText Green { get; } = new("Puistot ja ympäristö", "Parker och miljö", "Parks and environment");
    public static LocalText Water { get; } = new("Vesi ja viemäri", "Vatten och avlopp", "Water and sewer");
    public static LocalText Children { get; } = new("Lapset ja koulu", "Barn och skola", "Children and school");
    public static LocalText Care { get; } = new("Hoiva ja tuki", "Omsorg och stöd", "Care and support");
    public static LocalText Building { get; } = new("Rakentaminen ja asuminen", "Byggande och boende", "Building and housing");
    public static LocalText Leisure { get; } = new("Kirjasto, liikunta ja tapahtumat", "Bibliotek, idrott och evenemang", "Library, sports and events");
    public static LocalText Advice { get; } = new("Neuvonta ja asiointi", "Rådgivning och ärenden", "Advice and paperwork");
    public static LocalText Inside { get; } = new("Henkilöstön palvelut", "Tjänster för personalen", "Services for staff");
}
