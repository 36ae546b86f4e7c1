using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;

namespace StaffPortal.Data;

/// <summary>Refuses <c>ExecuteUpdate</c> and <c>ExecuteDelete</c> on anything that is not marked exempt: they would change rows without an entry.</summary>
public sealed class JournalledSetGuard : IQueryExpressionInterceptor
{
    /// <summary>The one of the process: with a guard of their own, contexts could not share EF's model and would build it again.</summary>
    public static JournalledSetGuard Instance { get; } = new();

    private JournalledSetGuard()
    {
    }

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        if (queryExpression is MethodCallExpression { Method.Name: "ExecuteUpdate" or "ExecuteDelete" } bulk
            && new Roots().Of(bulk.Arguments[0]) is { } root && !JournalDiscipline.IsExempt(root))
            throw new InvalidOperationException($"{bulk.Method.Name} on {root.Name} would change it without a journal entry.");
        return queryExpression;
    }

    private sealed class Roots : ExpressionVisitor
    {
        private Type? found;

        public Type? Of(Expression expression)
        {
            Visit(expression);
            return found;
        }

        protected override Expression VisitExtension(Expression node)
        {
            if (node is EntityQueryRootExpression root)
                found ??= root.EntityType.ClrType;
            return node is EntityQueryRootExpression ? node : base.VisitExtension(node);
        }
    }
}
