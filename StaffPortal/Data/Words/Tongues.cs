namespace StaffPortal.Data.Words;

/// <summary>
/// In which of the desk's languages a piece of text is written, by its small words. Short or mixed text may be in
/// any; a clear case spares the index the stems of the other two and keeps their words from meeting its own.
/// </summary>
[Flags]
internal enum Tongues
{
    None = 0,
    Finnish = 1,
    Swedish = 2,
    English = 4,
    Any = Finnish | Swedish | English,
}
