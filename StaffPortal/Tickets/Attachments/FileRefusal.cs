namespace StaffPortal.Tickets.Attachments;

/// <summary>Why a file is not taken.</summary>
public enum FileRefusal
{
    TooLarge,
    Empty,
    /// <summary>The contact has as many as one may bring.</summary>
    TooMany,
    /// <summary>Files of this kind are not taken.</summary>
    UnknownKind,
    /// <summary>The content is not what the name says.</summary>
    NotWhatItSays,
    /// <summary>A picture of more pixels than can be opened safely.</summary>
    TooManyPixels,
    /// <summary>A picture or package that cannot be read.</summary>
    Damaged,
    NoRight,
    /// <summary>There is no room to keep it.</summary>
    NoRoom,
}
