namespace StaffPortal.Controls;

/// <summary>What a key does on a page.</summary>
/// <param name="Keys"><c>J</c>, <c>Shift+J</c>, <c>Ctrl+Enter</c>, <c>?</c>, <c>ArrowDown</c>, or a sequence <c>G U</c>.</param>
/// <param name="Act">Runs on the page's own thread of work. It is a public entry: check rights and state again inside.</param>
/// <param name="Repeats">May be held down: next, previous.</param>
public sealed record KeyBinding(string Keys, Func<Task> Act, bool Repeats = false);
