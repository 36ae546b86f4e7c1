namespace StaffPortal.SampleTown;

/// <summary>What a request is usually about: somewhere on a street, or one of the town's own places.</summary>
public enum PlaceKind { Street, DayCare, School, Park, Sports, Library, Building }
