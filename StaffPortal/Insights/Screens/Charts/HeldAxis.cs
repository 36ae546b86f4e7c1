using StaffPortal.Controls.Charts;

namespace StaffPortal.Insights.Screens.Charts;

/// <summary>The reach of a chart's axis while one looks: it grows when it must, and is new with other filters, so that live figures do not make the picture breathe.</summary>
public sealed class HeldAxis
{
    private object? about;
    private double most;

    /// <param name="what">What is shown: another one begins anew.</param>
    /// <param name="value">The largest value now.</param>
    public double Most(object what, double value)
    {
        if (!Equals(about, what))
            (about, most) = (what, 0);
        if (value > most)
            // Room for a little growth before the axis must follow.
            most = value * 1.05;
        return most;
    }
}
