using StaffPortal.Catalogue;
using StaffPortal.Texts;

namespace StaffPortal.Messaging.Templates;

/// <summary>All that is said of a reply template.</summary>
/// <param name="Name">What staff call it.</param>
/// <param name="Text">What the requester reads, with <see cref="TemplateFields"/>; a language may be missing.</param>
/// <param name="Services">Where it is offered; empty: everywhere.</param>
/// <param name="Stages">At which stages it is offered; empty: at all.</param>
public sealed record TemplateTerms(LocalText Name, LocalText Text, IReadOnlyList<ServiceId> Services, IReadOnlyList<StageCategory> Stages);
