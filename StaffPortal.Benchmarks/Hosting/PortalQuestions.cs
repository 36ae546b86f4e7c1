using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Live;
using StaffPortal.Staff;
using StaffPortal.Tickets;

namespace StaffPortal.Benchmarks.Hosting;

/// <summary>What can be asked inside the program.</summary>
internal static class PortalQuestions
{
    public static async Task<string> AnswerAsync(IServiceProvider services, string[] question) => question switch
    {
        ["heap"] => Heap(),
        ["reads"] => Text(services.GetRequiredService<SharedReads>().Reads),
        ["head"] => Text(await services.GetRequiredService<JournalFeed>().HeadAsync(CancellationToken.None)),
        ["cookie", var person] => await CookieAsync(services, person),
        ["opened", var after] => await OpenedAsync(services, long.Parse(after, CultureInfo.InvariantCulture)),
        _ => throw new ArgumentException($"Nobody answers {string.Join(' ', question)}."),
    };

    /// <summary>Managed heap after a forced collection, and the working set, in bytes.</summary>
    private static string Heap()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }
        return $"{Text(GC.GetTotalMemory(forceFullCollection: true))} {Text(Environment.WorkingSet)}";
    }

    /// <summary>The cookie the sign-in of the practice town would set.</summary>
    private static async Task<string> CookieAsync(IServiceProvider services, string subject)
    {
        const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;
        var staff = await services.GetRequiredService<StaffDirectory>().GetAsync(CancellationToken.None);
        var person = staff.People.Values.Single(p => p.Subject == subject);
        var cookie = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(Scheme);
        return $"{cookie.Cookie.Name}={cookie.TicketDataFormat.Protect(new AuthenticationTicket(StaffClaims.PrincipalOf(person, Scheme), Scheme))}";
    }

    /// <summary>Number and journal entry of every ticket opened since.</summary>
    private static async Task<string> OpenedAsync(IServiceProvider services, long after)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<PortalContext>>().CreateDbContextAsync();
        var entries = await db.Set<JournalEntry>().AsNoTracking().Where(e => e.Seq > after && e.Kind == TicketKinds.Opened)
            .Select(e => new { e.Seq, e.SubjectId }).ToListAsync();
        var numbers = await db.Set<Ticket>().AsNoTracking().OrderByDescending(t => t.Number).Take(entries.Count + 1_000)
            .Select(t => new { t.Id, t.Number }).ToDictionaryAsync(t => t.Id.Value, t => t.Number);
        return string.Join(' ', entries.Select(e => $"{Text(numbers[e.SubjectId])}:{Text(e.Seq)}"));
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
