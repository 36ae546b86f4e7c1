using StaffPortal.Journal;
using StaffPortal.Texts;

namespace StaffPortal.Catalogue;

/// <summary>The classes a municipality begins with. Which service has which, and whether the times are right for it, it decides itself.</summary>
public static class StandardRetention
{
    public static RetentionClassId Requests { get; } = new(Guid.Parse("01990000-0000-7000-8000-0000000000a1"));

    public static RetentionClassId Care { get; } = new(Guid.Parse("01990000-0000-7000-8000-0000000000a2"));

    public static RetentionClassId Vouchers { get; } = new(Guid.Parse("01990000-0000-7000-8000-0000000000a3"));

    public static RetentionClassId Accounts { get; } = new(Guid.Parse("01990000-0000-7000-8000-0000000000a4"));

    public static RetentionClassId Permanent { get; } = new(Guid.Parse("01990000-0000-7000-8000-0000000000a5"));

    private static IReadOnlyList<(RetentionClassId Id, RetentionTerms Terms)> All { get; } =
    [
        (Requests, new(new("Palvelupyynnöt", "Serviceärenden", "Service requests"), 24, "Kunnan tiedonohjaussuunnitelma")),
        (Care, new(new("Hoito ja sosiaalipalvelut", "Vård och socialservice", "Care and social services"), 144, "Laki sosiaali- ja terveydenhuollon asiakastietojen käsittelystä 703/2023, liite")),
        (Vouchers, new(new("Laskutuksen tositteet", "Faktureringens verifikationer", "Invoices and vouchers"), 72, "Kirjanpitolaki 1336/1997, 2 luku 10 §")),
        (Accounts, new(new("Kirjanpitoaineisto", "Bokföringsmaterial", "Accounting records"), 120, "Kirjanpitolaki 1336/1997, 2 luku 10 §")),
        (Permanent, new(new("Pysyvästi säilytettävät", "Bevaras varaktigt", "Kept permanently"), null, "Arkistolaki 831/1994, 8 §")),
    ];

    public static IReadOnlyList<RetentionClass> Make(Act act) => [.. All.Select(c => RetentionClass.Make(act, c.Id, c.Terms))];
}
