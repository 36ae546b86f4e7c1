using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Allocation;

/// <summary>What edited rules would have done to the tickets of the last 30 days, compared with the rules as they are.</summary>
/// <param name="All">Tickets that came in.</param>
/// <param name="Fitting">Those the edited rule would have placed.</param>
/// <param name="Changed">Those that would have gone elsewhere, newest first, at most <see cref="RuleTrialReader.MostListed"/>.</param>
/// <param name="ChangedCount">How many of them there are.</param>
public sealed record RuleTrial(int All, int Fitting, IReadOnlyList<TrialLine> Changed, int ChangedCount);

/// <param name="Number">The ticket's spoken number.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Language">The subject's language.</param>
/// <param name="From">Where the rules as they are send it.</param>
/// <param name="To">Where the edited ones would.</param>
/// <param name="By">The rule that would have placed it; null when none would.</param>
/// <param name="Why">What of that rule fits.</param>
public sealed record TrialLine(long Number, string Subject, Language Language, TrialPlace From, TrialPlace To, string? By, string Why);

/// <summary>Where a ticket lands: queue, person, priority, flag, tag.</summary>
public sealed record TrialPlace(TeamId? Team, StaffId? Person, Priority? Priority, string Flag, string Tag);
