package dev.ringfence.map.yaml;

import dev.ringfence.map.Claim;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.PackagePattern;
import dev.ringfence.map.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code packages} and {@code types}: what a module owns. */
record ClaimSection(MapContext context, ModuleName module) {

    /**
     * Holds the claims that could be read.
     *
     * @param whole whether those are all, so that something may be said of what lies outside them
     */
    record Claims(List<Claim> claims, boolean whole) {

        /** Returns the claims of a module with those of the modules that it holds. */
        Claims with(Claims nested) {
            List<Claim> all =
                    Stream.concat(claims.stream(), nested.claims.stream()).toList();
            return new Claims(all, whole && nested.whole && !all.isEmpty());
        }

        List<NamePattern> patterns() {
            return claims.stream().map(Claim::pattern).toList();
        }

        List<PackagePattern> packages() {
            return claims.stream()
                    .map(Claim::pattern)
                    .filter(PackagePattern.class::isInstance)
                    .map(PackagePattern.class::cast)
                    .toList();
        }
    }

    Claims read(Fields fields, Place module) {
        List<Node> packages = context.values().list(fields, "packages");
        List<Node> types = context.values().list(fields, "types");
        boolean absent = !fields.has("packages") && !fields.has("types");
        boolean empty = packages.isEmpty() && types.isEmpty();
        boolean holdsModules = fields.has("modules");
        if (!holdsModules && (absent || empty && areLists(fields))) {
            context.problems().error(module, "the module claims nothing", "Write `packages: [...]` or `types: [...]`.");
        }
        List<Claim> claims = new ArrayList<>();
        boolean whole = context.hasRoots() && (!empty || absent && holdsModules);
        for (Node entry : packages) {
            whole &= add(packageOf(entry), because(entry), claims);
        }
        for (Node entry : types) {
            whole &= add(typeOf(entry), because(entry), claims);
        }
        return new Claims(List.copyOf(claims), whole);
    }

    /**
     * Says whether {@code packages} and {@code types}, where the keys are there, are lists; anything else is reported.
     */
    static boolean areLists(Fields fields) {
        return List.of("packages", "types").stream()
                .filter(fields::has)
                .allMatch(key ->
                        fields.get(key).filter(Node.Sequence.class::isInstance).isPresent());
    }

    private Optional<PatternText> packageOf(Node entry) {
        return named(entry, AllowedKeys.PACKAGE, "package", ".orders")
                .flatMap(node -> context.patterns().packagePattern(node, TypesAlone.BELOW_TYPES))
                .map(this::warnOfType);
    }

    private Optional<PatternText> typeOf(Node entry) {
        return named(entry, AllowedKeys.TYPE, "type", ".OrderDesk").flatMap(context.patterns()::typePattern);
    }

    /** Returns the entry itself, or what stands under the key where the entry is an object. */
    private Optional<Node> named(Node entry, AllowedKeys vocabulary, String key, String example) {
        if (!(entry instanceof Node.Mapping mapping)) {
            return Optional.of(entry);
        }
        Fields fields = Fields.of(mapping, vocabulary, context.problems());
        context.values().prose(fields, "because");
        return fields.required(key, "Write one, such as `" + key + ": " + example + "`.");
    }

    /** Returns the entry's reason; what is wrong with the entry has been told by then. */
    private static Optional<String> because(Node entry) {
        return entry instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .filter(field -> field.key().text().equals("because"))
                        .map(Node.Entry::value)
                        .filter(Node.Scalar.class::isInstance)
                        .map(value -> ((Node.Scalar) value).text().strip().replaceAll("\\s+", " "))
                        .findFirst()
                : Optional.empty();
    }

    private PatternText warnOfType(PatternText text) {
        if (NamePattern.namesType(text.written())) {
            context.problems()
                    .warning(
                            text.place(),
                            Shown.text(text.written()) + " looks like a type, and stands for a package here",
                            "Write it below `types`, where it is one.");
        }
        return text;
    }

    private boolean add(Optional<PatternText> text, Optional<String> because, List<Claim> claims) {
        if (text.isEmpty()) {
            return false;
        }
        List<NamePattern> writtenOut = context.patterns().writtenOut(text.get(), context.roots());
        context.claims().add(text.get(), writtenOut, module);
        writtenOut.forEach(pattern ->
                claims.add(new Claim(pattern, module, because, text.get().place())));
        return true;
    }
}
