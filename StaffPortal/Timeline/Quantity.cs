namespace StaffPortal.Timeline;

/// <summary>What is measured on a visit.</summary>
public enum Quantity
{
    Weight,
    Systolic,
    Diastolic,
    Pulse,
    Temperature,
    Glucose,
    OxygenSaturation,
    Pain,
}

/// <summary>Units, and the bounds outside of which a value is a slip of the hand.</summary>
public static class Quantities
{
    /// <summary>The unit's sign (SI, or as Finnish health care writes it); empty for a scale.</summary>
    public static string UnitOf(Quantity quantity) => quantity switch
    {
        Quantity.Weight => "kg",
        Quantity.Systolic or Quantity.Diastolic => "mmHg",
        Quantity.Pulse => "/min",
        Quantity.Temperature => "°C",
        Quantity.Glucose => "mmol/l",
        Quantity.OxygenSaturation => "%",
        _ => "",
    };

    /// <returns>The least and the most, both included.</returns>
    public static (decimal Least, decimal Most) BoundsOf(Quantity quantity) => quantity switch
    {
        Quantity.Weight => (0.2m, 400),
        Quantity.Systolic => (30, 300),
        Quantity.Diastolic => (20, 200),
        Quantity.Pulse => (20, 250),
        Quantity.Temperature => (25, 45),
        Quantity.Glucose => (0.5m, 60),
        Quantity.OxygenSaturation => (30, 100),
        _ => (0, 10),
    };

    /// <summary>So many decimals are written.</summary>
    public static int DecimalsOf(Quantity quantity) => quantity is Quantity.Weight or Quantity.Temperature or Quantity.Glucose ? 1 : 0;
}
