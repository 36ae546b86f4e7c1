using System.Globalization;
using DuckDB.NET.Data;
using DuckDB.NET.Native;
using StaffPortal.Insights.Warehouse;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;

namespace StaffPortal.Insights.Counting;

/// <summary>
/// Reads figures. Everybody sees those of the departments whose figures they may read. An answer is kept until facts of these departments
/// change; screens that ask for the same share one reading. Null: not allowed, or no facts yet (<see cref="StateOf"/> tells which).
/// </summary>
public sealed class FigureReader(FactStore store, WarehouseBuild build, SharedReads reads, StaffDirectory staff, TimeProvider clock, TimeZoneInfo zone)
{
    /// <summary>In smaller teams figures of speed would tell of persons.</summary>
    public const int SmallTeam = 5;

    /// <summary>Ages move on by themselves.</summary>
    private static readonly TimeSpan AgeKept = TimeSpan.FromMinutes(1);

    /// <summary>A picture of weeks looks the same a moment later: it is drawn anew so often at most, while the numbers go on.</summary>
    private static readonly TimeSpan PictureRests = TimeSpan.FromSeconds(5);

    /// <summary>Days that are over change by corrections alone.</summary>
    private static readonly TimeSpan PastRests = TimeSpan.FromSeconds(15);

    /// <summary>The municipality's day.</summary>
    public DateOnly Today => Moments.Day(clock.GetUtcNow(), zone);

    /// <summary>How many tickets the gathering at hand has read; null when none is.</summary>
    public int? BeingMade => build.Made;

    [Needs(FactName.ReadFigures)]
    public FigureState StateOf(Viewer viewer, FigureCut cut)
    {
        if (WhichOf(viewer, cut.Slice) is null)
            return FigureState.NotAllowed;
        return cut.Period.ProblemOn(Today) switch
        {
            PeriodProblem.Backwards => FigureState.Backwards,
            PeriodProblem.NotBegun => FigureState.NotBegun,
            PeriodProblem.TooLong => FigureState.TooLong,
            _ => store.Seq is null || store.IsDoubted ? FigureState.BeingMade : FigureState.Ready,
        };
    }

    /// <summary>A team of 1–4 members: volume and age are shown, no speed. A queue without known members tells of nobody.</summary>
    internal bool IsSmall(TeamId? team) => team is { } known && staff.Current.MembersOf(known).Take(SmallTeam).Count() is > 0 and < SmallTeam;

    /// <summary>From receiving to completion.</summary>
    [Needs(FactName.ReadFigures)]
    public Task<Series<Spread>?> LeadAsync(Viewer viewer, FigureCut cut, CancellationToken ct) => SpeedAsync(viewer, cut, FigureName.Lead, FactParts.Work, TimeFigures.Lead, ct);

    /// <summary>From the first work to completion.</summary>
    [Needs(FactName.ReadFigures)]
    public Task<Series<Spread>?> CycleAsync(Viewer viewer, FigureCut cut, CancellationToken ct) => SpeedAsync(viewer, cut, FigureName.Cycle, FactParts.Work, TimeFigures.Cycle, ct);

    /// <summary>From receiving to the first reply.</summary>
    [Needs(FactName.ReadFigures)]
    public Task<Series<Spread>?> ResponseAsync(Viewer viewer, FigureCut cut, CancellationToken ct) => SpeedAsync(viewer, cut, FigureName.Response, FactParts.Replies, TimeFigures.Response, ct);

    /// <summary>Completed as promised.</summary>
    [Needs(FactName.ReadFigures)]
    public Task<Series<Share>?> OnTimeAsync(Viewer viewer, FigureCut cut, CancellationToken ct) => SpeedAsync(viewer, cut, FigureName.OnTime, FactParts.Work, CountFigures.OnTime, ct);

    /// <summary>Open at the end of the period, or now, and at the end of each bucket.</summary>
    [Needs(FactName.ReadFigures)]
    public Task<Series<long>?> OpenAsync(Viewer viewer, FigureCut cut, CancellationToken ct) => ReadAsync(viewer, cut, FigureName.Open, FactParts.Received | FactParts.Work, CountFigures.Open, ct);

    /// <summary>Received in the period and in each bucket.</summary>
    [Needs(FactName.ReadFigures)]
    public Task<Series<long>?> ReceivedAsync(Viewer viewer, FigureCut cut, CancellationToken ct) => ReadAsync(viewer, cut, FigureName.Received, FactParts.Received, CountFigures.Received, ct);

    /// <summary>Work completed in the period and in each bucket.</summary>
    [Needs(FactName.ReadFigures)]
    public Task<Series<long>?> CompletedAsync(Viewer viewer, FigureCut cut, CancellationToken ct) => ReadAsync(viewer, cut, FigureName.Completed, FactParts.Work, CountFigures.Completed, ct);

    /// <summary>How old what is open is.</summary>
    [Needs(FactName.ReadFigures)]
    public Task<Spread?> OpenAgeAsync(Viewer viewer, FigureCut cut, CancellationToken ct) => ReadAsync(viewer, cut, FigureName.OpenAge, FactParts.Received | FactParts.Work, TimeFigures.OpenAge, ct, ages: true);

    /// <summary>Open tickets by age.</summary>
    [Needs(FactName.ReadFigures)]
    public Task<Ages?> AgesAsync(Viewer viewer, FigureCut cut, CancellationToken ct) => ReadAsync(viewer, cut, "Ages", FactParts.Anything, StageFigures.Ages, ct, ages: true, PictureRests);

    /// <summary>Time in each stage by department, or by team of one department. Small teams are left out.</summary>
    [Needs(FactName.ReadFigures)]
    public async Task<IReadOnlyList<StageCell>?> StageTimesAsync(Viewer viewer, FigureCut cut, CancellationToken ct)
    {
        var cells = await SpeedAsync(viewer, cut, FigureName.StageTime, FactParts.Stays, StageFigures.Times, ct);
        return cut.Slice.Department is null ? cells : cells?.Where(c => !IsSmall(c.Unit is { } team ? new TeamId(team) : null)).ToList();
    }

    /// <summary>What stood open by stage, and what was completed.</summary>
    [Needs(FactName.ReadFigures)]
    public Task<IReadOnlyList<FlowPoint>?> FlowAsync(Viewer viewer, FigureCut cut, CancellationToken ct) => ReadAsync(viewer, cut, "Flow", FactParts.Anything, StageFigures.Flow, ct, rest: PictureRests);

    /// <summary>The figures that stand on no tile.</summary>
    [Needs(FactName.ReadFigures)]
    public async Task<OtherFigures?> OthersAsync(Viewer viewer, FigureCut cut, CancellationToken ct)
    {
        var isSmall = await IsSmallNowAsync(cut.Slice.Team, ct);
        var work = await ReadAsync(viewer, cut, "Work", FactParts.Work, WorkFigures.Of, ct);
        var intake = await ReadAsync(viewer, cut, "Intake", FactParts.Received, IntakeFigures.Of, ct);
        var age = await OpenAgeAsync(viewer, cut, ct);
        if (work is null || intake is null || age is null)
            return null;
        return isSmall ? OtherFigures.OfSmall(work, intake, age) : OtherFigures.Of(
            work, intake, age, (await ReadAsync(viewer, cut, FigureName.AnsweredOnTime, FactParts.Replies, CountFigures.AnsweredOnTime, ct))?.Whole,
            await ReadAsync(viewer, cut, FigureName.Acceptance, FactParts.Offers, TimeFigures.Acceptance, ct));
    }

    /// <summary>The tickets behind a number: the first of them in the order that matters, and how many there are. Of small teams those behind volume and age.</summary>
    [Needs(FactName.ReadFigures)]
    public async Task<Behind?> BehindAsync(Viewer viewer, FigureCut cut, BehindKey key, CancellationToken ct)
    {
        var isSmall = await IsSmallNowAsync(cut.Slice.Team, ct);
        return isSmall && Behind.TellsSpeed(key.Kind) ? null : await ReadAsync(viewer, cut, (key, isSmall), FactParts.Anything, query => Behind.Of(query, key, isSmall), ct, ages: true);
    }

    /// <summary>The districts there are tickets of.</summary>
    [Needs(FactName.ReadFigures)]
    public async Task<IReadOnlyList<string>> DistrictsAsync(Viewer viewer, CancellationToken ct) =>
        await ReadAsync(viewer, new(new(Today, Today), Slice.All), "Districts", FactParts.Received,
            query => query.Rows($"SELECT DISTINCT district FROM tickets WHERE {query.Which} AND district IS NOT NULL ORDER BY 1", row => row.GetString(0)), ct) ?? [];

    /// <summary>The first and the last day there are facts of; null when there are none.</summary>
    [Needs(FactName.ReadFigures)]
    public async Task<(DateOnly First, DateOnly Last)?> SpanAsync(Viewer viewer, CancellationToken ct) =>
        await ReadAsync(viewer, new(new(Today, Today), Slice.All), "Span", FactParts.Anything,
            query => query.Rows($"SELECT min(received_day), max(greatest(received_day, coalesce(done_day, received_day))) FROM tickets WHERE {query.Which}",
                row => FactQuery.DayAt(row, 0) is { } first && FactQuery.DayAt(row, 1) is { } last ? (first, last) : ((DateOnly, DateOnly)?)null).Single(), ct);

    /// <summary>What others of this folder read by the same rights and share in the same way.</summary>
    /// <param name="viewer">Who looks.</param>
    /// <param name="cut">What is looked at.</param>
    /// <param name="name">What is read; for a given cut the same name is the same reading.</param>
    /// <param name="parts">The facts it is made of.</param>
    /// <param name="read">Reads.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <param name="ages">It tells of ages, which grow by themselves.</param>
    /// <param name="rest">So long an answer is told although facts have changed: for what is dear and says of when it is.</param>
    internal async Task<T?> ReadAsync<T>(
        Viewer viewer, FigureCut cut, object name, FactParts parts, Func<FactQuery, T> read, CancellationToken ct, bool ages = false, TimeSpan rest = default)
    {
        if (StateOf(viewer, cut) != FigureState.Ready)
            return default;
        var which = WhichOf(viewer, cut.Slice)!;
        var now = clock.GetUtcNow();
        var told = ages ? new DateTimeOffset(now.Ticks - (now.Ticks % AgeKept.Ticks), TimeSpan.Zero) : now;
        if (rest == default && cut.Period.To < Today)
            rest = PastRests;
        var version = store.VersionOf(DepartmentsOf(viewer, cut.Slice), parts);
        // What is compared with does not change what is read.
        var key = new Key(name, cut with { Comparison = Comparison.None }, which, Today, ages ? told : default);
        try
        {
            return (await reads.GetAsync(key, version, stop => store.ReadAsync(file => read(new(file, cut, ReachOf(viewer, cut.Slice), which, told, zone)), stop), ct, asOf: version, rest)).Value;
        }
        catch (DuckDBException failure) when (failure.ErrorType is DuckDBErrorType.Io or DuckDBErrorType.Internal or DuckDBErrorType.Fatal or DuckDBErrorType.Serialization)
        {
            store.IsDoubted = true;
            return default;
        }
    }

    /// <summary>As <see cref="ReadAsync"/>, but of small teams nothing is told.</summary>
    internal async Task<T?> SpeedAsync<T>(
        Viewer viewer, FigureCut cut, object name, FactParts parts, Func<FactQuery, T> read, CancellationToken ct, bool ages = false, TimeSpan rest = default) =>
        await IsSmallNowAsync(cut.Slice.Team, ct) ? default : await ReadAsync(viewer, cut, name, parts, read, ct, ages, rest);

    /// <summary>After whoever joined or left is known.</summary>
    private async Task<bool> IsSmallNowAsync(TeamId? team, CancellationToken ct)
    {
        await staff.GetAsync(ct);
        return IsSmall(team);
    }

    private static IReadOnlyCollection<Guid>? DepartmentsOf(Viewer viewer, Slice slice) =>
        slice.Department is { } one ? [one.Value] : viewer.Scope(FactName.ReadFigures) is { Everywhere: false } scope ? [.. scope.Departments.Select(d => d.Value)] : null;

    private static string ReachOf(Viewer viewer, Slice slice) =>
        DepartmentsOf(viewer, slice) is { } departments ? $"department IN ({string.Join(", ", departments.Select(Id))})" : "true";

    /// <returns>Null when the viewer may read none of it.</returns>
    private static string? WhichOf(Viewer viewer, Slice slice)
    {
        if (!viewer.Has(FactName.ReadFigures) || (slice.Department is { } asked && !viewer.Has(FactName.ReadFigures, asked)))
            return null;
        List<string> parts = [ReachOf(viewer, slice)];
        if (slice.Team is { } team)
            parts.Add($"team = {Id(team.Value)}");
        if (slice.Service is { } service)
            parts.Add($"service = {Id(service.Value)}");
        if (slice.District is not null)
            parts.Add("district = $district");
        if (slice.Channel is { } channel)
            parts.Add($"channel = '{channel}'");
        if (slice.Priority is { } priority)
            parts.Add($"priority = '{priority}'");
        return string.Join(" AND ", parts);
    }

    private static string Id(Guid id) => string.Create(CultureInfo.InvariantCulture, $"'{id:D}'::UUID");

    private sealed record Key(object Name, FigureCut Cut, string Which, DateOnly Today, DateTimeOffset Told);
}
