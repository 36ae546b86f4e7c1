namespace StaffPortal.Tickets;

/// <summary>What a person says when they let a ticket wait, or end it.</summary>
/// <param name="Wait">Whom it waits for and until when; needed to go to a stage of waiting.</param>
/// <param name="Ending">How it ended without having been done; null: it was done.</param>
/// <param name="Tell">What the requester is told when it ends; empty: nothing.</param>
public sealed record StageTerms(Wait? Wait = null, Ending? Ending = null, string Tell = "")
{
    /// <summary>It was done, and nothing is told.</summary>
    public static readonly StageTerms Done = new();
}
