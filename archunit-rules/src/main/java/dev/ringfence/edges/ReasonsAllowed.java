package dev.ringfence.edges;

import dev.ringfence.edges.Ground.Kind;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.Export;
import dev.ringfence.map.Exports;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.Owner;
import dev.ringfence.map.Policy;
import dev.ringfence.map.Requirement;
import dev.ringfence.map.Rule;
import dev.ringfence.map.Seam;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.UnderSeam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what lets an edge stand, in the order in which the map is asked. */
public final class ReasonsAllowed {

    private final Judge judge;
    private final LocalDate today;

    public ReasonsAllowed(Judge judge, LocalDate today) {
        this.judge = judge;
        this.today = today;
    }

    public List<Ground> of(JudgedEdge judged) {
        List<Ground> grounds = new ArrayList<>();
        if (judged.standing() == EdgeStanding.ALLOWED) {
            grounds.addAll(allowing(judged.edge()));
        }
        judged.exception().map(this::exception).ifPresent(grounds::add);
        judged.seam().map(this::seam).ifPresent(grounds::add);
        if (judged.standing() == EdgeStanding.KNOWN) {
            judged.known().map(ReasonsAllowed::baseline).ifPresent(grounds::add);
        }
        return List.copyOf(grounds);
    }

    private Ground exception(ExceptionEntry entry) {
        String text = "an exception of the map"
                + entry.until()
                        .map(until -> (entry.isExpiredOn(today) ? ", whose last day was " : ", until ") + until)
                        .orElse("")
                + entry.owner().map(owner -> ", owner " + owner).orElse("")
                + entry.because().map(because -> ", because: " + because).orElse("");
        return Ground.of(Kind.EXCEPTION, text, entry.place());
    }

    private Ground seam(UnderSeam under) {
        Seam seam = under.seam();
        String text = "the seam " + seam.name() + (under.isExpiredOn(today) ? ", whose last day was " : ", until ")
                + under.until() + ", owner " + seam.owner() + ", because: " + seam.because();
        return Ground.of(Kind.SEAM, text, seam.place());
    }

    private static Ground baseline(KnownLine line) {
        return Ground.of(
                Kind.BASELINE,
                "known debt"
                        + line.reason().map(reason -> ", because: " + reason).orElse(""),
                line.place());
    }

    private List<Ground> allowing(Edge edge) {
        if (edge.from().equals(edge.to())) {
            return List.of(Ground.of(Kind.SAME_TYPE, "a type may use itself"));
        }
        Owner user = judge.ownerOf(edge.from());
        if (!user.isJudged()) {
            return List.of(Ground.of(
                    Kind.NOT_JUDGED,
                    "the uses of " + edge.from() + " are not judged: it is "
                            + Belonging.of(user).id()));
        }
        if (DataEnd.isAt(edge)) {
            return List.of(ofData(edge));
        }
        JudgedModules border = JudgedModules.of(judge, edge);
        Optional<Module> used = border.used();
        if (used.isEmpty()) {
            return List.of(Ground.of(Kind.OF_NOBODY, edge.to() + " belongs to no module, and nothing forbids it"));
        }
        Optional<Module> from = border.user();
        if (from.equals(used)) {
            return List.of(sameModule(used.get()));
        }
        boolean isWithinUsed =
                from.filter(module -> module.name().isWithin(used.get().name())).isPresent();
        return isWithinUsed ? List.of(withinUsed(from.get(), used.get())) : across(from, used.get(), edge.to());
    }

    /** What is done with tables may be done by their owners, and by those to whom they are open. */
    private Ground ofData(Edge edge) {
        Optional<Module> user = judge.ownerOf(edge.from()).owningModule();
        Owner owner = judge.ownerOf(edge.to());
        if (owner instanceof Owner.UnownedTable) {
            return Ground.of(Kind.OF_NOBODY, ofNobody(edge.to()));
        }
        if (!(owner instanceof Owner.OwnedTable owned)) {
            return Ground.of(Kind.OF_NOBODY, "no rule of the map speaks of it");
        }
        String table = owned.claim().pattern().text();
        boolean isOpen =
                user.filter(module -> owned.claim().isOpenTo(module.name())).isPresent();
        return isOpen
                ? Ground.of(
                        Kind.EXPORTS,
                        owned.module().name() + " opens the table " + table + " to "
                                + user.get().name(),
                        owned.claim().place())
                : Ground.of(
                        Kind.SAME_MODULE,
                        owned.module().name() + " owns the table " + table,
                        owned.claim().place());
    }

    private String ofNobody(TypeName end) {
        String table = DataEnd.of(end).map(DataEnd::name).map(" "::concat).orElse("");
        boolean isTold = judge.map().policy().unowned() != Policy.Unowned.OFF;
        return "nobody owns the table" + table + ", so no rule of the map judges who uses it"
                + (isTold ? "; check tells of a table that no module claims, " + Rule.UNOWNED_TABLE : "");
    }

    private Ground sameModule(Module module) {
        return judge.map()
                .layersOf(module)
                .map(layers -> Ground.of(
                        Kind.SAME_MODULE,
                        "both belong to " + module.name() + ", and its layers allow it",
                        layers.place()))
                .orElseGet(() -> Ground.of(Kind.SAME_MODULE, "both belong to " + module.name(), module.place()));
    }

    private static Ground withinUsed(Module user, Module used) {
        return Ground.of(
                Kind.SAME_MODULE,
                used.name() + " holds " + user.name() + ", which may use all of its own code",
                user.place());
    }

    private static List<Ground> across(Optional<Module> from, Module used, TypeName type) {
        List<Ground> grounds = new ArrayList<>();
        grounds.add(from.map(user -> declared(user, used))
                .orElseGet(() -> Ground.of(
                        Kind.UNMAPPED_USER, "code of no module may use what is exported to all of " + used.name())));
        boolean internals = from.filter(user -> user.mayUseInternalsOf(used)).isPresent();
        grounds.add(internals ? internals(from.get(), used) : exported(used, from.map(Module::name), type));
        return grounds;
    }

    private static Ground declared(Module user, Module used) {
        if (used.name().isWithin(user.name())) {
            return Ground.of(
                    Kind.SAME_MODULE,
                    user.name() + " holds " + used.name() + ", and may use what it exports",
                    used.place());
        }
        return requirement(user, used)
                .map(entry -> Ground.of(
                        Kind.REQUIRES,
                        user.name() + " requires "
                                + entry.module().map(ModuleName::value).orElse("all modules")
                                + entry.because()
                                        .map(because -> ", because: " + because)
                                        .orElse(""),
                        entry.place()))
                .orElseGet(() ->
                        Ground.of(Kind.SHARED, used.name() + " is shared, so everybody may use it", used.place()));
    }

    private static Optional<Requirement> requirement(Module user, Module used) {
        return user.requires().stream()
                .filter(entry -> entry.covers(used.name()))
                .findFirst();
    }

    private static Ground internals(Module user, Module used) {
        Object place = user.requires().stream()
                .filter(entry -> entry.internals() && entry.covers(used.name()))
                .findFirst()
                .map(Requirement::place)
                .orElse(user.place());
        return Ground.of(Kind.INTERNALS, user.name() + " may use what " + used.name() + " does not export too", place);
    }

    private static Ground exported(Module used, Optional<ModuleName> user, TypeName type) {
        return used.exports() instanceof Exports.Only only
                ? only.entries().stream()
                        .filter(export -> export.covers(type))
                        .filter(export -> user.map(export::isOpenTo).orElseGet(export::isOpenToAll))
                        .findFirst()
                        .map(entry -> exported(used, entry))
                        .orElseGet(() -> Ground.of(Kind.EXPORTS, used.name() + " exports it", used.place()))
                : Ground.of(Kind.EXPORTS, used.name() + " exports everything", used.place());
    }

    private static Ground exported(Module used, Export entry) {
        String patterns = entry.patterns().stream().map(NamePattern::text).collect(Collectors.joining(", "));
        String to = entry.to().isEmpty()
                ? ""
                : " to " + entry.to().stream().map(ModuleName::value).sorted().collect(Collectors.joining(", "));
        return Ground.of(Kind.EXPORTS, used.name() + " exports " + patterns + to, entry.place());
    }
}
