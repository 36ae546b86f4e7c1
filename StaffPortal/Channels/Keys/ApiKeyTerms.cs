namespace StaffPortal.Channels.Keys;

/// <summary>What a key is for.</summary>
/// <param name="Name">Who holds it, for our own staff's screens.</param>
/// <param name="MayCreate">Make requests (fact <c>create</c>).</param>
/// <param name="MayWatch">Follow the live feed (fact <c>watch</c>).</param>
/// <param name="PerMinute">Requests it may make in a minute.</param>
/// <param name="MayWrite">Send entries of customers' timelines.</param>
public sealed record ApiKeyTerms(string Name, bool MayCreate, bool MayWatch, int PerMinute = ApiKeyTerms.UsualPerMinute, bool MayWrite = false)
{
    public const int NameLength = 100;
    public const int UsualPerMinute = 300;
    public const int MostPerMinute = 60_000;
}
