namespace StaffPortal.Rights;

/// <summary>The five fixed roles; held for one department or everywhere.</summary>
public enum Role
{
    Clerk,
    Handler,
    Lead,
    Head,
    Administrator,
}
