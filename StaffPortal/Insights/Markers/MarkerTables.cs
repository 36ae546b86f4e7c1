using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StaffPortal.Insights.Markers;

public sealed class MarkerTable : IEntityTypeConfiguration<ProcessMarker>
{
    public void Configure(EntityTypeBuilder<ProcessMarker> builder)
    {
        builder.ToTable("ProcessMarkers");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Version).IsConcurrencyToken();
        builder.Ignore(m => m.Memory).Ignore(m => m.SubjectKind).Ignore(m => m.SubjectId);
    }
}

public sealed class GoalTable : IEntityTypeConfiguration<FigureGoal>
{
    public void Configure(EntityTypeBuilder<FigureGoal> builder)
    {
        builder.ToTable("FigureGoals");
        builder.Property(g => g.Id).ValueGeneratedNever();
        builder.Property(g => g.Version).IsConcurrencyToken();
        builder.Property(g => g.Kind).HasConversion<string>();
        builder.Ignore(g => g.Memory).Ignore(g => g.SubjectKind).Ignore(g => g.SubjectId);
    }
}
