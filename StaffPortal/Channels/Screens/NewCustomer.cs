using StaffPortal.Channels.Counter;
using StaffPortal.Data.Words;

namespace StaffPortal.Channels.Screens;

/// <summary>What was typed in vain to find somebody is not typed again to meet them.</summary>
internal static class NewCustomer
{
    public static ContactForm From(ContactForm form, ContactWho kind, string typed)
    {
        var met = form with { Who = kind, Chosen = null, Search = "" };
        if (typed.Length == 0 || kind == ContactWho.Anonymous)
            return met;
        if (NameWords.IsNumber(typed))
            return met with { Phone = typed };
        if (typed.Contains('@', StringComparison.Ordinal))
            return met with { Email = typed };
        if (kind == ContactWho.NewOrganisation)
            return met with { Organisation = typed };
        var space = typed.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? met with { LastName = typed } : met with { FirstName = typed[..space], LastName = typed[(space + 1)..].Trim() };
    }
}
