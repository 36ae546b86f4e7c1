namespace StaffPortal.ServiceLevels;

/// <summary>What a stage means for the clocks.</summary>
public enum Course
{
    /// <summary>They run.</summary>
    Working,

    /// <summary>They stand: the requester or somebody outside has the next move.</summary>
    Waiting,

    /// <summary>They have ended; going on from here is a reopening, which continues with what was used.</summary>
    Done,
}
