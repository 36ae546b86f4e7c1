namespace StaffPortal.Triage.Screens;

/// <summary>What the act bar and its keys offer.</summary>
public enum DeskAct
{
    Assign,
    Priority,
    Stage,
    Flag,
}
