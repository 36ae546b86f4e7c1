namespace StaffPortal.Staff;

public sealed record SignInSettings(AuthMode Mode, string? FirstAdministrator);
