namespace StaffPortal.Data.Sqlite;

/// <summary>SQLite serves one program: there is nobody to tell.</summary>
public sealed class OneServer : IServerHints
{
    public event Action<string>? Heard
    {
        add { }
        remove { }
    }

    public void Tell(string hint)
    {
    }
}
