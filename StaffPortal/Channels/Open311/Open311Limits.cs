namespace StaffPortal.Channels.Open311;

/// <summary>
/// How much one call may bring. The body limit lies far above the limits of its fields, so that a description of a
/// megabyte is answered with "the description is too long" and not with a cut line.
/// </summary>
public static class Open311Limits
{
    public const int Description = 4_000;
    public const int ShortText = 400;
    public const int Url = 2_000;
    public const int Fields = 200;
    public const int FieldName = 200;
    public const int FormBytes = 2 * 1024 * 1024;
    public const int Files = 10;
    public const int MultipartBytes = 32 * 1024 * 1024;

    public const int Answers = 1_000;
    public const int SpanDays = 90;
    public const double RadiusMetres = 100_000;
}
