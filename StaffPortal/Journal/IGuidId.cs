namespace StaffPortal.Journal;

/// <summary>A typed id over a version 7 <see cref="Guid"/>; stored as 16 bytes (SQLite) or <c>uuid</c> (PostgreSQL).</summary>
public interface IGuidId<TSelf> where TSelf : struct, IGuidId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}
