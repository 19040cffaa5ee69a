package dev.ringfence.map.yaml;

import dev.ringfence.map.Forbid;
import dev.ringfence.map.Ignore;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.Place;
import dev.ringfence.map.WrittenPattern;
import dev.ringfence.map.WrittenPattern.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code forbids} and {@code ignore}: entries that name packages and types, and say why. */
record NamedTypesSection(MapContext context, Optional<ModuleName> module) {

    private interface Making<T> {
        T of(List<NamePattern> patterns, Optional<String> because, Place place);
    }

    List<Forbid> forbids(Fields fields) {
        return entries(fields, "forbids", AllowedKeys.FORBID, Forbid::new);
    }

    List<Ignore> ignores(Fields fields) {
        return entries(fields, "ignore", AllowedKeys.IGNORE, Ignore::new);
    }

    private <T> List<T> entries(Fields fields, String key, AllowedKeys vocabulary, Making<T> making) {
        return context.values().list(fields, key).stream()
                .map(entry -> entry(entry, vocabulary, making))
                .toList();
    }

    private <T> T entry(Node entry, AllowedKeys vocabulary, Making<T> making) {
        if (!(entry instanceof Node.Mapping mapping)) {
            return making.of(
                    writtenOut(context.patterns().eitherPattern(entry, TypesAlone.AN_OBJECT_WITH_TYPES)),
                    Optional.empty(),
                    entry.place());
        }
        Fields fields = Fields.of(mapping, vocabulary, context.problems());
        List<Node> packages = context.values().list(fields, "packages");
        List<Node> types = context.values().list(fields, "types");
        if (packages.isEmpty() && types.isEmpty() && ClaimSection.areLists(fields)) {
            context.problems()
                    .error(
                            entry.place(),
                            vocabulary.owner() + " names nothing",
                            "Write `packages: [...]` or `types: [...]`.");
        }
        List<NamePattern> patterns = new ArrayList<>();
        packages.forEach(
                node -> patterns.addAll(writtenOut(context.patterns().packagePattern(node, TypesAlone.BELOW_TYPES))));
        types.forEach(node -> patterns.addAll(writtenOut(context.patterns().typePattern(node))));
        return making.of(List.copyOf(patterns), context.values().prose(fields, "because"), entry.place());
    }

    private List<NamePattern> writtenOut(Optional<PatternText> text) {
        return text.map(this::writtenOut).orElse(List.of());
    }

    private List<NamePattern> writtenOut(PatternText text) {
        List<NamePattern> patterns = context.patterns().writtenOut(text, context.roots());
        if (!patterns.isEmpty()) {
            Role role = module.isPresent() ? Role.FORBIDS : Role.IGNORE;
            context.written().add(new WrittenPattern(role, module, text.written(), patterns, List.of(), text.place()));
        }
        return patterns;
    }
}
