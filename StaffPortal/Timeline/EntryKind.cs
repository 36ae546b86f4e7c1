namespace StaffPortal.Timeline;

/// <summary>What an entry of a customer's timeline tells of, when it is no request.</summary>
public enum EntryKind
{
    /// <summary>Somebody was at the customer's, or the customer was with us.</summary>
    Visit,
    Measurement,
    Decision,
    Contact,
    /// <summary>An invoice, a payment, a refund, a reminder.</summary>
    Money,
    Note,
}
