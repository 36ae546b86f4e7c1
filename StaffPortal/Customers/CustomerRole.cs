namespace StaffPortal.Customers;

/// <summary>As what somebody deals with us; one may be several at once.</summary>
public enum CustomerRole
{
    Resident,
    Parent,
    Pupil,
    CareClient,
    Entrepreneur,
    Tenant,
    PropertyOwner,
    Association,
}
