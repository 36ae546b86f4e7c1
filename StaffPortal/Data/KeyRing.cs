using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace StaffPortal.Data;

/// <summary>Keeps the framework's keys in the database. Its interface is synchronous; it is used some times a month.</summary>
public sealed class KeyRing(IDbContextFactory<PortalContext> contexts) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = contexts.CreateDbContext();
        return [.. db.Set<KeyRow>().AsNoTracking().Select(k => k.Xml).ToList().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var db = contexts.CreateDbContext();
        var xml = element.ToString(SaveOptions.DisableFormatting);
        db.Database.ExecuteSql($"""INSERT INTO "ProtectionKeys" ("Name", "Xml") VALUES ({friendlyName}, {xml})""");
    }
}
