using StaffPortal.Catalogue;

namespace StaffPortal.Tickets;

/// <summary>Stages by what their process calls them.</summary>
public static class StageWords
{
    /// <summary>How the process of a row is drawn.</summary>
    public static ProcessVersion ProcessOf(this CatalogueSnapshot catalogue, QueueRow row) => catalogue.ProcessOf(row.Process, row.ProcessVersion);

    /// <summary>Where a row stands.</summary>
    public static ProcessStage StageOf(this CatalogueSnapshot catalogue, QueueRow row) => catalogue.ProcessOf(row).Stage(row.StageId, row.Stage);

    /// <summary>What staff call the stage a row stands in, in the language here.</summary>
    public static string StageNameOf(this CatalogueSnapshot catalogue, QueueRow row) => catalogue.StageOf(row).Name.Here;
}
