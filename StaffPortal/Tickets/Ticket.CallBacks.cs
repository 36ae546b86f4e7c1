using StaffPortal.Journal;
using StaffPortal.Rights;

namespace StaffPortal.Tickets;

/// <summary>Promises to call back.</summary>
public sealed partial class Ticket
{
    private readonly List<CallBack> callBacks = [];

    public IReadOnlyList<CallBack> CallBacks => callBacks;

    public CallBack PromiseCallBack(Act act, StaffId owner, DateTimeOffset dueAt, string phone)
    {
        var promise = CallBack.Promise(Id, act, owner, dueAt, phone);
        callBacks.Add(promise);
        Tell(act, TicketKinds.CallBackPromised, "", ("callBack", promise.Id.Value), ("promisedBy", owner.Value), ("due", dueAt));
        return promise;
    }

    /// <summary>The promised time has come. False when it was kept or told of before.</summary>
    public bool CallBackIsDue(Act act, CallBackId id)
    {
        var promise = callBacks.SingleOrDefault(c => c.Id == id && c.KeptAt is null && c.ToldAt is null);
        if (promise is null)
            return false;
        promise.Tell(act);
        Tell(act, TicketKinds.CallBackDue, "", ("callBack", id.Value), ("promisedBy", promise.Owner.Value), ("due", promise.DueAt));
        return true;
    }

    /// <summary>False when it was kept before.</summary>
    public bool KeepCallBack(Act act, CallBackId id)
    {
        var promise = callBacks.SingleOrDefault(c => c.Id == id && c.KeptAt is null);
        if (promise is null)
            return false;
        promise.Keep(act);
        Tell(act, TicketKinds.CallBackKept, "", ("callBack", id.Value), ("due", promise.DueAt));
        return true;
    }
}
