namespace StaffPortal.Catalogue;

/// <param name="Fault">What is wrong.</param>
/// <param name="Stage">Which stage, by its place from 1; 0 for the whole.</param>
public sealed record ProcessFinding(ProcessFault Fault, int Stage = 0);
