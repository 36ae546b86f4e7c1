namespace StaffPortal.Controls;

/// <summary>One line of the key sheet: the keys and what they do.</summary>
public sealed record KeyWords(string Keys, string Words);
