namespace StaffPortal.Channels.Rows;

/// <summary>A file that cannot be read; the message is for the person who chose it.</summary>
public sealed class RowsRefusedException(RowsProblem problem, string detail) : Exception(Said(problem, detail))
{
    public RowsProblem Problem => problem;

    /// <summary>The ending of an unknown kind, or where and how the file is broken.</summary>
    public string Detail => detail;

    private static string Said(RowsProblem problem, string detail) => problem switch
    {
        RowsProblem.UnknownKind => $"Files that can be read are .csv, .json and the .gz of both; this file ends in \"{detail}\".",
        RowsProblem.Empty => "The file is empty.",
        _ => $"The file is broken: {detail}",
    };
}

/// <summary>Why a file cannot be read.</summary>
public enum RowsProblem
{
    UnknownKind,
    Empty,
    Broken,
}
