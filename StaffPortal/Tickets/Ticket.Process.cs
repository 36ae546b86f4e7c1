using StaffPortal.Catalogue;
using StaffPortal.Journal;

namespace StaffPortal.Tickets;

/// <summary>Which stages it goes through, and at which of them it is.</summary>
public sealed partial class Ticket
{
    private ProcessVersion? drawn;

    /// <summary>Null: the common process.</summary>
    public ProcessId? Process { get; private set; }

    /// <summary>The version of the process it is on; 0 on the common one.</summary>
    public int ProcessVersion { get; private set; }

    /// <summary>The stage of the process; 0 for the first of its category.</summary>
    public int StageId { get; private set; }

    /// <summary>Where it stands. <see cref="Follow"/> first, when it is not on the common process.</summary>
    public ProcessStage Here => Drawn.Stage(StageId, Stage);

    internal ProcessVersion Drawn => drawn ?? (Process is null
        ? CommonProcess.Version
        : throw new InvalidOperationException("A ticket of a process of its own must be told how that is drawn before it moves."));

    /// <summary>Tells how its process is drawn; belongs before every verb that may move it.</summary>
    public void Follow(ProcessVersion version) => drawn = version;

    /// <summary>
    /// What of these is not there. What was written and attached is looked for among what is loaded: the messages and files since the stay began.
    /// </summary>
    public StageNeeds Lacking(StageNeeds needs)
    {
        var since = visits.SingleOrDefault(v => v.To is null)?.From ?? ReceivedAt;
        var there = StageNeeds.None;
        if (Owner is not null)
            there |= StageNeeds.Owner;
        if (Location.Address is { Length: > 0 } || Location.Latitude is not null)
            there |= StageNeeds.Place;
        if (LastReplyAt >= since || messages.Any(m => m is { Kind: MessageKind.Reply, State: MessageState.Waiting } && m.At >= since))
            there |= StageNeeds.Reply;
        if (messages.Any(m => m.Kind == MessageKind.Note && m.At >= since))
            there |= StageNeeds.Note;
        if (attachments.Any(a => a.RemovedAt is null))
            there |= StageNeeds.File;
        return needs & ~there;
    }

    /// <summary>Goes over to a process, or to another version of its own; the stay it is in goes on there.</summary>
    /// <param name="act">Who and when.</param>
    /// <param name="flow">Null for the common process.</param>
    /// <param name="stage">Where it stands in it; of the category it is in.</param>
    public void GoOver(Act act, Flow? flow, ProcessStage stage)
    {
        var (from, fromVersion) = (Process, ProcessVersion);
        (Process, ProcessVersion) = (flow?.Process, flow?.Version.Number ?? 0);
        Follow(flow?.Version ?? CommonProcess.Version);
        if (stage.Category == Stage)
        {
            StageId = stage.Id;
            visits.SingleOrDefault(v => v.To is null)?.GoOver(stage);
            MustReckon = true;
        }
        else
        {
            Enter(act, stage);
        }
        Tell(act, TicketKinds.WentOver, "stage", ("fromProcess", from?.Value), ("fromVersion", fromVersion),
            ("process", Process?.Value), ("processVersion", ProcessVersion), ("stage", Stage), ("stageId", StageId));
    }
}
