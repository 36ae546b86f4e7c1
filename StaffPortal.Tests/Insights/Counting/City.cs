using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StaffPortal.Catalogue;
using StaffPortal.Channels.Import;
using StaffPortal.Channels.Rows;
using StaffPortal.Insights.Counting;
using StaffPortal.Insights.Warehouse;
using StaffPortal.Rights;
using StaffPortal.Tests.Channels.Import;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Texts;
using Xunit;

namespace StaffPortal.Tests.Insights.Counting;

/// <summary>A portal with the published cases of a city and a few written for these tests, imported once; and the same rows read without it.</summary>
public abstract class City : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private readonly Lazy<Task> ready;

    protected City() => ready = new(SettleAsync);

    internal SqliteDb Db => field ??= new() { Zone = Zone };

    internal FigureReader Figures => Db.Services.GetRequiredService<FigureReader>();

    internal List<PlainCase> Cases { get; private set; } = [];

    internal Viewer Head { get; private set; } = Viewer.Anonymous;

    internal Dictionary<string, DepartmentId> Departments { get; private set; } = [];

    protected abstract string Zone { get; }

    protected abstract string Map { get; }

    protected abstract string File { get; }

    /// <summary>More rows, of what the file has none: values by column.</summary>
    protected abstract IReadOnlyList<Dictionary<string, string>> More { get; }

    public ValueTask InitializeAsync() => Db.InitializeAsync();

    /// <summary>Everything is imported; by whoever is first.</summary>
    public Task ReadyAsync() => ready.Value;

    public async ValueTask DisposeAsync()
    {
        await Db.DisposeAsync();
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    internal abstract PlainCase Read(IReadOnlyDictionary<string, string> row);

    private async Task SettleAsync()
    {
        var (published, more, ct) = (Sources.PathOf(File), Path.Combine(folder.Path, "more.csv"), TestContext.Current.CancellationToken);
        var columns = await new RowFile(published).ColumnsAsync(ct);
        await System.IO.File.WriteAllLinesAsync(more, [string.Join(',', columns), .. More.Select(row => string.Join(',', columns.Select(c => row.GetValueOrDefault(c))))], ct);
        var import = await Sources.CheckAsync([new RowFile(published), new RowFile(more)], await Sources.MapAsync(Map), Zone);
        Findings.None(import.Findings.Where(f => f.Refuses));
        var outcome = await Db.Services.GetRequiredService<HistoryImport>().RunAsync(import, null, Language.En, null, ct);
        Assert.Equal((ImportEnd.Done, 0), (outcome.End, outcome.Tally.Rejected));
        await Db.Services.GetRequiredService<WarehouseBuild>().RunAsync(ct);
        Cases = await PlainCase.ReadAsync([published, more], Read, ct);
        Assert.Equal(Cases.Count, outcome.Tally.Taken);
        Head = await Db.JoinAsync("Head", Role.Head, null, ct);
        await using var db = Db.Contexts.CreateDbContext();
        Departments = await db.Set<Department>().ToDictionaryAsync(d => d.Name.En, d => d.Id, ct);
    }
}

/// <summary>Closed to the second, with targets.</summary>
public sealed class Boston : City
{
    protected override string Zone => "America/New_York";

    protected override string Map => "boston-history.json";

    protected override string File => "boston-311-2011q3.csv.gz";

    protected override IReadOnlyList<Dictionary<string, string>> More =>
    [
        // Over the hour that is there twice, within it, and late by what is left of it.
        Row(1, "2011-11-05 22:00:00", "2011-11-06 03:00:00", "2011-11-06 02:59:59"),
        Row(2, "2011-11-06 01:30:00", "2011-11-06 01:40:00", "2011-11-06 01:50:00"),
        Row(3, "2011-11-06 01:59:59", "2011-11-06 02:00:00", "2011-11-06 02:00:00"),
        // In and over the hour that is not there.
        Row(4, "2012-03-11 01:59:00", "2012-03-11 02:30:00", "2012-03-11 03:30:00"),
        Row(5, "2012-03-11 02:10:00", "", "2012-03-11 03:10:01"),
        // At the last second of a day, and a second later.
        Row(6, "2011-08-31 23:59:59", "", "2011-09-01 00:00:00"),
    ];

    internal override PlainCase Read(IReadOnlyDictionary<string, string> row) => PlainCase.OfBoston(row);

    private static Dictionary<string, string> Row(int id, string opened, string target, string closed) => new()
    {
        ["case_enquiry_id"] = $"9{id}", ["open_dt"] = opened, ["target_dt"] = target, ["closed_dt"] = closed, ["case_status"] = "Closed", ["reason"] = "Street Lights", ["queue"] = "PWDx_Street Light Outages",
        ["department"] = "PWDx", ["neighborhood"] = " ", ["source"] = "Self Service",
    };
}

/// <summary>Closed by day, without targets.</summary>
public sealed class KansasCity : City
{
    protected override string Zone => "America/Chicago";

    protected override string Map => "kansas-city-history.json";

    protected override string File => "kansas-city-311-2007-2015.csv.gz";

    protected override IReadOnlyList<Dictionary<string, string>> More =>
    [
        Row(1, "11/04/2007", "01:30 AM", "RESOL", "11/04/2007"),
        Row(2, "03/09/2008", "02:30 AM", "RESOL", "03/09/2008"),
        Row(3, "12/31/2008", "11:59 PM", "RESOL", "01/01/2009"),
        Row(4, "02/29/2008", "12:00 AM", "DUP", "02/29/2008"),
    ];

    internal override PlainCase Read(IReadOnlyDictionary<string, string> row) => PlainCase.OfKansasCity(row);

    private static Dictionary<string, string> Row(int id, string day, string time, string status, string closed) => new()
    {
        ["CASE ID"] = $"9{id}", ["CREATION DATE"] = day, ["CREATION TIME"] = time, ["STATUS"] = status, ["CLOSED DATE"] = closed, ["SOURCE"] = "WEB", ["DEPARTMENT"] = "Fire", ["WORK GROUP"] = "Fire",
        ["CATEGORY"] = "Clock",
    };
}
