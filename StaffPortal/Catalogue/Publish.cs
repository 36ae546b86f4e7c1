namespace StaffPortal.Catalogue;

/// <summary>When the public Open311 answers show a request's description and picture link.</summary>
public enum Publish
{
    Never,
    AfterApproval,
    AtOnce,
}
