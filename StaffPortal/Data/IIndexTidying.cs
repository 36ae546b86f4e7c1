namespace StaffPortal.Data;

/// <summary>Takes what was removed out of the search indexes for good: until then it may only be marked as gone.</summary>
public interface IIndexTidying
{
    Task TidyAsync(CancellationToken ct);
}
