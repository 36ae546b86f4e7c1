namespace StaffPortal.Live;

/// <summary>What somebody does with what they have open; the later beats the earlier.</summary>
public enum Doing
{
    Reading,
    WritingNote,
    WritingReply,
}
