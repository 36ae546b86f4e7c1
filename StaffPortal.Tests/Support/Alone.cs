using Xunit;

namespace StaffPortal.Tests.Support;

/// <summary>Tests that say something of time, or load the machine: nothing else runs beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
