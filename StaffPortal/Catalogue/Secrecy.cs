namespace StaffPortal.Catalogue;

/// <summary>Who may know of what belongs to a service.</summary>
public enum Secrecy
{
    /// <summary>Whoever may read the department's requests.</summary>
    Ordinary,
    /// <summary>Its content only those who work in the department; others see on a customer's page that there is something.</summary>
    Confidential,
    /// <summary>Only those who work in the department; others do not even see that there is something.</summary>
    Unseen,
}
