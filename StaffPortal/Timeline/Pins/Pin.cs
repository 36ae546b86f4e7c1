using StaffPortal.Rights;
using StaffPortal.Texts;

namespace StaffPortal.Timeline.Pins;

/// <summary>What stands on top of a customer's page, and why. The words are the screen's.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The flag, call or finding.</param>
/// <param name="Title">The reason of a flag, the subject of a request, the title of an entry; empty: the concern's name stands for it.</param>
/// <param name="Language">Of the title, as it was written.</param>
/// <param name="At">When it happened, was raised, or is due.</param>
public sealed record Pin(PinKind Kind, Guid Id, string Title, Language Language, DateTimeOffset At, double Score)
{
    /// <summary>Whose it is.</summary>
    public DepartmentId? Department { get; init; }

    /// <summary>The request to open.</summary>
    public long? Number { get; init; }

    /// <summary>The entry to read.</summary>
    public EntryId? Entry { get; init; }

    /// <summary>Who raised it, promised it or wrote it.</summary>
    public Guid? By { get; init; }

    /// <summary>Who did it, as another system names them.</summary>
    public string Author { get; init; } = "";

    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The concern that was found.</summary>
    public string Code { get; init; } = "";

    /// <summary>The concern as its department calls it; null where the screen has a word for it.</summary>
    public LocalText? Concern { get; init; }

    /// <summary>By which word it was found.</summary>
    public string Word { get; init; } = "";

    public HappeningGroup Group { get; init; }

    /// <summary>So many notes of this customer say the same.</summary>
    public int Of { get; init; }

    /// <summary>So many of the same group there are.</summary>
    public int All { get; init; }

    /// <summary>3 urgent, 2 serious, 1 worth knowing.</summary>
    public int Weight { get; init; } = 2;
}

/// <summary>What a pin is.</summary>
public enum PinKind
{
    /// <summary>Raised on the customer.</summary>
    Flag,
    /// <summary>Raised on a request of theirs.</summary>
    RequestFlag,
    /// <summary>A call that was promised.</summary>
    Promise,
    /// <summary>Found in what was written.</summary>
    Found,
}
