namespace StaffPortal.Controls;

/// <summary>
/// A key and what it does, for the help page. A folder registers its keys: <c>services.AddSingleton(new KeyHelp(typeof(TriageTexts), …))</c>.
/// </summary>
/// <param name="Texts">Marker class of the texts both names are looked up in.</param>
/// <param name="Group">Name of the text over the group.</param>
/// <param name="Keys">As printed: <c>J</c>, <c>G U</c>.</param>
/// <param name="Word">Name of the text that says what it does.</param>
public sealed record KeyHelp(Type Texts, string Group, string Keys, string Word);
