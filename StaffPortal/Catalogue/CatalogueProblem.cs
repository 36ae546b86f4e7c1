namespace StaffPortal.Catalogue;

/// <summary>Why a department, team or service cannot be as it was asked.</summary>
public enum CatalogueProblem
{
    /// <summary>There is none, or the viewer may not change it.</summary>
    NotAllowed,
    /// <summary>No name in any language.</summary>
    NoName,
    TooLong,
    /// <summary>The code is empty or has other signs than small letters, digits and hyphens.</summary>
    BadCode,
    CodeTaken,
    NoDepartment,
    /// <summary>The team is missing, retired, or nobody in it may see the department's tickets.</summary>
    NoTeam,
    /// <summary>Not between a quarter of an hour and two years.</summary>
    BadDue,
    /// <summary>No text in any language.</summary>
    NoText,
    /// <summary>A word between braces that is no field; said by the word.</summary>
    UnknownField,
    /// <summary>Not between a day and a year.</summary>
    BadClosing,
    /// <summary>What is confidential is not shown to everybody.</summary>
    PublicSecret,
    /// <summary>A question has no code, no words, or a list without choices; said by its place.</summary>
    BadQuestion,
    /// <summary>Services that are offered belong to it or land in its queue.</summary>
    InUse,
    /// <summary>The policy or calendar is missing or retired.</summary>
    NoPolicy,
    NoCalendar,
    /// <summary>A calendar's hours: an end before its beginning, or beyond the day; said by the day.</summary>
    BadHours,
    /// <summary>Two windows of one day overlap; said by the day.</summary>
    Overlap,
    /// <summary>The same day stands twice among the exceptions, or two versions hold from one day.</summary>
    TwiceADay,
    /// <summary>A calendar under which no hour of a year is open.</summary>
    NeverOpen,
    /// <summary>A target of zero, or beyond a year of service time; said by its place.</summary>
    BadTarget,
    /// <summary>Policies or services use it.</summary>
    Used,
    /// <summary>The process is missing, retired, or another department's.</summary>
    NoProcess,
    /// <summary>A stage's responsible team is missing or retired; said by the stage.</summary>
    StageTeam,
    /// <summary>Not between a month and a hundred years.</summary>
    BadMonths,
    /// <summary>The retention class is missing or retired.</summary>
    NoRetention,
    /// <summary>As <see cref="ProcessFault"/>, word by word.</summary>
    StageCount,
    StageName,
    TwiceAStage,
    NoBeginning,
    NoEnd,
    NoWayIn,
    NoWayOut,
    StageTarget,
    StrayMove,
}
