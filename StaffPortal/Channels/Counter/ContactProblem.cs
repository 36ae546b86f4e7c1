namespace StaffPortal.Channels.Counter;

/// <summary>Why a contact is not saved yet; also the name of its text.</summary>
public enum ContactProblem
{
    WhoMissing,
    WhoGone,
    NameMissing,
    PhoneWrong,
    EmailWrong,
    ServiceMissing,
    ServiceNotYours,
    TextTooLong,
    CallBackPhoneMissing,
    CallBackTimePast,
}
