namespace StaffPortal.Messaging;

/// <summary>Marker of this folder's texts.</summary>
public sealed class MessagingTexts;
