package dev.ringfence.sql.uses;

import dev.ringfence.sql.NameAt;
import dev.ringfence.sql.SqlName;
import dev.ringfence.sql.uses.Mention.Role;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.expression.Alias;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.ParenthesedStatement;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.delete.ParenthesedDelete;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.insert.ParenthesedInsert;
import net.sf.jsqlparser.statement.merge.Merge;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.WithItem;
import net.sf.jsqlparser.statement.truncate.Truncate;
import net.sf.jsqlparser.statement.update.ParenthesedUpdate;
import net.sf.jsqlparser.statement.update.Update;
import net.sf.jsqlparser.statement.update.UpdateSet;
import net.sf.jsqlparser.statement.upsert.Upsert;
import org.jspecify.annotations.Nullable;

/** Holds which tables a statement of JSqlParser writes, with those of the statements in its WITH. */
final class ParserRoles {

    private final IdentityHashMap<Table, Role> roles = new IdentityHashMap<>();
    private final IdentityHashMap<Table, Set<String>> assigned = new IdentityHashMap<>();

    private ParserRoles() {}

    static ParserRoles of(Statement statement) {
        ParserRoles roles = new ParserRoles();
        roles.add(statement);
        return roles;
    }

    boolean isDeleted(Table table) {
        return roles.get(table) == Role.DELETED;
    }

    /** Returns the mention of a table, and of the aliases that say which tables an update writes. */
    List<Mention> mentions(NameAt name, Table table, boolean into) {
        Optional<String> alias = Optional.ofNullable(table.getAlias())
                .map(Alias::getName)
                .map(said -> SqlName.of(said).name());
        Set<String> columns = assigned.get(table);
        if (columns == null) {
            return List.of(new Mention(name, alias, into ? Role.TARGET : roles.getOrDefault(table, Role.SOURCE)));
        }
        List<Mention> mentions = new ArrayList<>(List.of(Mention.updated(name, alias, columns)));
        columns.stream()
                .filter(column -> !column.equals(Mention.UNQUALIFIED))
                .forEach(column -> mentions.add(Assigned.mention(column, name.at())));
        return mentions;
    }

    private void add(@Nullable Statement statement) {
        if (statement instanceof Insert insert) {
            target(insert.getTable());
            with(insert.getWithItemsList());
        } else if (statement instanceof Upsert upsert) {
            target(upsert.getTable());
        } else if (statement instanceof Merge merge) {
            target(merge.getTable());
            with(merge.getWithItemsList());
        } else if (statement instanceof Truncate truncate) {
            target(truncate.getTable());
            each(truncate.getTables(), Role.TARGET);
        } else if (statement instanceof Update update) {
            update(update);
        } else if (statement instanceof Delete delete) {
            delete(delete);
        } else if (statement instanceof Select select) {
            with(select.getWithItemsList());
        }
    }

    private void with(@Nullable List<WithItem<?>> items) {
        if (items != null) {
            items.forEach(item -> inner(item.getParenthesedStatement()));
        }
    }

    private void inner(@Nullable ParenthesedStatement statement) {
        if (statement instanceof ParenthesedInsert insert) {
            add(insert.getInsert());
        } else if (statement instanceof ParenthesedUpdate update) {
            add(update.getUpdate());
        } else if (statement instanceof ParenthesedDelete delete) {
            add(delete.getDelete());
        }
    }

    private void update(Update update) {
        Set<String> columns = new LinkedHashSet<>();
        for (UpdateSet set : update.getUpdateSets()) {
            set.getColumns().forEach(column -> columns.add(alias(column)));
        }
        assigned.put(update.getTable(), columns);
        with(update.getWithItemsList());
    }

    private static String alias(Column column) {
        Table table = column.getTable();
        return table == null || table.getName() == null
                ? Mention.UNQUALIFIED
                : SqlName.of(table.getName()).name();
    }

    private void delete(Delete delete) {
        boolean named = delete.getTables() != null && !delete.getTables().isEmpty();
        boolean using = delete.getUsingFromItemList() != null
                && !delete.getUsingFromItemList().isEmpty();
        each(delete.getTables(), Role.DELETED);
        roles.put(delete.getTable(), named ? Role.SOURCE : using ? Role.DELETED : Role.TARGET);
        with(delete.getWithItemsList());
    }

    private void target(@Nullable Table table) {
        if (table != null) {
            roles.put(table, Role.TARGET);
        }
    }

    private void each(@Nullable List<Table> tables, Role role) {
        if (tables != null) {
            tables.forEach(table -> roles.put(table, role));
        }
    }
}
