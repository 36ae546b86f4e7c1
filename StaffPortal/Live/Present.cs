namespace StaffPortal.Live;

public sealed record Present(Guid Staff, Doing Doing);
