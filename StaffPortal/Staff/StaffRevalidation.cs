using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using StaffPortal.Rights;

namespace StaffPortal.Staff;

/// <summary>A circuit outlives its cookie: every minute it is asked whether the person still works here.</summary>
public sealed class StaffRevalidation(ILoggerFactory logs, StaffDirectory directory) : RevalidatingServerAuthenticationStateProvider(logs)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromMinutes(1);

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken) =>
        StaffClaims.StaffOf(authenticationState.User) is { } id
        && (await directory.GetAsync(cancellationToken)).Person(id) is { IsActive: true };
}
