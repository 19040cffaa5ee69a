package dev.ringfence.tables.mapping.statements;

import dev.ringfence.sql.uses.Dialect;
import dev.ringfence.tables.mapping.xml.DynamicSql;
import dev.ringfence.tables.mapping.xml.XmlElement;
import dev.ringfence.tables.mapping.xml.XmlFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the statements of MyBatis mappers, and of the maps of iBATIS 2. */
public final class MapperStatements {

    private static final Set<String> STATEMENTS =
            Set.of("select", "insert", "update", "delete", "sql", "statement", "procedure");

    private final Map<String, XmlElement> fragments = new HashMap<>();
    private final List<StatementText> found = new ArrayList<>();

    private MapperStatements() {}

    /**
     * Reads the statements of mappers, sorted by file and line; other XML files are passed over.
     *
     * @param files the files, which may include fragments of each other
     */
    public static List<StatementText> of(Collection<XmlFile> files) {
        MapperStatements statements = new MapperStatements();
        files.forEach(file -> mapper(file).ifPresent(statements::addFragments));
        files.forEach(file -> mapper(file).ifPresent(mapper -> statements.addAll(file.file(), mapper)));
        return statements.found.stream().sorted().distinct().toList();
    }

    private static Optional<XmlElement> mapper(XmlFile file) {
        return file.root("mapper").or(() -> file.root("sqlMap"));
    }

    private static String qualified(Optional<String> namespace, String id) {
        return namespace.map(name -> name + "." + id).orElse(id);
    }

    private void addFragments(XmlElement mapper) {
        Optional<String> namespace = mapper.attribute("namespace");
        for (XmlElement fragment : mapper.children("sql")) {
            fragment.attribute("id").ifPresent(id -> fragments.putIfAbsent(qualified(namespace, id), fragment));
        }
    }

    private void addAll(String file, XmlElement mapper) {
        Optional<String> namespace = mapper.attribute("namespace");
        Function<String, Optional<XmlElement>> find = id -> Optional.ofNullable(fragments.get(qualified(namespace, id)))
                .or(() -> Optional.ofNullable(fragments.get(id)));
        for (XmlElement statement : mapper.children()) {
            if (STATEMENTS.contains(statement.name())) {
                String id = statement.attribute("id").orElse("");
                add(file, namespace, id, statement, find);
                statement
                        .all()
                        .filter(inner -> inner.name().equals("selectKey"))
                        .forEach(key -> add(file, namespace, id + "!selectKey", key, find));
            }
        }
    }

    private void add(
            String file,
            Optional<String> namespace,
            String id,
            XmlElement statement,
            Function<String, Optional<XmlElement>> find) {
        String text = DynamicSql.of(statement, find);
        if (!text.isEmpty()) {
            found.add(new StatementText(file, statement.line(), namespace, id, Dialect.SQL, text));
        }
    }
}
