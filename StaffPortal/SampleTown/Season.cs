namespace StaffPortal.SampleTown;

/// <summary>When in the year a service is asked for.</summary>
public enum Season { AllYear, Winter, Thaw, Summer, Autumn }
