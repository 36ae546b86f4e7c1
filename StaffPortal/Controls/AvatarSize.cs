namespace StaffPortal.Controls;

/// <summary>20, 24, 32 and 44 pixels.</summary>
public enum AvatarSize
{
    Small,
    Medium,
    Large,
    ExtraLarge,
}
