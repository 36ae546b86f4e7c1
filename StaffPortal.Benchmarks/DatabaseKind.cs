namespace StaffPortal.Benchmarks;

public enum DatabaseKind
{
    Sqlite,
    Postgres,
}
