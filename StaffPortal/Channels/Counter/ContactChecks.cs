using StaffPortal.Customers;
using StaffPortal.Tickets;

namespace StaffPortal.Channels.Counter;

/// <summary>What is wrong with a form, all at once, in the order of its fields.</summary>
public static class ContactChecks
{
    public const int NameLength = 100;
    public const int AnswerLength = 2_000;

    /// <param name="form">As it was typed.</param>
    /// <param name="hasService">A service is chosen, and there is such a one.</param>
    /// <param name="ownPhone">The number known of the customer chosen.</param>
    /// <param name="now">UTC.</param>
    public static IReadOnlyList<ContactProblem> Of(ContactForm form, bool hasService, string? ownPhone, DateTimeOffset now)
    {
        List<ContactProblem> wrong = [];
        if (form.Who == ContactWho.Unknown || (form.Who is ContactWho.Known or ContactWho.Colleague && form.Chosen is null))
            wrong.Add(ContactProblem.WhoMissing);
        if (form.Who is ContactWho.NewPerson or ContactWho.NewOrganisation)
        {
            if ((form.Who == ContactWho.NewPerson ? form.FirstName + form.LastName : form.Organisation).Trim().Length == 0)
                wrong.Add(ContactProblem.NameMissing);
            if (form.Phone.Trim().Length > 0 && !ContactPoint.IsPhone(form.Phone))
                wrong.Add(ContactProblem.PhoneWrong);
            if (form.Email.Trim().Length > 0 && !ContactPoint.IsEmail(form.Email))
                wrong.Add(ContactProblem.EmailWrong);
        }
        if (!hasService)
            wrong.Add(ContactProblem.ServiceMissing);
        if (form.Description.Length > Ticket.TextLength || form.Address.Length > ContactPoint.AddressLength
            || new[] { form.FirstName, form.LastName, form.Organisation }.Any(n => n.Length > NameLength)
            || form.Answers.Values.Any(a => a.Any(t => t.Length > AnswerLength)))
            wrong.Add(ContactProblem.TextTooLong);
        if (form.CallBack != CallBackChoice.No)
        {
            var phone = form.CallBack == CallBackChoice.OtherNumber ? form.CallBackPhone : OwnPhone(form, ownPhone);
            if (!ContactPoint.IsPhone(phone ?? ""))
                wrong.Add(ContactProblem.CallBackPhoneMissing);
            if (form.CallBackDue is not { } due || due <= now)
                wrong.Add(ContactProblem.CallBackTimePast);
        }
        return wrong;
    }

    /// <summary>The number of who reached us: typed just now, or known of the customer chosen.</summary>
    public static string? OwnPhone(ContactForm form, string? known) => form.Who switch
    {
        ContactWho.Known => known,
        ContactWho.NewPerson or ContactWho.NewOrganisation when form.Phone.Trim().Length > 0 => form.Phone.Trim(),
        _ => null,
    };
}
