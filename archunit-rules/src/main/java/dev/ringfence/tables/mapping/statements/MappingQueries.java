package dev.ringfence.tables.mapping.statements;

import dev.ringfence.tables.mapping.code.Language;
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
    private final Optional<String> packageName;

    private MappingQueries(String file, Optional<String> packageName) {
        this.file = file;
        this.packageName = packageName;
    }

    /** Reads the queries, sorted by file and line; other XML files are passed over. */
    public static List<StatementText> of(Collection<XmlFile> files) {
        return files.stream()
                .flatMap(file -> file.root().stream()
                        .filter(root -> ROOTS.contains(root.name()))
                        .flatMap(root -> new MappingQueries(file.file(), packageOf(root)).in(root, Optional.empty())))
                .sorted()
                .distinct()
                .toList();
    }

    private static Optional<String> packageOf(XmlElement root) {
        return root.attribute("package")
                .or(() -> root.child("package").map(element -> element.text().strip()))
                .filter(name -> !name.isEmpty());
    }

    private Stream<StatementText> in(XmlElement element, Optional<String> around) {
        Optional<String> type = typeOf(element).map(this::qualified).or(() -> around);
        Stream<StatementText> own = language(element)
                .map(language -> text(element, type, language))
                .filter(statement -> !statement.text().isEmpty())
                .stream();
        return Stream.concat(own, element.children().stream().flatMap(child -> in(child, type)));
    }

    private String qualified(String name) {
        return name.contains(".")
                ? name
                : packageName.map(prefix -> prefix + "." + name).orElse(name);
    }

    private static Optional<String> typeOf(XmlElement element) {
        return switch (element.name()) {
            case "entity", "mapped-superclass" -> element.attribute("class");
            case "class", "subclass", "joined-subclass", "union-subclass" -> element.attribute("name");
            default -> Optional.empty();
        };
    }

    private static Optional<Language> language(XmlElement element) {
        if (SQL.contains(element.name())) {
            return Optional.of(Language.SQL);
        }
        boolean isQuery = element.name().equals("named-query")
                || element.name().equals("query") && element.attribute("name").isPresent();
        return isQuery ? Optional.of(Language.JPQL) : Optional.empty();
    }

    private StatementText text(XmlElement element, Optional<String> type, Language language) {
        String id = element.attribute("name").orElse(element.name());
        String text = element.child("query").map(XmlElement::text).orElseGet(element::text);
        return new StatementText(file, element.line(), type, id, language, text.strip());
    }
}
