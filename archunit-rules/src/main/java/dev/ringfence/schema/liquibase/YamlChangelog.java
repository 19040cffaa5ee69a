package dev.ringfence.schema.liquibase;

import dev.ringfence.json.JsonText;
import dev.ringfence.map.yaml.YamlTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads YAML, and JSON, which is YAML too, as the tree that the same changelog has in XML. */
final class YamlChangelog {

    /** Lists that XML leaves out: their items stand right in what holds the list. */
    private static final Set<String> TRANSPARENT = Set.of("changes", "columns", "column");

    private final Map<String, Said> attributes = new TreeMap<>();
    private final List<Element> children = new ArrayList<>();

    private YamlChangelog() {}

    static Element read(String text) throws BrokenChangelogException {
        try {
            return element("", 1, YamlTree.read(text)).children().stream()
                    .filter(child -> child.is(Changelog.ROOT))
                    .findFirst()
                    .orElseGet(() -> new Element("", Map.of(), List.of(), new Said("", 1), 1));
        } catch (YamlTree.BrokenException e) {
            throw new BrokenChangelogException(e.line(), String.valueOf(e.getMessage()), "Mend the YAML there.");
        }
    }

    /** Reads JSON: what is JSON is read as YAML, which knows lines; tabs stand in JSON between its parts alone. */
    static Element readJson(String text) throws BrokenChangelogException {
        if (JsonText.read(text).isEmpty()) {
            throw new BrokenChangelogException(0, "the file is no JSON object", "Mend the JSON.");
        }
        return read(text.replace('\t', ' '));
    }

    private static Element element(String name, int line, YamlTree tree) {
        YamlChangelog inside = new YamlChangelog();
        Said body = new Said("", line);
        if (tree instanceof YamlTree.Scalar scalar) {
            body = said(scalar);
        } else if (tree instanceof YamlTree.Mapping mapping) {
            mapping.entries().forEach(inside::entry);
        } else if (tree instanceof YamlTree.Sequence sequence) {
            sequence.items().forEach(inside::item);
        }
        return new Element(name, inside.attributes, List.copyOf(inside.children), body, line);
    }

    private static Said said(YamlTree.Scalar scalar) {
        return new Said(scalar.text(), scalar.line(), scalar.literal());
    }

    private void entry(YamlTree.Entry entry) {
        if (entry.value() instanceof YamlTree.Scalar scalar) {
            attributes.put(entry.key(), said(scalar));
        } else if (entry.key().equals(Changelog.ROOT)) {
            children.add(element(entry.key(), entry.line(), entry.value()));
        } else if (TRANSPARENT.contains(entry.key()) && entry.value() instanceof YamlTree.Sequence sequence) {
            sequence.items().forEach(this::item);
        } else {
            children.add(element(entry.key(), entry.line(), entry.value()));
        }
    }

    /** Reads an item of a list: each of its keys names an element. */
    private void item(YamlTree item) {
        if (item instanceof YamlTree.Mapping mapping) {
            mapping.entries().forEach(entry -> children.add(element(entry.key(), entry.line(), entry.value())));
        }
    }
}
