using System.Text.Json.Serialization;
using StaffPortal.Texts;

namespace StaffPortal.Catalogue;

/// <summary>One step of a service's process.</summary>
/// <param name="Id">From 1; stable within the process, through all its versions.</param>
/// <param name="Name">What staff call it.</param>
/// <param name="PublicName">What the requester is told.</param>
/// <param name="Category">What it means for clocks and figures.</param>
/// <param name="Target">How long a stay may take, service time; null when nothing is said.</param>
/// <param name="Team">The unit that is responsible for it: its queue is where a ticket goes that enters. Null: it stays where it is.</param>
/// <param name="ToEnter">What must be there before.</param>
/// <param name="ToLeave">What must be there before it goes on.</param>
public sealed record ProcessStage(
    int Id, LocalText Name, LocalText PublicName, [property: JsonConverter(typeof(JsonStringEnumConverter<StageCategory>))] StageCategory Category,
    TimeSpan? Target = null, Guid? Team = null, StageNeeds ToEnter = StageNeeds.None, StageNeeds ToLeave = StageNeeds.None);
