package dev.ringfence.tables.mapping.statements;

import dev.ringfence.sql.uses.Dialect;
import dev.ringfence.tables.mapping.xml.DefaultPackage;
import dev.ringfence.tables.mapping.xml.XmlElement;
import dev.ringfence.tables.mapping.xml.XmlFile;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the queries in {@code orm.xml} and {@code hbm.xml}. */
public final class MappingQueries {

    private static final Set<String> ROOTS = Set.of("entity-mappings", "hibernate-mapping");
    private static final Set<String> SQL =
            Set.of("named-native-query", "sql-query", "sql-insert", "sql-update", "sql-delete", "subselect", "formula");

    private final String file;
    private final DefaultPackage names;

    private MappingQueries(String file, DefaultPackage names) {
        this.file = file;
        this.names = names;
    }

    /** Reads the queries, sorted by file and line; other XML files are passed over. */
    public static List<StatementText> of(Collection<XmlFile> files) {
        return files.stream()
                .flatMap(file -> file.root().stream()
                        .filter(root -> ROOTS.contains(root.name()))
                        .flatMap(root ->
                                new MappingQueries(file.file(), DefaultPackage.of(root)).in(root, Optional.empty())))
                .sorted()
                .distinct()
                .toList();
    }

    private Stream<StatementText> in(XmlElement element, Optional<String> around) {
        Optional<String> type = typeOf(element).map(names::qualified).or(() -> around);
        Stream<StatementText> own = dialect(element)
                .map(dialect -> text(element, type, dialect))
                .filter(statement -> !statement.text().isEmpty())
                .stream();
        return Stream.concat(own, element.children().stream().flatMap(child -> in(child, type)));
    }

    private static Optional<String> typeOf(XmlElement element) {
        return switch (element.name()) {
            case "entity", "mapped-superclass" -> element.attribute("class");
            case "class", "subclass", "joined-subclass", "union-subclass" -> element.attribute("name");
            default -> Optional.empty();
        };
    }

    private static Optional<Dialect> dialect(XmlElement element) {
        if (SQL.contains(element.name())) {
            return Optional.of(Dialect.SQL);
        }
        boolean isQuery = element.name().equals("named-query")
                || element.name().equals("query") && element.attribute("name").isPresent();
        return isQuery ? Optional.of(Dialect.JPQL) : Optional.empty();
    }

    private StatementText text(XmlElement element, Optional<String> type, Dialect dialect) {
        String id = element.attribute("name").orElse(element.name());
        String text = element.child("query").map(XmlElement::text).orElseGet(element::text);
        return new StatementText(file, element.line(), type, id, dialect, text.strip());
    }
}
