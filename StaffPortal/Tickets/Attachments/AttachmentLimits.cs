namespace StaffPortal.Tickets.Attachments;

/// <summary>How much may be attached.</summary>
public static class AttachmentLimits
{
    /// <summary>Bytes of one file: 25 MB.</summary>
    public const long Bytes = 25 * 1024 * 1024;

    /// <summary>Files that came with one contact.</summary>
    public const int PerContact = 10;

    /// <summary>Longest name kept, characters with the ending.</summary>
    public const int NameLength = 120;

    /// <summary>Pixels of a picture: 40 million.</summary>
    public const long Pixels = 40_000_000;

    /// <summary>Longer side of a kept photo, pixels.</summary>
    public const int PhotoSide = 2_560;

    /// <summary>Longer side of the small picture, pixels.</summary>
    public const int SmallSide = 240;
}
