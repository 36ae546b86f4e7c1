using System.Globalization;

namespace StaffPortal.Benchmarks.Measuring;

/// <summary>Prints what was measured, beside its target.</summary>
public sealed class Report(TextWriter console)
{
    private int met;
    private readonly List<string> missed = [];

    public void Say(string line = "") => console.WriteLine(line);

    public void Head(string title) => Say($"\n{title}\n{Machine.Now()}");

    public void Line(Samples samples, Target target)
    {
        var figures = string.Create(CultureInfo.InvariantCulture,
            $"  {samples.Name,-58} median {samples.Median,8:0.0} ms  p95 {samples.P95,8:0.0} ms  worst {samples.Largest,8:0.0} ms  n {samples.Count,5}");
        Judge(samples.Name, figures, target == Target.None ? null : target.ToString(), target.IsMetBy(samples));
    }

    /// <param name="name">What was measured.</param>
    /// <param name="figure">What came out, with its unit.</param>
    /// <param name="target">What it must reach, in words; null when nothing is asked.</param>
    /// <param name="isMet">Whether it does.</param>
    public void Line(string name, string figure, string? target = null, bool isMet = true) => Judge(name, $"  {name,-58} {figure}", target, isMet);

    public void Sum()
    {
        Say();
        if (met + missed.Count > 0)
            Say(missed.Count == 0 ? $"All {met} targets are met." : $"{met} targets are met, {missed.Count} missed: {string.Join("; ", missed)}.");
        Say(Machine.Now());
    }

    private void Judge(string name, string figures, string? target, bool isMet)
    {
        if (target is null)
        {
            Say(figures);
            return;
        }
        if (isMet)
            met++;
        else
            missed.Add(name);
        Say($"{figures}  target {target}: {(isMet ? "met" : "MISSED")}");
    }
}
