namespace StaffPortal.Customers.Protection;

/// <summary>By what a person's whereabouts must not be told.</summary>
public enum ProtectionGround
{
    /// <summary>A non-disclosure order in the Population Information System (Act 661/2009, 36 §).</summary>
    Register,
    /// <summary>They asked that their contact details be kept secret (Act 621/1999, 24 § 1 mom. 31 k).</summary>
    SecretDetails,
    /// <summary>A threat is known to us; the authorities have not decided yet.</summary>
    Threat,
    /// <summary>A witness protection programme (Act 88/2015).</summary>
    Witness,
}
