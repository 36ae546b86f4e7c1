using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Insights.Counting;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Tests.Insights.Warehouse;
using StaffPortal.Tests.Tickets;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Insights.Counting;

/// <summary>Tells every figure of a cut beside its plain count.</summary>
internal sealed class FigureComparison(FigureReader figures, Viewer viewer, IReadOnlyList<PlainTicket> all, DateTimeOffset now)
{
    private readonly List<string> _found = [];
    private readonly HashSet<string> _kinds = [];

    /// <summary>What differs, one line each.</summary>
    public IReadOnlyList<string> Found => _found;

    /// <summary>The figures that were more than nothing at least once.</summary>
    public IReadOnlyCollection<string> Kinds => _kinds;

    public async Task RunAsync(FigureCut cut, Bucket bucket, StageCategory stage, CancellationToken ct)
    {
        var of = $"{cut.Period} {cut.Measure} {cut.Slice}";
        var (plain, others) = (new PlainFigures(all, cut, bucket, now), (await figures.OthersAsync(viewer, cut, ct))!);
        var (lead, cycle, response, age) = (plain.Lead(), plain.Cycle(), plain.Response(), plain.OpenAge());
        Series("Lead", await figures.LeadAsync(viewer, cut, ct), lead, (counted, told) => counted.Equals(told));
        Series("Cycle", await figures.CycleAsync(viewer, cut, ct), cycle, (counted, told) => counted.Equals(told));
        Series("Response", await figures.ResponseAsync(viewer, cut, ct), response, (counted, told) => counted.Equals(told));
        Series("OnTime", await figures.OnTimeAsync(viewer, cut, ct), plain.OnTime(), (counted, told) => counted == told);
        Series("Open", await figures.OpenAsync(viewer, cut, ct), plain.Open(), (counted, told) => counted == told);
        Series("Received", await figures.ReceivedAsync(viewer, cut, ct), plain.Received(), (counted, told) => counted == told);
        Series("Completed", await figures.CompletedAsync(viewer, cut, ct), plain.Completed(), (counted, told) => counted == told);
        Spread("OpenAge", await figures.OpenAgeAsync(viewer, cut, ct), age);
        var ages = (await figures.AgesAsync(viewer, cut, ct))!;
        Lines("Ages", ages.Shown.Select(d => $"{d}"), plain.Ages());
        Same("Ages.All", ages.All, (long)ages.Shown.Count);
        Stages(await figures.StageTimesAsync(viewer, cut, ct) ?? [], [.. plain.StageTimes()]);
        Lines("Flow", (await figures.FlowAsync(viewer, cut, ct))!.Select(p => PlainFigures.FlowLine(p.Day, p.Open.Select(o => (o.Key, o.Value)), p.Done)), plain.Flow());
        Same("Others.Received", others.Received, plain.Received().Whole);
        Same("Others.Completed", others.Completed, plain.Completed().Whole);
        Same("EndedOtherwise", others.EndedOtherwise, plain.EndedOtherwise());
        Spread("Others.OpenAge", others.OpenAge, age);
        Spread("Others.Cycle", others.Cycle, cycle.Whole);
        Same("WaitingShare", others.WaitingShare, plain.WaitingShare());
        Same("AnsweredOnTime", others.AnsweredOnTime, plain.AnsweredOnTime());
        Spread("Acceptance", others.Acceptance, plain.Acceptance());
        Same("HandOvers", others.HandOvers, plain.HandOvers());
        Same("Reopenings", others.Reopenings, plain.Reopenings());
        Same("PlacedByRule", others.PlacedByRule, plain.PlacedByRule());
        Same("RepeatContacts", others.RepeatContacts, plain.RepeatContacts());
        Lines("Channels", others.Channels.Select(c => $"{c}"), plain.Channels().Select(c => $"{c}"));
        foreach (var key in Enum.GetValues<BehindKind>().Select(kind => new BehindKey(kind, stage)))
        {
            var (behind, rows) = ((await figures.BehindAsync(viewer, cut, key, ct))!, plain.Behind(key));
            Same($"{key}", behind.All, (long)rows.Count);
            Lines($"{key}", behind.First.Select(r => $"{r}"), rows.Select(r => $"{r}").Take(Behind.Most));
        }
        Note("Lead", lead.Whole.N);
        Note("ByDay", lead.Whole.ByDay);
        Note("Cycle", cycle.Whole.N);
        Note("Response", response.Whole.N);
        Note("OpenAge", age.N);
        Note("OnTime", plain.OnTime().Whole is { Part: > 0 } onTime && onTime.Part < onTime.N ? 1 : 0);
        Note("EndedOtherwise", plain.EndedOtherwise());
        Note("WaitingShare", plain.WaitingShare().Part);
        Note("AnsweredOnTime", plain.AnsweredOnTime() is { Part: > 0 } answered && answered.Part < answered.N ? 1 : 0);
        Note("Acceptance", plain.Acceptance().N);
        Note("HandOvers", plain.HandOvers().Part);
        Note("Reopenings", plain.Reopenings().Part);
        Note("PlacedByRule", plain.PlacedByRule().Part);
        Note("RepeatContacts", plain.RepeatContacts().Part);
        Note("StageTarget", plain.StageTimes().Count(c => c.Target is not null));

        void Note(string kind, long n)
        {
            if (n > 0)
                _kinds.Add(kind);
        }

        void Same<T>(string name, T told, T counted)
        {
            if (!Equals(told, counted))
                _found.Add($"{of}: {name} is {told} instead of {counted}");
        }

        void Spread(string name, Spread? told, PlainSpread counted)
        {
            if (told is null || !counted.Equals(told))
                _found.Add($"{of}: {name} is {told} instead of {counted}");
        }

        void Series<TTold, TCounted>(string name, Series<TTold>? told, PlainSeries<TCounted> counted, Func<TCounted, TTold, bool> same)
        {
            if (told is null || !same(counted.Whole, told.Whole))
                _found.Add($"{of}: {name} is {(told is null ? "null" : told.Whole)} instead of {counted.Whole}");
            Lines($"{name} buckets", told?.Points.Select(p => $"{p.Start:O}–{p.End:O} {p.IsOver}") ?? [], counted.Points.Select(p => $"{p.Start:O}–{p.End:O} {p.IsOver}"));
            foreach (var (one, point) in told?.Points.Zip(counted.Points) ?? [])
                if (!same(point.Value, one.Value))
                    _found.Add($"{of}: {name} from {one.Start:O} is {one.Value} instead of {point.Value}");
        }

        void Lines(string name, IEnumerable<string> told, IEnumerable<string> counted)
        {
            var (a, b) = (told.ToList(), counted.ToList());
            if (!a.SequenceEqual(b))
                _found.Add($"{of}: {name}: only told: {string.Join("; ", a.Except(b).Take(3))}; only counted: {string.Join("; ", b.Except(a).Take(3))}; or another order");
        }

        void Stages(IReadOnlyList<StageCell> told, List<(Guid? Unit, StageCategory Stage, long N, decimal? Median, decimal? Target, decimal? ToTarget)> counted)
        {
            Lines("StageTimes", told.Select(c => $"{c.Unit} {c.Stage} {c.N}").Order(), counted.Select(c => $"{c.Unit} {c.Stage} {c.N}").Order());
            foreach (var (cell, plainCell) in told.SelectMany(c => counted.Where(p => (p.Unit, p.Stage) == (c.Unit, c.Stage)), (c, p) => (c, p)))
                if (!PlainSpread.Same(cell.Median, plainCell.Median) || !PlainSpread.Same(cell.Target, plainCell.Target) || (cell.ToTarget is null) != (plainCell.ToTarget is null)
                    || Math.Abs((cell.ToTarget ?? 0) - (double)(plainCell.ToTarget ?? 0)) > 1e-9)
                    _found.Add($"{of}: {cell} instead of {plainCell}");
        }
    }
}
