namespace StaffPortal.Customers;

/// <summary>Why nothing was changed.</summary>
public enum CustomerRefusal
{
    NotAllowed,
    Unknown,
    /// <summary>Whereabouts must not be told: nothing is changed or joined here.</summary>
    Protected,
    NoName,
    TooLong,
    BadBusinessId,
    BadEmail,
    BadPhone,
    BadAddress,
    BadBirthday,
    /// <summary>Somebody else changed the same field first.</summary>
    TakenMeanwhile,
    Self,
    /// <summary>Somebody would be their own ancestor or guardian.</summary>
    Circular,
    AlreadyThere,
    NotOrganisation,
    NotPersons,
    MandateWithoutEnd,
    MandateEnded,
    EndedBefore,
    NoGround,
    DifferentKinds,
    AlreadyMerged,
    /// <summary>More than <see cref="Customer.MergeUndone"/> ago.</summary>
    MergeTooOld,
}
