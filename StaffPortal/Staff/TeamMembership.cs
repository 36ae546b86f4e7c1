using StaffPortal.Journal;
using StaffPortal.Rights;

namespace StaffPortal.Staff;

public sealed class TeamMembership : IPartOf
{
    public Guid Id { get; private init; }

    public StaffId Member { get; private init; }

    public TeamId Team { get; private init; }

    public Guid RootId => Member.Value;

    internal static TeamMembership Of(StaffId member, TeamId team) => new() { Id = Guid.CreateVersion7(), Member = member, Team = team };
}
