namespace StaffPortal.Shell;

/// <summary>What an installation may add to the headers.</summary>
public sealed class SecurityHeaderOptions
{
    /// <summary>
    /// Origins a form may lead to besides ours: the sign-in of the organisation (<c>https://login.microsoftonline.com</c>),
    /// since browsers hold redirects after a form to the same list.
    /// </summary>
    public IList<string> FormTargets { get; } = [];
}
