namespace StaffPortal.Channels.Import;

/// <summary>
/// How many tickets one transaction may hold so that nobody waits long for their turn to write. Far below the 50 ms that are allowed:
/// on a busy machine the next transaction takes several times as long as the last.
/// </summary>
public sealed class BatchPace
{
    public const int Smallest = 5;
    public const int Largest = 250;

    /// <summary>Nobody is to wait longer for others to write.</summary>
    public static readonly TimeSpan Allowed = TimeSpan.FromMilliseconds(50);

    /// <summary>Aimed at.</summary>
    public static readonly TimeSpan Aim = TimeSpan.FromMilliseconds(12);

    /// <summary>Rows of the next transaction. The first of a program that was just started takes the longest.</summary>
    public int Size { get; private set; } = Smallest;

    /// <summary>Turns that were held.</summary>
    public int Turns { get; private set; }

    /// <summary>Those of them that were held longer than allowed.</summary>
    public int LongTurns { get; private set; }

    /// <summary>The longest a turn was held.</summary>
    public TimeSpan Longest { get; private set; }

    /// <param name="rows">What a transaction held.</param>
    /// <param name="held">How long everybody else waited for it.</param>
    public void Held(int rows, TimeSpan held)
    {
        Turns++;
        LongTurns += held > Allowed ? 1 : 0;
        Longest = held > Longest ? held : Longest;
        if (rows < Size / 2 && held < Aim)
            return;
        var fitting = rows * (Aim / (held > TimeSpan.Zero ? held : TimeSpan.FromMilliseconds(1)));
        // Smaller at once, larger step by step.
        Size = Math.Clamp((int)Math.Min(fitting, Size * 1.25 + 1), Smallest, Largest);
    }
}
