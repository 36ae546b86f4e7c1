namespace StaffPortal.Tests.Support;

/// <summary>Places in the checked-out repository.</summary>
public static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>Screenshots and reports of a run; git-ignored.</summary>
    public static string Artifacts { get; } = Directory.CreateDirectory(Path.Combine(Root, "artifacts")).FullName;

    private static string Find(string from) =>
        File.Exists(Path.Combine(from, "StaffPortal.sln")) ? from
            : Find(Path.GetDirectoryName(from) ?? throw new InvalidOperationException("The tests run outside the repository."));
}
