package dev.ringfence.map.yaml;

import dev.ringfence.map.Export;
import dev.ringfence.map.Exports;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.Place;
import dev.ringfence.map.WrittenPattern;
import dev.ringfence.map.WrittenPattern.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code exports}: what others may use of a module. */
final class ExportSection {

    private final MapContext context;
    private final ModuleName self;
    private final ExportedTypes exported;

    ExportSection(MapContext context, ModuleName self, ClaimSection.Claims claims) {
        this.context = context;
        this.self = self;
        this.exported = new ExportedTypes(context, claims);
    }

    Exports read(Fields fields) {
        Optional<Node> node = fields.get("exports");
        if (node.isEmpty() || isEverything(node.get())) {
            return new Exports.Everything();
        }
        List<Node> entries = context.values().list(node.get(), "`exports`").orElse(List.of());
        if (entries.size() == 1 && isEverything(entries.get(0))) {
            return new Exports.Everything();
        }
        List<Export> exports = new ArrayList<>();
        entries.forEach(entry -> export(entry).ifPresent(exports::add));
        return new Exports.Only(List.copyOf(exports));
    }

    private static boolean isEverything(Node node) {
        return node instanceof Node.Scalar scalar && scalar.text().equals(ExportedTypes.EVERYTHING);
    }

    private Optional<Export> export(Node entry) {
        if (entry instanceof Node.Mapping mapping) {
            return qualified(Fields.of(mapping, AllowedKeys.EXPORT, context.problems()));
        }
        if (isEverything(entry)) {
            context.problems()
                    .error(
                            entry.place(),
                            "`*` exports everything, and the other entries with it",
                            "Write `exports: \"*\"`, or take it out.");
            return Optional.empty();
        }
        return context.patterns()
                .eitherPattern(entry, TypesAlone.AN_OBJECT_WITH_TYPE)
                .map(text -> new Export(exported.of(text), Set.of(), Set.of(), List.of(), entry.place()));
    }

    private Optional<Export> qualified(Fields fields) {
        context.values().prose(fields, "because");
        Set<ModuleName> to = to(fields);
        Set<ModuleName> exceptModules = new LinkedHashSet<>();
        List<PatternText> exceptTexts = new ArrayList<>();
        context.values().list(fields, "except").forEach(entry -> except(entry, exceptModules, exceptTexts));
        return patterns(fields)
                .map(patterns -> new Export(
                        patterns,
                        to,
                        Set.copyOf(exceptModules),
                        exceptTexts.stream()
                                .flatMap(text -> excepted(text, patterns).stream())
                                .toList(),
                        fields.place()));
    }

    private List<NamePattern> excepted(PatternText text, List<NamePattern> within) {
        List<NamePattern> patterns = exported.of(text);
        if (!patterns.isEmpty()) {
            context.written()
                    .add(new WrittenPattern(
                            Role.EXCEPT, Optional.of(self), text.written(), patterns, within, text.place()));
        }
        return patterns;
    }

    private Set<ModuleName> to(Fields fields) {
        Set<ModuleName> to = new LinkedHashSet<>();
        List<Node> entries = context.values().list(fields, "to");
        entries.forEach(entry -> user(entry, "`to`").ifPresent(to::add));
        if (entries.isEmpty()
                && fields.get("to").filter(Node.Sequence.class::isInstance).isPresent()) {
            context.problems()
                    .error(
                            fields.placeOf("to"),
                            "`to` is empty",
                            "Name the modules that may use it; leave `to` out for all, the entry for none.");
        }
        return Set.copyOf(to);
    }

    /** A text with a dot is a pattern, and a text without a dot is a module. */
    private void except(Node entry, Set<ModuleName> modules, List<PatternText> patterns) {
        if (entry instanceof Node.Scalar scalar && scalar.text().indexOf('.') >= 0) {
            context.patterns().eitherPattern(entry, TypesAlone.NOT_HERE).ifPresent(patterns::add);
        } else {
            user(entry, "`except`").ifPresent(modules::add);
        }
    }

    private Optional<ModuleName> user(Node entry, String what) {
        Optional<ModuleName> name = context.modules().namedByAnother(entry, what, self);
        Optional<NamedModule.Refusal> refusal = name.flatMap(user -> new NamedModule(self, user).refusalAsUser());
        refusal.ifPresent(why -> context.problems().error(entry.place(), why.message(), why.remedy()));
        return refusal.isPresent() ? Optional.empty() : name;
    }

    private Optional<List<NamePattern>> patterns(Fields fields) {
        if (fields.has("package") == fields.has("type")) {
            Place place = fields.place();
            context.problems()
                    .error(
                            place,
                            "an entry of `exports` needs either `package` or `type`",
                            "Write one of them, such as `package: .api`.");
            return Optional.empty();
        }
        Optional<Node> node = fields.has("package")
                ? fields.required("package", "Write one, such as `package: .api`.")
                : fields.required("type", "Write one, such as `type: .OrderId`.");
        if (node.isPresent() && isEverything(node.get()) && fields.has("package")) {
            return Optional.of(exported.everything());
        }
        return node.flatMap(
                        fields.has("package")
                                ? named -> context.patterns().packagePattern(named, TypesAlone.TYPE_INSTEAD_OF_PACKAGE)
                                : context.patterns()::typePattern)
                .map(exported::of);
    }
}
