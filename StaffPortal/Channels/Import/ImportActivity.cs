namespace StaffPortal.Channels.Import;

/// <summary>The column of an event log that says which step of a case a row is, and what the steps are.</summary>
public sealed record ImportActivity
{
    private static readonly Dictionary<string, string> Nothing = [];

    public string Column { get; init; } = "";

    /// <summary>The process whose stages they are, by name; it is drawn when the portal has none of that name.</summary>
    public string Process { get; init; } = "";

    /// <summary>Into words of <see cref="ImportStatus"/>; their order is that of the stages.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = Nothing;

    /// <summary>As in <see cref="ImportValue.Otherwise"/>.</summary>
    public string? Otherwise { get; init; }

    /// <summary>What the stage of a step is called; several steps may be one stage. Without a name the step is the name.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = Nothing;

    /// <summary>How long a stay in a stage may take, by the stage's name, days of service time; for stages that are drawn.</summary>
    public IReadOnlyDictionary<string, double> TargetDays { get; init; } = new Dictionary<string, double>();

    internal ImportValue Meaning => new(Column, Values, Otherwise);

    internal string NameOf(string step) => Names.GetValueOrDefault(step, step);
}
