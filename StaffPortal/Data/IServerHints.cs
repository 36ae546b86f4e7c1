namespace StaffPortal.Data;

/// <summary>Short words between the servers of one portal, for what may be lost: who has what open. With one server nobody hears.</summary>
public interface IServerHints
{
    /// <summary>Another server said something; raised on the listener's thread.</summary>
    event Action<string>? Heard;

    /// <summary>Tells the others; returns at once, and drops the oldest when they cannot be reached.</summary>
    void Tell(string hint);
}
