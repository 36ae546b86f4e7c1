namespace StaffPortal.Triage.Screens;

/// <summary>What the act bar and its keys offer.</summary>
public enum DeskAct
{
    Assign,
    Priority,
    Stage,
    Flag,
    /// <summary>Takes on what was given.</summary>
    Accept,
    /// <summary>Declines it, or returns it after it was accepted.</summary>
    GiveBack,
    /// <summary>Promises the requester a call.</summary>
    CallBack,
    /// <summary>Says by when it is to be resolved.</summary>
    Due,
}
