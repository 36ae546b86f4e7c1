namespace StaffPortal.Customers;

/// <param name="Id">The customer, contact point or relation it is about; null when nothing was done.</param>
/// <param name="Refused">Why nothing was done.</param>
/// <param name="TakenBy">Who changed the same first.</param>
public sealed record CustomerOutcome(Guid? Id, CustomerRefusal? Refused = null, Guid? TakenBy = null)
{
    public static CustomerOutcome No(CustomerRefusal why, Guid? takenBy = null) => new(null, why, takenBy);
}
