using System.Collections.Frozen;
using StaffPortal.Rights;

namespace StaffPortal.Staff;

/// <summary>All people and teams as they were at one moment.</summary>
public sealed record StaffSnapshot(FrozenDictionary<StaffId, StaffMember> People, FrozenDictionary<TeamId, Team> Teams)
{
    public static StaffSnapshot Empty { get; } = new(FrozenDictionary<StaffId, StaffMember>.Empty, FrozenDictionary<TeamId, Team>.Empty);

    public StaffMember? Person(Guid? id) => id is { } known ? People.GetValueOrDefault(new StaffId(known)) : null;

    public StaffMember? Person(StaffId? id) => Person(id?.Value);

    public Team? Team(TeamId? id) => id is { } known ? Teams.GetValueOrDefault(known) : null;

    public IEnumerable<StaffMember> MembersOf(TeamId team) => People.Values.Where(p => p.IsActive && p.Memberships.Any(m => m.Team == team));

    public StaffMember? KnownBy(string issuer, string subject) =>
        People.Values.FirstOrDefault(p => p.Issuer == issuer && p.Subject == subject);
}
