using StaffPortal.Rights;

namespace StaffPortal.Timeline;

/// <summary>A line on the screen.</summary>
public abstract record TimelineRow
{
    /// <summary>What is drawn anew only when it is another.</summary>
    public abstract object Key { get; }
}

/// <summary>Something that happened.</summary>
public sealed record OneRow(Happening Happening, bool IsNew) : TimelineRow
{
    public override object Key => Happening.Seq;
}

/// <summary>Routine in a run, as one line.</summary>
/// <param name="First">The newest of them.</param>
/// <param name="Last">The oldest of them; names the run, which grows at its other end.</param>
public sealed record RunRow(Happening First, Happening Last, int Count, bool IsNew) : TimelineRow
{
    public override object Key => -Last.Seq;

    public DepartmentId? Department => First.Department;
}

/// <summary>There is something the reader may not see, and may know of.</summary>
/// <param name="First">The newest of them.</param>
/// <param name="Last">The oldest of them.</param>
public sealed record HiddenRow(Happening First, Happening Last, int Count) : TimelineRow
{
    public override object Key => $"hidden{Last.Seq}";
}

/// <summary>What follows is new since somebody was here, or was there already.</summary>
/// <param name="Since">When they were here; null: what follows was there.</param>
/// <param name="Count">So many are new.</param>
public sealed record HeadRow(DateTimeOffset? Since, int Count) : TimelineRow
{
    public override object Key => Since is null ? "earlier" : "since";
}

/// <summary>Lays a timeline out.</summary>
public static class TimelineRows
{
    /// <param name="happenings">Newest first.</param>
    /// <param name="filter">What is asked for.</param>
    /// <param name="seen">How far the reader had read, and when; null: they were never here.</param>
    /// <param name="open">Runs that were opened, by the <c>seq</c> of their oldest.</param>
    public static IReadOnlyList<TimelineRow> Of(IReadOnlyList<Happening> happenings, TimelineFilter filter, (long Seq, DateTimeOffset At)? seen, IReadOnlySet<long> open)
    {
        List<Happening> fresh = [], known = [];
        foreach (var one in happenings)
            if (filter.Takes(one))
                (seen is { } was && one.Seq > was.Seq ? fresh : known).Add(one);
        List<TimelineRow> rows = [];
        if (seen is { } before)
        {
            rows.Add(new HeadRow(before.At, fresh.Count));
            Lay(rows, fresh, filter.Collapse, open, isNew: true);
            if (known.Count > 0)
                rows.Add(new HeadRow(null, 0));
        }
        Lay(rows, known, filter.Collapse, open, isNew: false);
        return rows;
    }

    private static void Lay(List<TimelineRow> rows, List<Happening> some, bool collapse, IReadOnlySet<long> open, bool isNew)
    {
        for (var i = 0; i < some.Count;)
        {
            var end = i + 1;
            if (some[i].Kind == HappeningKind.Hidden)
            {
                while (end < some.Count && some[end].Kind == HappeningKind.Hidden && some[end].Department == some[i].Department)
                    end++;
                rows.Add(new HiddenRow(some[i], some[end - 1], end - i));
                i = end;
                continue;
            }
            if (collapse && some[i].IsRoutine)
                while (end < some.Count && some[end].IsRoutine && some[end].Group == some[i].Group && some[end].Department == some[i].Department)
                    end++;
            // One alone takes no more room than a line that hides it.
            if (end - i > 1)
                rows.Add(new RunRow(some[i], some[end - 1], end - i, isNew));
            if (end - i == 1 || open.Contains(some[end - 1].Seq))
                rows.AddRange(some[i..end].Select(h => new OneRow(h, isNew)));
            i = end;
        }
    }
}
