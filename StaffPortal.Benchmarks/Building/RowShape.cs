using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace StaffPortal.Benchmarks.Building;

/// <summary>A table as the model maps it: reads an entity's columns as the save would write them.</summary>
public sealed class RowShape
{
    private readonly (IClrPropertyGetter Getter, ValueConverter? Converter)[] readers;

    public RowShape(IEntityType entity)
    {
        Table = entity.GetTableName()!;
        var table = StoreObjectIdentifier.Table(Table);
        var properties = entity.GetFlattenedProperties().ToList();
        Columns = [.. properties.Select(p => p.GetColumnName(table)!)];
        readers = [.. properties.Select(p => (p.GetGetter(), p.GetTypeMapping().Converter))];
    }

    public string Table { get; }

    public IReadOnlyList<string> Columns { get; }

    public object?[] Read(object entity)
    {
        var row = new object?[readers.Length];
        for (var i = 0; i < row.Length; i++)
        {
            var (getter, converter) = readers[i];
            var value = getter.GetClrValueUsingContainingEntity(entity);
            row[i] = value is null || converter is null ? value : converter.ConvertToProvider(value);
        }
        return row;
    }
}
