using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StaffPortal.Catalogue;

namespace StaffPortal.Messaging.Templates;

public sealed class TemplateTable : IEntityTypeConfiguration<ReplyTemplate>
{
    public void Configure(EntityTypeBuilder<ReplyTemplate> builder)
    {
        builder.ToTable("ReplyTemplates");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Version).IsConcurrencyToken();
        builder.ComplexProperty(t => t.Name);
        builder.ComplexProperty(t => t.Text);
        builder.Ignore(t => t.Memory).Ignore(t => t.SubjectKind).Ignore(t => t.SubjectId).Ignore(t => t.Terms);
        builder.Property(t => t.Services).HasConversion(
            list => JsonSerializer.Serialize(list, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<List<Guid>>(json, JsonSerializerOptions.Default)!,
            new ValueComparer<IReadOnlyList<Guid>>((a, b) => ReferenceEquals(a, b), list => list.Count, list => list));
        builder.Property(t => t.Stages).HasConversion(
            list => string.Join(' ', list),
            words => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<StageCategory>).ToList(),
            new ValueComparer<IReadOnlyList<StageCategory>>((a, b) => ReferenceEquals(a, b), list => list.Count, list => list));
    }
}
