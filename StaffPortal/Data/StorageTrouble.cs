namespace StaffPortal.Data;

/// <summary>Why the database did not store or tell something just now. It passes without a restart.</summary>
public enum StorageTrouble
{
    /// <summary>No room is left where it writes; reading goes on.</summary>
    Full,
    /// <summary>It does not answer.</summary>
    Away,
}
