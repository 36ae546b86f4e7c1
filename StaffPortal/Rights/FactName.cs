namespace StaffPortal.Rights;

/// <summary>What somebody may do; given by roles, per department or everywhere.</summary>
public enum FactName
{
    /// <summary>See tickets in lists and open them.</summary>
    ReadTickets,
    /// <summary>Reply, note, stage, priority, flag, take.</summary>
    WorkTickets,
    /// <summary>Give tickets to other people and teams.</summary>
    AssignTickets,
    /// <summary>See customers' phone numbers and addresses.</summary>
    SeeContactData,
    ReadFigures,
    /// <summary>Say in figures what was changed when, and what is aimed at.</summary>
    MarkChanges,
    ManageCatalogue,
    ManageStaff,
    ManageKeys,
    /// <summary>Decide how new tickets are placed.</summary>
    ManageRules,
    Audit,
    /// <summary>Take requests in: at the phone and the counter, or through an API key.</summary>
    CreateRequests,
    /// <summary>Write down who customers are, how they are reached and what they are to each other.</summary>
    EditCustomers,
    /// <summary>Say that two customers are one, or are not.</summary>
    MergeCustomers,
    /// <summary>See what happened with a customer besides requests: visits, decisions, invoices.</summary>
    ReadEntries,
    /// <summary>Write it down, or send it from another system.</summary>
    WriteEntries,
    /// <summary>Keep what is about to be removed, and let it go again.</summary>
    HoldRecords,
    /// <summary>Hand a person everything that is known of them; only where it is held everywhere.</summary>
    ExportPersons,
    /// <summary>Follow the live feed through the hub.</summary>
    WatchLive,
    /// <summary>Bring another system's history in.</summary>
    ImportHistory,
    /// <summary>Open a protected person, saying why.</summary>
    OpenProtected,
    /// <summary>End a person's protection before its last day.</summary>
    LiftProtection,
    /// <summary>Read what belongs to confidential services; held only for a department of one's own.</summary>
    ReadConfidential,
}
