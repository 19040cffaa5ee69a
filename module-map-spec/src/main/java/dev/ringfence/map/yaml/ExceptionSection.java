package dev.ringfence.map.yaml;

import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.ExceptionEntry.Side;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.PackagePattern;
import dev.ringfence.map.Rule;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads an entry of {@code exceptions}. */
record ExceptionSection(MapContext context, Fields fields) {

    private static final String ONE_SIDE = "one side of an exception";
    private static final List<Rule> WITHOUT_EDGE = List.of(
            Rule.UNMAPPED_CLASS,
            Rule.MODULE_CYCLE,
            Rule.EXTRACTED_MODULE,
            Rule.FROZEN_CODE,
            Rule.UNOWNED_TABLE,
            Rule.EXPIRED_SEAM);

    static List<ExceptionEntry> readAll(Fields map, MapContext context) {
        return context.values().list(map, "exceptions").stream()
                .flatMap(entry -> context.values().object(entry, "an exception", AllowedKeys.EXCEPTION).stream())
                .flatMap(fields -> new ExceptionSection(context, fields).read().stream())
                .toList();
    }

    private Optional<ExceptionEntry> read() {
        Optional<Side> from = fields.required(
                        "from", "Write the module, package or type that is excused, such as `from: orders`.")
                .flatMap(this::side);
        Optional<Side> to = eitherOr("to", "Write the module, package or type that may be used, such as `to: billing`.")
                .flatMap(this::side);
        Optional<Rule> rule = rule();
        refuseBothOrNeither();
        refuseCycleOfPattern(from, rule);
        new SidesOfTables(context.problems(), fields).refuse(from, to, rule);
        OptionalInt edges = edges();
        fields.required("because", "Say why it may stand, for whoever meets it next: `because: until ORD-1`.");
        Optional<String> because = context.values().prose(fields, "because");
        return from.map(side -> new ExceptionEntry(
                side,
                to,
                rule,
                because,
                context.values().prose(fields, "owner"),
                context.values().date(fields, "until"),
                edges,
                fields.place()));
    }

    /** Returns the value of a key that may be missing, for another one, and must say something where it is there. */
    private Optional<Node> eitherOr(String key, String remedy) {
        return fields.has(key) ? fields.required(key, remedy) : Optional.empty();
    }

    private Optional<Side> side(Node node) {
        return context.values().text(node, ONE_SIDE).flatMap(text -> side(node, text));
    }

    private Optional<Side> side(Node node, String text) {
        if (text.equals("*")) {
            return Optional.of(new Side.OfPattern(PackagePattern.of("*")));
        }
        if (DataSide.is(text)) {
            return new DataSide(context).read(node, text, this::pattern).map(Side.OfData::new);
        }
        return namesModule(text)
                ? context.modules().named(node, ONE_SIDE).map(Side.OfModule::new)
                : pattern(node).map(Side.OfPattern::new);
    }

    /** A text with a dot is a pattern, unless a nested module has that full name. */
    private boolean namesModule(String text) {
        return context.modules().has(text) || text.indexOf('.') < 0 && !NamePattern.namesType(text);
    }

    private Optional<NamePattern> pattern(Node node) {
        return pattern(context, node, context.patterns().eitherPattern(node, TypesAlone.NOT_HERE));
    }

    /** Writes a pattern out below one root at the most, as a side of an exception or of a seam. */
    static Optional<NamePattern> pattern(MapContext context, Node node, Optional<PatternText> text) {
        if (text.isEmpty() || text.get().isRelative() && !context.hasRoots()) {
            return Optional.empty();
        }
        if (text.get().isRelative() && context.roots().size() > 1) {
            context.problems()
                    .error(
                            node.place(),
                            "the map has several roots, and "
                                    + Shown.text(text.get().written()) + " does not say below which",
                            "Write it in full, such as "
                                    + Shown.text(context.roots()
                                            .get(0)
                                            .below(text.get().rest())) + ".");
            return Optional.empty();
        }
        return context.patterns().writtenOut(text.get(), context.roots()).stream()
                .findFirst();
    }

    private Optional<Rule> rule() {
        Optional<Node> node = eitherOr("rule", "Write the rule, such as `rule: module-cycle`.");
        Optional<String> id = node.flatMap(value -> context.values().text(value, "`rule`"));
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Optional<Rule> rule = WITHOUT_EDGE.stream()
                .filter(known -> known.id().equals(id.get()))
                .findFirst();
        if (rule.isEmpty()) {
            refuseRule(node.get(), id.get());
        }
        return rule;
    }

    private void refuseRule(Node node, String id) {
        boolean judgesEdges = Rule.ofId(id)
                .filter(rule -> rule.judgesEdges()
                        || rule == Rule.FOREIGN_TABLE
                        || rule == Rule.FOREIGN_KEY
                        || rule == Rule.MODEL_LEAK
                        || rule == Rule.STRAY_FLAG)
                .isPresent();
        String remedy = judgesEdges
                ? "Write `to` instead: an exception excuses edges, whatever rule judges them."
                : "Write `unmapped-class`, `module-cycle`, `extracted-module`, `frozen-code`, `unowned-table`"
                        + " or `expired-seam`.";
        context.problems().error(node.place(), "no exception is made for the rule " + Shown.text(id), remedy);
    }

    private void refuseBothOrNeither() {
        if (fields.has("to") == fields.has("rule")) {
            context.problems()
                    .error(
                            fields.place(),
                            "an exception needs either `to` or `rule`",
                            "Write `to` where it excuses edges, `rule` where it excuses a finding without an edge.");
        }
    }

    private void refuseCycleOfPattern(Optional<Side> from, Optional<Rule> rule) {
        boolean ofCycle = rule.isPresent() && rule.get() == Rule.MODULE_CYCLE;
        if (ofCycle && from.isPresent() && !(from.get() instanceof Side.OfModule)) {
            context.problems()
                    .error(
                            fields.placeOf("from"),
                            "a cycle is one of modules, not of packages and types",
                            "Write the name of a module that is in it.");
        }
    }

    private OptionalInt edges() {
        if (fields.has("edges") && !fields.has("to")) {
            context.problems()
                    .error(
                            fields.placeOf("edges"),
                            "`edges` counts edges, and this exception excuses none",
                            "Take it out, or write `to`.");
        }
        return context.values().count(fields, "edges");
    }
}
