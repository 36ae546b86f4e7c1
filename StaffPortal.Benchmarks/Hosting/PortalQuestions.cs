using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using StaffPortal.Channels.Import;
using StaffPortal.Channels.Rows;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Live;
using StaffPortal.Staff;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Benchmarks.Hosting;

/// <summary>What can be asked inside the program.</summary>
internal static class PortalQuestions
{
    private static Task? importing;

    public static async Task<string> AnswerAsync(IServiceProvider services, string[] question) => question switch
    {
        ["heap"] => Heap(),
        ["reads"] => Text(services.GetRequiredService<SharedReads>().Reads),
        ["head"] => Text(await services.GetRequiredService<JournalFeed>().HeadAsync(CancellationToken.None)),
        ["cookie", var person] => await CookieAsync(services, person),
        ["import", var map, var file] => await ImportAsync(services, map, file),
        ["imported"] => importing is { IsCompleted: true } ? "yes" : "no",
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

    /// <summary>Checks, then goes on storing in the background, as an import begun on the settings page does.</summary>
    private static async Task<string> ImportAsync(IServiceProvider services, string map, string file)
    {
        var import = await services.GetRequiredService<HistoryCheck>().CheckAsync(await File.ReadAllTextAsync(map), [new RowFile(file)], null, CancellationToken.None);
        if (import.IsRefused)
            throw new InvalidOperationException(string.Join(' ', import.Findings.Select(f => ImportWords.Of(Language.En, f))));
        importing = Task.Run(() => services.GetRequiredService<HistoryImport>().RunAsync(import, null, Language.En, null, CancellationToken.None));
        return Text(import.Rows);
    }

    /// <summary>Number and journal entry of every ticket opened since.</summary>
    private static async Task<string> OpenedAsync(IServiceProvider services, long after)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<PortalContext>>().CreateDbContextAsync();
        var entries = await db.Set<JournalEntry>().AsNoTracking().Where(e => e.Seq > after && e.Kind == TicketKinds.Opened && e.Origin != Origin.Import)
            .Select(e => new { e.Seq, e.SubjectId }).ToListAsync();
        Dictionary<Guid, long> numbers = [];
        foreach (var some in entries.Select(e => new TicketId(e.SubjectId)).Chunk(500))
            foreach (var ticket in await db.Set<Ticket>().AsNoTracking().Where(t => some.Contains(t.Id)).Select(t => new { t.Id, t.Number }).ToListAsync())
                numbers[ticket.Id.Value] = ticket.Number;
        return string.Join(' ', entries.Select(e => $"{Text(numbers[e.SubjectId])}:{Text(e.Seq)}"));
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
