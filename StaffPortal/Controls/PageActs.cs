namespace StaffPortal.Controls;

/// <summary>What the page in front can do with what is chosen on it; asked when the palette opens. One for each circuit.</summary>
public sealed class PageActs
{
    private object? owner;
    private Func<PageOffer?>? offer;

    /// <summary>Null when nothing is chosen.</summary>
    public PageOffer? Now => offer?.Invoke();

    /// <summary>The page offers; the newest page is asked.</summary>
    public void Offer(object page, Func<PageOffer?> offers) => (owner, offer) = (page, offers);

    /// <summary>The page is left; another may offer already.</summary>
    public void Withdraw(object page)
    {
        if (ReferenceEquals(owner, page))
            (owner, offer) = (null, null);
    }
}

/// <param name="Chosen">What the acts are done to: a ticket's number.</param>
/// <param name="Acts">What can be done.</param>
public sealed record PageOffer(string Chosen, IReadOnlyList<PaletteHit> Acts);
