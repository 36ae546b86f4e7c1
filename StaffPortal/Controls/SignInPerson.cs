namespace StaffPortal.Controls;

/// <summary>One of the practice town's people, to choose from.</summary>
/// <param name="Key">What is posted.</param>
/// <param name="Name">First and last name.</param>
/// <param name="Role">In the reader's language.</param>
/// <param name="Unit">Department or team, in the reader's language.</param>
public sealed record SignInPerson(string Key, string Name, string Role, string Unit);
