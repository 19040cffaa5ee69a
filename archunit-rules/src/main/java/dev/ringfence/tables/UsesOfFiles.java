package dev.ringfence.tables;

import dev.ringfence.map.Judge;
import dev.ringfence.map.TypeName;
import dev.ringfence.sql.uses.SqlReading;
import dev.ringfence.sql.uses.SqlTexts;
import dev.ringfence.tables.mapping.statements.MapperStatements;
import dev.ringfence.tables.mapping.statements.MappingQueries;
import dev.ringfence.tables.mapping.statements.StatementText;
import dev.ringfence.tables.mapping.statements.TemplateGroup;
import dev.ringfence.tables.mapping.xml.XmlFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Finds what statements of mappers, queries of mapping files and groups of templates do with tables. */
record UsesOfFiles(Judge judge, ClassesOfTables classes, FilesRead files, UsesSeen uses) {

    private static final List<String> ROOTS = List.of("src/main/resources/", "src/main/java/", "src/main/kotlin/");

    /** A statement that names no type is counted, and nobody's. */
    void add(SortedMap<String, Path> others, List<XmlFile> xml, SqlTexts reader) {
        for (StatementText statement : statements(others, xml)) {
            Optional<TypeName> user = statement
                    .type()
                    .map(classes::topLevel)
                    .filter(type -> classes.names().contains(type.qualified()) || isOfAModule(type));
            if (user.isPresent()) {
                add(statement, user.get(), reader);
            } else {
                uses.countUnread();
            }
        }
    }

    /** The type of a mapper may lie in another project. */
    private boolean isOfAModule(TypeName type) {
        return judge.ownerOf(type).owningModule().isPresent();
    }

    private void add(StatementText statement, TypeName user, SqlTexts reader) {
        Position position = files.position(statement.file(), statement.line());
        SqlReading reading = reader.read(statement.text(), statement.dialect());
        uses.add(reading, user, position);
        if (reading.unread()) {
            files.add(
                    position,
                    "no reader of SQL understands this statement",
                    "Nothing has to be done; its tables are not seen.");
        }
    }

    private List<StatementText> statements(SortedMap<String, Path> others, List<XmlFile> xml) {
        List<StatementText> all = new ArrayList<>(MapperStatements.of(xml));
        all.addAll(MappingQueries.of(xml));
        others.forEach((name, path) -> {
            if (name.endsWith(".stg")) {
                all.addAll(TemplateGroup.of(name, TemplateGroup.typeOf(belowRoot(name)), files.text(path)));
            }
        });
        return all;
    }

    /** Returns the path below a folder of sources or resources. */
    private static String belowRoot(String path) {
        return ROOTS.stream()
                .filter(path::startsWith)
                .findFirst()
                .map(root -> path.substring(root.length()))
                .orElse(path);
    }
}
