using Microsoft.Extensions.Localization;
using StaffPortal.Catalogue;
using StaffPortal.Insights.Bottlenecks;
using StaffPortal.Insights.Counting;
using StaffPortal.Insights.Screens.Kpi;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;

namespace StaffPortal.Insights.Export;

/// <summary>The tables behind charts, as they leave the house: what stands on under five cases is not told. Lengths are days, or hours of service time.</summary>
public sealed class FigureTables(FigureReader figures, DashboardReader boards, BottleneckReader bottlenecks, CatalogueDirectory catalogue, StaffDirectory staff, IStringLocalizer<InsightsTexts> T)
{
    /// <summary>Under so many cases a cell would tell of people.</summary>
    public const int Fewest = 5;

    public const string Few = "<5";

    /// <param name="viewer">Who takes it out.</param>
    /// <param name="table"><c>trend</c>, <c>stages</c>, <c>flow</c>, <c>ages</c>, <c>costs</c>, <c>others</c>, <c>tickets</c> or <c>all</c>.</param>
    /// <param name="uri">The address with its filters.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>Null when there is no such table, it may not be read, or there are no facts yet.</returns>
    [Needs(FactName.ReadFigures)]
    public async Task<byte[]?> OfAsync(Viewer viewer, string table, string uri, CancellationToken ct)
    {
        await catalogue.GetAsync(ct);
        await staff.GetAsync(ct);
        var address = FigureAddress.Of(uri);
        if (table == "tickets")
            return await TicketsAsync(viewer, address.ToCut(figures.Today), BehindPage.KeyOf(uri).Key, ct);
        if (await boards.ReadAsync(viewer, address.ToCut(figures.Today), address.Measure is not null, ct) is not { } board)
            return null;
        return table switch
        {
            "trend" => Trend(board),
            "stages" => Stages(board),
            "flow" => Flow(board),
            "ages" => Ages(board),
            "costs" => Costs(await bottlenecks.OfAsync(viewer, board.Cut, ct)),
            "others" or "all" => Others(board, address, table == "all"),
            _ => null,
        };
    }

    private byte[] Trend(Dashboard board) => SafeCsv.Write(
        [T["Csv.From"], T["Csv.To"], "n", "p10", "p25", T["Trend.Median"], "p75", "p90", T["Csv.Unit"]],
        (board.Lead?.Points ?? []).Select(p => (IReadOnlyList<object?>)[p.Start, p.End, Count(p.Value.N), .. new[] { p.Value.P10, p.Value.P25, p.Value.Median, p.Value.P75, p.Value.P90 }.Select(v => Length(v, p.Value.N, board.Cut.Measure)), Unit(board.Cut.Measure)]));

    private byte[] Stages(Dashboard board) => SafeCsv.Write(
        [T["Stages.Unit"], SharedTexts.Say(Cultures.Current, "Word.Stage"), "n", T["Trend.Median"], T["Csv.Unit"], T["Csv.TargetHours"]],
        (board.Stages ?? []).Select(c => (IReadOnlyList<object?>)[UnitName(c.Unit, board.Cut.Slice.Department is not null), SharedTexts.Say(Cultures.Current, $"Stage.{c.Stage}"), Count(c.N), Length(c.Median, c.N, board.Cut.Measure), Unit(board.Cut.Measure),
            c.N < Fewest ? Few : c.Target is { } target ? Lengths.OnAxis(target, Measure.Service) : null]));

    private byte[] Flow(Dashboard board) => SafeCsv.Write(
        [T["Flow.Day"], .. StageHeat.Stages.Select(s => SharedTexts.Say(Cultures.Current, $"Stage.{s}")), T["Flow.Done"]],
        (board.Flow ?? []).Select(p => (IReadOnlyList<object?>)[p.Day, .. StageHeat.Stages.Select(s => Count(p.Open.GetValueOrDefault(s))), Count(p.Done)]));

    private byte[] Ages(Dashboard board) => SafeCsv.Write(
        [SharedTexts.Say(Cultures.Current, "Word.Ticket"), SharedTexts.Say(Cultures.Current, "Word.Stage"), T["Csv.AgeDays"]],
        (board.Dots?.Shown ?? []).Select(d => (IReadOnlyList<object?>)[d.Number, SharedTexts.Say(Cultures.Current, $"Stage.{d.Stage}"), d.Age.TotalDays]));

    private byte[] Costs(BottleneckList? list) => SafeCsv.Write(
        [T["Stages.Unit"], SharedTexts.Say(Cultures.Current, "Word.Stage"), T["Csv.CostDays"], T["Csv.MedianDays"], T["Csv.P90Days"], T["Cost.In"], T["Cost.Out"], T["Cost.Now"], T["Csv.ChangePercent"], T["Cost.Evidence"]],
        (list?.All ?? []).Where(b => b.Ended + b.Open >= Fewest).Select(b => (IReadOnlyList<object?>)[UnitName(b.Unit, b.IsTeam),
            SharedTexts.Say(Cultures.Current, $"Stage.{b.Stage}"), b.CostPerWeek.TotalDays, Length(b.Median?.TotalMicroseconds, b.Ended, Measure.Elapsed), Length(b.P90?.TotalMicroseconds, b.Ended, Measure.Elapsed), Count(b.Arrived), Count(b.Ended), Count(b.Open),
            b.Change * 100, CostWords.Sentence(T, b)]));

    private byte[] Others(Dashboard board, FigureAddress address, bool all)
    {
        List<IReadOnlyList<object?>> rows = [];
        if (all)
        {
            foreach (var (name, at) in new (string, Func<Spread, double?>)[] { ("Tile.Median", s => s.Median), ("Tile.P90", s => s.P90) })
                rows.Add([T[name].Value, Said(board.Lead?.Whole, at, board.Cut.Measure), Said(board.LeadBefore?.Whole, at, board.Cut.Measure), board.Lead is { } lead ? Count(lead.Whole.N) : null, T["Figure.Lead.What"].Value]);
            rows.Add([T["Tile.OnTime"].Value, Said(board.OnTime?.Whole), Said(board.OnTimeBefore?.Whole), board.OnTime is { } kept ? Count(kept.Whole.N) : null, T["Figure.OnTime.What"].Value]);
            rows.Add([T["Figure.Open"].Value, board.Open is { } open ? Count(open.Whole) : null, board.OpenBefore is { } then ? Count(then.Whole) : null, null, T["Figure.Open.What"].Value]);
            rows.Add([T["Tile.Response"].Value, Said(board.Response?.Whole, s => s.Median, Measure.Elapsed), Said(board.ResponseBefore?.Whole, s => s.Median, Measure.Elapsed), board.Response is { } answers ? Count(answers.Whole.N) : null, T["Figure.Response.What"].Value]);
        }
        rows.AddRange(OtherRows.Of(board, address).Select(row => (IReadOnlyList<object?>)[T[$"Figure.{row.Figure}"].Value, IsFew(row.N) ? Few : row.Now, IsFew(row.N) ? null : row.Before, IsFew(row.N) ? Few : row.N, T[$"Figure.{row.Figure}.What"].Value]));
        return SafeCsv.Write([T["Others.Figure"], T["Others.Now"], T["Others.Before"], "n", T["Csv.Definition"]], rows);
    }

    private async Task<byte[]?> TicketsAsync(Viewer viewer, FigureCut cut, BehindKey key, CancellationToken ct) => await figures.BehindAsync(viewer, cut, key, ct) is not { } behind ? null : SafeCsv.Write(
        [SharedTexts.Say(Cultures.Current, "Word.Ticket"), SharedTexts.Say(Cultures.Current, "Word.Service"), SharedTexts.Say(Cultures.Current, "Word.Team"), SharedTexts.Say(Cultures.Current, "Word.Stage"), T["Behind.ReceivedOn"], T["Behind.DoneOn"], T[$"Behind.{key.Kind}.Length"], T["Csv.Unit"]],
        behind.First.Select(r => (IReadOnlyList<object?>)[r.Number, catalogue.Current.Services.GetValueOrDefault(new ServiceId(r.Service))?.Name.Here, r.Team is { } team ? staff.Current.Team(new TeamId(team))?.Name.Here : null,
            SharedTexts.Say(Cultures.Current, $"Stage.{r.Stage}"), r.ReceivedDay, r.DoneDay, r.Length is { } length ? Lengths.OnAxis(length, cut.Measure) : null, Unit(cut.Measure)]));

    private string UnitName(Guid? unit, bool isTeam) => unit is not { } id ? T["Stages.NoTeam"]
        : isTeam ? staff.Current.Team(new TeamId(id))?.Name.Here ?? "" : catalogue.Current.Departments.GetValueOrDefault(new DepartmentId(id))?.Name.Here ?? "";

    private static bool IsFew(string? n) => n is not null && long.TryParse(n, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var count) && count is > 0 and < Fewest;

    private static object Count(long n) => n is > 0 and < Fewest ? Few : n;

    private static object? Length(double? length, long n, Measure measure) => length is not { } known ? null : n < Fewest ? Few : Lengths.OnAxis(known, measure);

    private static object? Said(Spread? spread, Func<Spread, double?> at, Measure measure) => spread is null ? null : Length(at(spread), spread.N, measure);

    private static object? Said(Share? share) => share is not { } known ? null : known.N is > 0 and < Fewest ? Few : known.Value;

    private static string Unit(Measure measure) => Lengths.AxisUnit(measure);
}
