using Microsoft.AspNetCore.Components;
using StaffPortal.Channels.Counter;
using StaffPortal.Rights;

namespace StaffPortal.Channels.Screens;

/// <summary>A card of the contact form: shows the form, tells changes upwards as functions, so that none is lost to another made meanwhile.</summary>
public abstract class ContactPart : ComponentBase
{
    /// <summary>How long typing rests before the server looks.</summary>
    protected static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(120);

    [Parameter, EditorRequired]
    public ContactForm Form { get; set; } = default!;

    [Parameter]
    public Viewer Viewer { get; set; } = Viewer.Anonymous;

    [Parameter]
    public IReadOnlyList<ContactProblem> Problems { get; set; } = [];

    [Parameter]
    public EventCallback<Func<ContactForm, ContactForm>> OnChange { get; set; }

    protected Task ChangeAsync(Func<ContactForm, ContactForm> change) => OnChange.InvokeAsync(change);

    protected bool Has(ContactProblem problem) => Problems.Contains(problem);

    protected string? Invalid(ContactProblem problem) => Has(problem) ? "true" : null;
}
