package dev.ringfence.tables;

import dev.ringfence.map.Judge;
import dev.ringfence.map.TableName;
import dev.ringfence.map.TableSettings;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.scan.text.Language;
import dev.ringfence.schema.Migrations;
import dev.ringfence.schema.Schema;
import dev.ringfence.schema.step.MigrationFile;
import dev.ringfence.sql.SqlName;
import dev.ringfence.sql.uses.SqlTexts;
import dev.ringfence.tables.mapping.Mapped;
import dev.ringfence.tables.mapping.Mappings;
import dev.ringfence.tables.mapping.Naming;
import dev.ringfence.tables.mapping.xml.XmlFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads what tells of tables in a project, once. */
final class Reading {

    private final ProjectCode code;
    private final Judge judge;
    private final FilesOfTables found;
    private final FilesRead files;

    Reading(ProjectCode code, Judge judge, Path folder, FilesOfTables found) {
        this.code = code;
        this.judge = judge;
        this.found = found;
        this.files = new FilesRead(folder);
    }

    TablesRead read(TablesBefore before) {
        SortedMap<String, Path> migrations = found.migrations();
        Schema schema = before.schema().orElseGet(() -> schema(migrations.keySet()));
        Optional<Schema> whole = Optional.of(schema).filter(unused -> files.areAllRead());
        SortedMap<String, Path> others = found.statements();
        List<XmlFile> xml = xml(others);
        ClassesOfTables classes = ClassesOfTables.in(code.roots().classes(), Mappings.classesIn(xml), before);
        Mappings mappings =
                Mappings.of(classes.readings(), xml, naming(judge.map().tables()), classes::topLevel);
        KnownTables known = new KnownTables(judge, tablesHere(schema, mappings), mappings.entities());
        UsesSeen uses = new UsesSeen(known);
        UsesOfCode ofCode = new UsesOfCode(classes, mappings, known, uses);
        ofCode.addMappings();
        SortedMap<Path, ReadClass> read = ofCode.addCode(before);
        new UsesOfFiles(judge, classes, files, uses).add(others, xml, new SqlTexts(known));
        UsesOfSchema ofSchema = new UsesOfSchema(schema, known, files, uses);
        ofSchema.add();
        ofSchema.tellUnread();
        tellUnread(mappings);
        TablesFound all = new TablesFound(
                uses.all(),
                tables(schema, mappings, known),
                mappers(mappings, known),
                renames(schema, known),
                uses.seen(
                        migrations.size() + others.size(),
                        schema,
                        mappings.notJudged().size()),
                files.unread());
        return new TablesRead(all, whole, known.digest(), read, files.isLasting());
    }

    private Schema schema(Set<String> migrations) {
        List<MigrationFile> all = files.migrations(found.all());
        return Migrations.read(
                all.stream().filter(file -> migrations.contains(file.path())).toList(), all);
    }

    private List<XmlFile> xml(SortedMap<String, Path> others) {
        return others.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".xml"))
                .map(file -> XmlFile.of(file.getKey(), files.bytes(file.getValue())))
                .toList();
    }

    private void tellUnread(Mappings mappings) {
        mappings.problems()
                .forEach(problem -> files.add(
                        files.position(problem.file(), problem.line()),
                        "this file cannot be read: " + problem.reason(),
                        "Correct it, or take it out of the globs under `tables`."));
    }

    private static Naming naming(TableSettings settings) {
        return settings.naming() == TableSettings.Naming.SNAKE ? Naming.SNAKE : Naming.AS_WRITTEN;
    }

    private static List<SqlName> tablesHere(Schema schema, Mappings mappings) {
        return Stream.of(
                        schema.tables().keySet().stream(),
                        schema.views().stream().map(Schema.View::view),
                        mappings.mapped().stream().map(Mapped::table),
                        mappings.generated().values().stream())
                .flatMap(each -> each)
                .toList();
    }

    private SortedMap<TableName, Position> tables(Schema schema, Mappings mappings, KnownTables known) {
        SortedMap<TableName, Position> tables = new TreeMap<>();
        schema.tables().forEach((table, place) -> tables.putIfAbsent(known.nameOf(table), files.position(place)));
        for (Mapped mapped : mappings.mapped()) {
            tables.computeIfAbsent(known.nameOf(mapped.table()), unused -> new Position(fileOf(mapped.type()), 0));
        }
        return tables;
    }

    private static SortedMap<TableName, SortedSet<TypeName>> mappers(Mappings mappings, KnownTables known) {
        SortedMap<TableName, SortedSet<TypeName>> mappers = new TreeMap<>();
        mappings.mapped()
                .forEach(mapped -> mappers.computeIfAbsent(known.nameOf(mapped.table()), unused -> new TreeSet<>())
                        .add(mapped.type()));
        return mappers;
    }

    /** Returns the source that is named as the type is, or else its class file. */
    private Path fileOf(TypeName type) {
        String folder = type.packageName().replace('.', '/');
        return Arrays.stream(Language.values())
                .flatMap(language -> code.roots().sources().stream()
                        .map(root -> root.folder().resolve(folder).resolve(language.fileNameOf(type.simpleName()))))
                .filter(Files::isRegularFile)
                .findFirst()
                .or(() -> code.roots().classes().stream()
                        .map(root -> root.resolve(folder).resolve(type.simpleName() + ".class"))
                        .findFirst())
                .orElse(Path.of(folder));
    }

    private static SortedMap<TableName, TableName> renames(Schema schema, KnownTables known) {
        SortedMap<TableName, TableName> renames = new TreeMap<>();
        schema.renames().forEach(rename -> renames.put(known.nameOf(rename.old()), known.nameOf(rename.name())));
        return renames;
    }
}
