package dev.ringfence.map.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Names what a key of the map still lacks: its words in SPEC.md, its property in the schema, its reader, and a map that has it. */
class WhatAKeyLacksTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/ringfence/map/yaml");
    private static final Path MAPS = Path.of("src/test/resources/maps/valid");
    private static final Pattern CODE = Pattern.compile("```yaml\n(.*?)```|`([^`\n]+)`", Pattern.DOTALL);

    /**
     * Where an object of the map is described.
     *
     * @param section the heading in SPEC.md
     * @param row whether each key has a row of a table there; otherwise code of the section names it
     * @param schema the object in the schema, as a JSON pointer
     */
    private record Described(String section, boolean row, String schema) {}

    private static final Map<AllowedKeys, Described> DESCRIBED = Map.ofEntries(
            Map.entry(AllowedKeys.MAP, new Described("6. Keys", true, "")),
            Map.entry(AllowedKeys.PART, new Described("6. Keys", false, "")),
            Map.entry(AllowedKeys.MODULE, new Described("6. Keys", true, "/definitions/module")),
            Map.entry(AllowedKeys.EXCEPTION, new Described("12. Exceptions", true, "/definitions/exception")),
            Map.entry(AllowedKeys.POLICY, new Described("13. Policy", true, "/properties/policy")),
            Map.entry(AllowedKeys.FREEZE, new Described("10. States", false, "/definitions/module/properties/freeze")),
            Map.entry(AllowedKeys.PACKAGE, new Described("6. Keys", false, entryOf("packages"))),
            Map.entry(AllowedKeys.TYPE, new Described("6. Keys", false, entryOf("types"))),
            Map.entry(AllowedKeys.TABLES, new Described("18. Tables", true, "/properties/tables")),
            Map.entry(AllowedKeys.SEAM, new Described("20. Seams", true, "/definitions/seam")),
            Map.entry(AllowedKeys.NEW, new Described("20. Seams", false, "/definitions/seam/properties/new/anyOf/1")),
            Map.entry(
                    AllowedKeys.THROUGH,
                    new Described("20. Seams", false, "/definitions/seam/properties/through/items/anyOf/1")),
            Map.entry(
                    AllowedKeys.FLAG,
                    new Described("20. Seams", false, "/definitions/seam/properties/flags/items/anyOf/1")),
            Map.entry(AllowedKeys.TABLE, new Described("18. Tables", false, entryOf("tables"))),
            Map.entry(AllowedKeys.EXPORT, new Described("7. Exports", false, "/definitions/export/anyOf/1")),
            Map.entry(AllowedKeys.REQUIREMENT, new Described("8. Requires and forbids", false, entryOf("requires"))),
            Map.entry(AllowedKeys.TRANSLATION, new Described("19. Translations", true, translation())),
            Map.entry(AllowedKeys.FACTS, new Described("21. Advice", true, "/definitions/module/properties/facts")),
            Map.entry(AllowedKeys.ADVISE, new Described("21. Advice", true, "/properties/advise")),
            Map.entry(AllowedKeys.WEIGHTS, new Described("21. Advice", false, "/properties/advise/properties/weights")),
            Map.entry(AllowedKeys.FORBID, new Described("8. Requires and forbids", false, entryOf("forbids"))),
            Map.entry(AllowedKeys.IGNORE, new Described("6. Keys", false, "/properties/ignore/items/anyOf/1")));

    private static String translation() {
        return "/definitions/module/properties/translations/items";
    }

    private static String entryOf(String list) {
        return "/definitions/module/properties/" + list + "/items/anyOf/1";
    }

    @Test
    void every_object_of_the_map_is_described() {
        assertThat(objects().filter(object -> !DESCRIBED.containsKey(object)).map(AllowedKeys::owner))
                .as("objects of AllowedKeys that lack a line in DESCRIBED")
                .isEmpty();
        assertThat(described()).hasSameSizeAs(DESCRIBED.keySet());
    }

    @Test
    void no_key_lacks_anything() {
        assertThat(described().flatMap(WhatAKeyLacksTest::lackingOf)).isEmpty();
    }

    @Test
    void the_schema_has_no_key_that_the_reader_does_not_read() {
        assertThat(described()
                        .filter(object -> !object.equals(AllowedKeys.PART))
                        .flatMap(object -> properties(object).stream()
                                .filter(key -> !object.keys().contains(key))
                                .filter(key -> !object.equals(AllowedKeys.MAP)
                                        || !AllowedKeys.PART.keys().contains(key))
                                .map(key -> object.owner() + ": " + key)))
                .isEmpty();
    }

    private static Stream<String> lackingOf(AllowedKeys object) {
        Described where = Objects.requireNonNull(DESCRIBED.get(object));
        return object.keys().stream()
                .flatMap(key -> Stream.of(
                                lacking(
                                        isInSpec(key, where),
                                        (where.row() ? "a row" : "a word in code") + " in SPEC.md, " + where.section()),
                                lacking(
                                        properties(object).contains(key),
                                        "a property in module-map.schema.json, " + where.schema() + "/properties"),
                                lacking(isRead(key), "a section in " + SOURCES + " that reads it"),
                                lacking(isInAMap(key), "a map in " + MAPS + " that has it"))
                        .flatMap(lack -> lack)
                        .map(lack -> "`" + key + "` of " + object.owner() + " lacks " + lack));
    }

    private static Stream<String> lacking(boolean isThere, String what) {
        return isThere ? Stream.empty() : Stream.of(what);
    }

    private static boolean isInSpec(String key, Described where) {
        String section = Stream.of(text(Path.of("SPEC.md")).split("\n## "))
                .filter(each -> each.startsWith(where.section() + "\n"))
                .findFirst()
                .orElse("");
        return where.row()
                ? section.contains("\n| `" + key + "` |")
                : CODE.matcher(section).results().map(MatchResult::group).anyMatch(code -> hasWord(code, key));
    }

    private static List<String> properties(AllowedKeys object) {
        Described where = Objects.requireNonNull(DESCRIBED.get(object));
        JsonNode schema = new ObjectMapper().readTree(text(Path.of("module-map.schema.json")));
        return List.copyOf(schema.at(where.schema() + "/properties").propertyNames());
    }

    private static boolean isRead(String key) {
        return files(SOURCES, ".java")
                .filter(file -> !file.endsWith("AllowedKeys.java"))
                .anyMatch(file -> text(file).contains("\"" + key + "\""));
    }

    private static boolean isInAMap(String key) {
        return files(MAPS, ".yaml").anyMatch(map -> hasWord(text(map), key + ":"));
    }

    private static boolean hasWord(String text, String word) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(word) + "(?![\\w-])")
                .matcher(text)
                .find();
    }

    private static Stream<AllowedKeys> described() {
        return objects().filter(DESCRIBED::containsKey);
    }

    private static Stream<AllowedKeys> objects() {
        return Arrays.stream(AllowedKeys.class.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == AllowedKeys.class)
                .map(field -> {
                    try {
                        return (AllowedKeys) field.get(null);
                    } catch (IllegalAccessException hidden) {
                        throw new IllegalStateException(hidden);
                    }
                });
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
