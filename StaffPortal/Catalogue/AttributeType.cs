namespace StaffPortal.Catalogue;

/// <summary>Open311 attribute datatypes; on the wire in lower case.</summary>
public enum AttributeType
{
    String,
    Number,
    Datetime,
    Text,
    Singlevaluelist,
    Multivaluelist,
}
