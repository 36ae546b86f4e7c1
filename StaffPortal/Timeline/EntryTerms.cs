using StaffPortal.Catalogue;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Timeline;

/// <summary>What an entry says.</summary>
/// <param name="Kind">What it tells of.</param>
/// <param name="Service">Whose it is; its department decides who reads it.</param>
/// <param name="HappenedAt">When, UTC; not when it was written down.</param>
/// <param name="Title">One line; empty: the kind stands for it.</param>
/// <param name="Text">What happened.</param>
/// <param name="Language">Of title and text.</param>
/// <param name="IsRoutine">One of many alike: it is shown with its neighbours as one line until somebody asks.</param>
/// <param name="Measures">What was measured, each quantity once.</param>
/// <param name="Channel">How it came about, of a contact.</param>
/// <param name="Author">Who did it, as the other system names them; empty for our own staff.</param>
public sealed record EntryTerms(
    EntryKind Kind, ServiceId Service, DateTimeOffset HappenedAt, string Title, string Text, Language Language, bool IsRoutine,
    IReadOnlyList<(Quantity Quantity, decimal Value)> Measures, Channel? Channel = null, string Author = "");
