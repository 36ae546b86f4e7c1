namespace StaffPortal.Controls;

/// <summary>How one can sign in here; known by the folder that knows the staff.</summary>
public interface ISignInOffer
{
    /// <summary>Where the organisation's own sign-in begins; null in the practice town.</summary>
    string? WorkAccountHref { get; }

    /// <summary>The practice town's people; none outside it.</summary>
    ValueTask<IReadOnlyList<SignInPerson>> PeopleAsync(CancellationToken ct);
}
