package dev.ringfence.map.yaml;

import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Place;
import dev.ringfence.map.TableClaim;
import dev.ringfence.map.TablePattern;
import dev.ringfence.map.TableSettings;
import dev.ringfence.map.TableSettings.Naming;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code tables}: of the map, how they are found, and of a module, which it owns. */
record TableSection(MapContext context) {

    static final String HOW_TO_NAME =
            "Write a name such as `orders`, `order_*`, or `billing.invoice` with a schema, without quotes and blanks.";

    private static final String AN_ENTRY = "an entry of `tables`";

    TableSettings settings(Fields map) {
        Place place = map.has("tables")
                ? map.placeOf("tables")
                : new Place(map.place().file(), 1, 1);
        TableSettings defaults = TableSettings.defaults(place);
        return map.get("tables")
                .filter(node -> !isListOfTables(node))
                .flatMap(node -> context.values().object(node, "`tables` of the map", AllowedKeys.TABLES))
                .map(fields -> settings(fields, defaults))
                .orElse(defaults);
    }

    private boolean isListOfTables(Node node) {
        if (node instanceof Node.Sequence) {
            context.problems()
                    .error(
                            node.place(),
                            "`tables` of the map says how tables are found, and this is a list",
                            "Write the tables of a module into the module.");
        }
        return node instanceof Node.Sequence;
    }

    private TableSettings settings(Fields fields, TableSettings defaults) {
        return new TableSettings(
                true,
                context.values().choice(fields, "naming", Naming.class).orElse(defaults.naming()),
                fields.has("migrations") ? globs(fields, "migrations") : defaults.migrations(),
                fields.has("sql") ? globs(fields, "sql") : defaults.sql(),
                fields.has("ignore") ? patterns(fields) : defaults.ignore(),
                defaults.place());
    }

    private List<String> globs(Fields fields, String key) {
        return context.values().list(fields, key).stream()
                .flatMap(node -> context
                        .values()
                        .text(node, "a glob of `" + key + "`")
                        .filter(glob -> FreezeSection.isBelow("the project's folder", node, glob, context.problems()))
                        .stream())
                .toList();
    }

    private List<TablePattern> patterns(Fields fields) {
        return context.values().list(fields, "ignore").stream()
                .flatMap(node -> pattern(node, "an entry of `ignore`").stream())
                .toList();
    }

    List<TableClaim> claims(Fields module, ModuleName name) {
        List<TableClaim> claims = new ArrayList<>();
        for (Node entry : context.values().list(module, "tables")) {
            claim(entry, name).ifPresent(claim -> {
                context.tables().add(claim);
                claims.add(claim);
            });
        }
        return List.copyOf(claims);
    }

    private Optional<TableClaim> claim(Node entry, ModuleName name) {
        if (!(entry instanceof Node.Mapping mapping)) {
            return pattern(entry, AN_ENTRY)
                    .map(pattern -> new TableClaim(pattern, name, List.of(), Optional.empty(), entry.place()));
        }
        Fields fields = Fields.of(mapping, AllowedKeys.TABLE, context.problems());
        Optional<String> because = context.values().prose(fields, "because");
        List<ModuleName> to = to(fields, name);
        return fields.required("table", "Write one, such as `table: orders`.")
                .flatMap(node -> pattern(node, "`table`"))
                .map(pattern -> new TableClaim(pattern, name, to, because, entry.place()));
    }

    private List<ModuleName> to(Fields fields, ModuleName self) {
        List<Node> entries = context.values().list(fields, "to");
        if (entries.isEmpty()
                && fields.get("to").filter(Node.Sequence.class::isInstance).isPresent()) {
            context.problems()
                    .error(
                            fields.placeOf("to"),
                            "`to` is empty",
                            "Name the modules that may read the table, or leave `to` out for none.");
        }
        return entries.stream()
                .flatMap(entry -> context.modules().namedByAnother(entry, "`to`", self).stream())
                .distinct()
                .toList();
    }

    private Optional<TablePattern> pattern(Node node, String what) {
        Optional<String> text = context.values().text(node, what);
        if (text.isEmpty() || TablePattern.isValid(text.get())) {
            return text.map(TablePattern::of);
        }
        context.problems().error(node.place(), Shown.text(text.get()) + " names no table", HOW_TO_NAME);
        return Optional.empty();
    }
}
