namespace StaffPortal.Journal;

/// <summary>A row that belongs to a journalled entity and changes only through that entity's verbs.</summary>
public interface IPartOf
{
    Guid RootId { get; }
}
