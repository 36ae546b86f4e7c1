namespace StaffPortal.Triage;

/// <summary>What a list holds back.</summary>
/// <param name="New">Rows that wait.</param>
/// <param name="Arrived">How many of them came with this news.</param>
/// <param name="Urgent">One of those is urgent.</param>
public sealed record HeldNews(int New, int Arrived, bool Urgent);
