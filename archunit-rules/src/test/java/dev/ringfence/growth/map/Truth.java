package dev.ringfence.growth.map;

import dev.ringfence.map.Claim;
import dev.ringfence.map.Edge;
import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.Exports;
import dev.ringfence.map.Layers;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.PackagePattern;
import dev.ringfence.map.Policy;
import dev.ringfence.map.Requirement;
import dev.ringfence.map.State;
import dev.ringfence.map.TypeName;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether what an entry of growth accuses a branch of is so: what the entry says has to be looser than it was for a
 * type that is there, or for one that the patterns of the maps could name.
 */
public final class Truth {

    private final PlainGate before;
    private final PlainGate today;
    private final Set<TypeName> real;
    private final Set<TypeName> types;

    private Truth(ModuleMap before, ModuleMap today, Set<TypeName> real) {
        this.before = new PlainGate(before);
        this.today = new PlainGate(today);
        this.real = real;
        this.types = new TreeSet<>(real);
        Stream.of(before, today).forEach(map -> patterns(map).forEach(this::addExamples));
    }

    /** Knows what is so between two maps of those types. */
    public static Truth between(ModuleMap before, ModuleMap today, Set<TypeName> types) {
        return new Truth(before, today, types);
    }

    private static Stream<NamePattern> patterns(ModuleMap map) {
        Stream<NamePattern> ofModules = map.modules().values().stream()
                .flatMap(module -> Stream.concat(
                        module.claims().stream().map(Claim::pattern),
                        module.forbids().stream().flatMap(forbid -> forbid.patterns().stream())));
        Stream<NamePattern> ofExports = map.modules().values().stream()
                .map(Module::exports)
                .filter(Exports.Only.class::isInstance)
                .flatMap(only -> ((Exports.Only) only).entries().stream())
                .flatMap(entry -> Stream.concat(entry.patterns().stream(), entry.exceptPatterns().stream()));
        return Stream.of(
                        ofModules,
                        ofExports,
                        map.ignores().stream().flatMap(ignore -> ignore.patterns().stream()),
                        map.roots().stream())
                .flatMap(each -> each);
    }

    private void addExamples(NamePattern pattern) {
        String name = pattern.text().replace("..", ".zz.").replace("*", "zz");
        if (pattern instanceof PackagePattern) {
            Stream.of("", ".in", ".web", ".db").forEach(below -> types.add(new TypeName(name + below + ".Zz")));
        } else {
            types.add(new TypeName(name));
        }
    }

    /** Says whether it is so. */
    public boolean holds(GrowthEntry entry) {
        String text = entry.shown();
        String[] words = text.split("[ ,;]+");
        return switch (entry.kind()) {
            case POLICY -> isLooserPolicy(words[1].replace(":", ""));
            case ROOT -> types.stream().anyMatch(type -> isBelowRoot(before, type) && !isBelowRoot(today, type));
            case IGNORE -> types.stream().anyMatch(type -> today.isIgnored(type) && !before.isIgnored(type));
            case EXCEPTION -> isNewException(text.replace(", widened", ""));
            case CLAIM -> isOfAnother(words);
            case MODULE -> text.contains(" may use ") ? mayUse(words[0], words[5]) : isGone(words[0]);
            default -> module(entry, words);
        };
    }

    private boolean module(GrowthEntry entry, String[] words) {
        Module module = today.module(words[0]).orElseThrow();
        List<Module> then = before.sameAs(module, today.map);
        Predicate<Predicate<Module>> of =
                then.isEmpty() ? unused -> true : is -> then.stream().anyMatch(is);
        return switch (entry.kind()) {
            case REQUIRES ->
                of.test(was -> isNewRequires(was, words[2], entry.text().contains("internals")));
            case EXPORTS -> of.test(was -> opens(was, module));
            case FORBIDS -> of.test(was -> forbidsLess(was, module));
            case LAYERS -> of.test(was -> layersLess(was, module));
            case STATE ->
                entry.text().contains("some of its code")
                        ? real.stream()
                                .filter(type -> isOf(words[0], type))
                                .anyMatch(type -> before.owner(type)
                                        .filter(was -> isLooser(was, module))
                                        .isPresent())
                        : of.test(was -> isLooser(was, module));
            case FREEZE ->
                of.test(was -> !was.freeze().deletions() && module.freeze().deletions()
                        || !module.freeze().resources().containsAll(was.freeze().resources()));
            case SHARED -> module.shared() && (then.isEmpty() || of.test(was -> !was.shared()));
            case EXTERNAL -> module.external() && of.test(was -> !was.external());
            default -> throw new IllegalArgumentException(entry.toString());
        };
    }

    private boolean isLooserPolicy(String key) {
        Policy was = before.map.policy();
        Policy now = today.map.policy();
        return switch (key) {
            case "unmapped" -> now.unmapped().compareTo(was.unmapped()) > 0;
            case "unused" -> now.unused().compareTo(was.unused()) > 0;
            case "stale" -> now.stale().compareTo(was.stale()) > 0;
            case "cycles" -> now.cycles().compareTo(was.cycles()) > 0;
            case "unparsable" -> now.unparsable().compareTo(was.unparsable()) > 0;
            default -> strictness(now.growth().name()) < strictness(was.growth().name());
        };
    }

    private static int strictness(String growth) {
        return List.of("off", "reason", "fail").indexOf(growth.toLowerCase(Locale.ROOT));
    }

    private static boolean isBelowRoot(PlainGate gate, TypeName type) {
        return gate.map.roots().stream().anyMatch(root -> root.matches(type));
    }

    private boolean isNewException(String shown) {
        return today.map.exceptions().stream()
                .filter(entry -> shown(entry, false).equals(shown))
                .anyMatch(entry -> before.map.exceptions().stream()
                        .filter(was -> shown(was, true).equals(shown)
                                || shown(was, false).equals(shown))
                        .noneMatch(was -> isAsWide(was, entry)));
    }

    private static boolean isAsWide(ExceptionEntry was, ExceptionEntry now) {
        return !was.until().orElse(LocalDate.MAX).isBefore(now.until().orElse(LocalDate.MAX))
                && was.edges().orElse(Integer.MAX_VALUE) >= now.edges().orElse(Integer.MAX_VALUE);
    }

    private String shown(ExceptionEntry entry, boolean ofBefore) {
        return side(entry.from(), ofBefore)
                + entry.to().map(to -> " -> " + side(to, ofBefore)).orElse("")
                + entry.rule().map(rule -> ", " + rule.id()).orElse("");
    }

    private String side(ExceptionEntry.Side side, boolean ofBefore) {
        if (ofBefore && side instanceof ExceptionEntry.Side.OfModule of) {
            Module was = before.map.module(of.module()).orElseThrow();
            return today.sameAs(was, before.map).stream()
                    .findFirst()
                    .orElse(was)
                    .name()
                    .value();
        }
        return side.toString();
    }

    /** Code that was of one module is not of that one any more, nor of one that it holds. */
    private boolean isOfAnother(String[] words) {
        Predicate<TypeName> isNamed = type -> patterns(before.map)
                .filter(pattern -> pattern.text().equals(words[2]))
                .anyMatch(pattern -> pattern.matches(type));
        Predicate<TypeName> isNamedToday = type -> patterns(today.map)
                .filter(pattern -> pattern.text().equals(words[2]))
                .anyMatch(pattern -> pattern.matches(type));
        if (words[words.length - 1].equals("forbids")) {
            Module holder = today.module(words[4]).orElseThrow();
            return types.stream()
                    .filter(isNamedToday)
                    .filter(type -> today.names(type).contains(holder.name().value()))
                    .anyMatch(type -> before.sameAs(holder, today.map).stream()
                            .anyMatch(was -> was.forbids().stream().anyMatch(forbid -> fits(forbid.patterns(), type))));
        }
        if (words[words.length - 1].equals("excuses")) {
            Module user = today.module(words[4]).orElseThrow();
            return types.stream()
                    .filter(isNamedToday)
                    .filter(type -> today.names(type).contains(words[0])
                            && !before.names(type).contains(words[0]))
                    .anyMatch(type -> isForbidden(List.of(user), type));
        }
        boolean isDropped = words[words.length - 1].equals("more");
        String loser = isDropped ? words[0] : words[words.length - 1];
        Module now = today.module(loser).orElseThrow();
        if (isDropped && before.sameAs(now, today.map).stream().anyMatch(Module::external)) {
            return true;
        }
        return types.stream()
                .filter(isDropped ? isNamed : isNamedToday)
                .filter(type -> !today.names(type).contains(loser))
                .anyMatch(type -> before.sameAs(now, today.map).stream()
                        .anyMatch(was -> before.names(type).contains(was.name().value())));
    }

    private static boolean fits(List<NamePattern> patterns, TypeName type) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(type));
    }

    private boolean mayUse(String user, String used) {
        return real.stream()
                .filter(type -> isOf(user, type))
                .flatMap(
                        type -> real.stream().filter(other -> isOf(used, other)).map(other -> new Edge(type, other)))
                .filter(before::isRefused)
                .anyMatch(edge ->
                        !today.isRefused(edge) || !before.lets(edge, LocalDate.MIN) && today.lets(edge, LocalDate.MIN));
    }

    private boolean isOf(String module, TypeName type) {
        return today.owner(type)
                .filter(owner -> owner.name().value().equals(module))
                .isPresent();
    }

    private boolean isGone(String name) {
        Module gone = before.module(name).orElseThrow();
        boolean hadCode = gone.external()
                || gone.state() == State.EXTRACTED
                || real.stream().anyMatch(type -> before.owner(type).equals(Optional.of(gone)));
        return hadCode && today.map.module(gone.name()).isEmpty();
    }

    private boolean isNewRequires(Module was, String used, boolean internals) {
        return was.requires().stream()
                .filter(entry -> entry.internals() || !internals)
                .noneMatch(entry -> namesToday(entry).contains(used));
    }

    private Set<String> namesToday(Requirement entry) {
        Set<String> names = new TreeSet<>();
        entry.module().ifPresent(name -> {
            names.add(name.value());
            today.sameAs(before.map.module(name).orElseThrow(), before.map)
                    .forEach(module -> names.add(module.name().value()));
        });
        if (entry.module().isEmpty()) {
            names.add("every");
        }
        return names;
    }

    private boolean opens(Module was, Module now) {
        Set<Optional<ModuleName>> users = new HashSet<>(Set.of(Optional.empty()));
        today.map.modules().keySet().forEach(name -> users.add(Optional.of(name)));
        return types.stream()
                .filter(type -> isClaimed(before.map, was, type) || isClaimed(today.map, now, type))
                .anyMatch(type -> users.stream()
                        .anyMatch(user -> now.exports().allow(type, user)
                                && !was.exports().allow(type, user.map(this::nameBefore))));
    }

    private static boolean isClaimed(ModuleMap map, Module holder, TypeName type) {
        return map.modules().values().stream()
                .filter(module -> module.name().isWithin(holder.name()))
                .flatMap(module -> module.claims().stream())
                .anyMatch(claim -> claim.pattern().matches(type));
    }

    private ModuleName nameBefore(ModuleName name) {
        return before.sameAs(today.map.module(name).orElseThrow(), today.map).stream()
                .map(Module::name)
                .findFirst()
                .orElse(name);
    }

    private boolean forbidsLess(Module was, Module now) {
        return types.stream()
                .anyMatch(type -> isForbidden(before.map.pathTo(was), type) && !isForbidden(today.map.pathTo(now), type)
                        || isForbidden(List.of(was), type) && !isForbidden(List.of(now), type));
    }

    private static boolean isForbidden(List<Module> modules, TypeName type) {
        return modules.stream()
                .flatMap(module -> module.forbids().stream())
                .anyMatch(forbid -> fits(forbid.patterns(), type));
    }

    private boolean layersLess(Module was, Module now) {
        Optional<Layers> then = before.map.layersOf(was);
        Optional<Layers> layers = today.map.layersOf(now);
        List<String> names =
                then.orElseThrow().groups().stream().flatMap(Set::stream).toList();
        return names.stream()
                        .anyMatch(from ->
                                names.stream().anyMatch(to -> isAbove(then, from, to) && !isAbove(layers, from, to)))
                || real.stream()
                        .flatMap(from -> real.stream().map(to -> new Edge(from, to)))
                        .filter(edge -> before.owner(edge.from()).equals(Optional.of(was))
                                && before.owner(edge.to()).equals(Optional.of(was)))
                        .anyMatch(edge -> before.isRefused(edge) && !today.isRefused(edge));
    }

    private static boolean isAbove(Optional<Layers> layers, String from, String to) {
        return layers.isPresent()
                && layers.get().levelOf(from).isPresent()
                && layers.get().levelOf(to).isPresent()
                && layers.get().levelOf(to).getAsInt()
                        < layers.get().levelOf(from).getAsInt();
    }

    private static boolean isLooser(Module was, Module now) {
        return columns(now).stream().anyMatch(may -> !columns(was).contains(may));
    }

    /** The table of states in SPEC.md. */
    private static Set<String> columns(Module module) {
        Set<String> may = new TreeSet<>();
        switch (module.state()) {
            case ACTIVE -> may.addAll(Set.of("change", "be used", "exist", "go"));
            case CLOSED -> may.addAll(Set.of("change", "exist", "go"));
            case FROZEN -> may.addAll(Set.of("be used", "exist"));
            case EXTRACTING -> may.addAll(Set.of("exist"));
            default -> may.add("go");
        }
        if (module.freeze().deletions()) {
            may.add("go");
        }
        return may;
    }
}
