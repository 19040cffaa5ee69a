package dev.ringfence.map;

import dev.ringfence.map.ExceptionEntry.Side;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Judges what crosses a seam: uses of its two sides, and reads of its flags. No date matters here. */
final class JudgeOfSeams {

    private static final Judgement ALLOWED = new Judgement.Allowed();

    /** A seam never lets code use what is forbidden, or what has left. */
    private static final Set<Rule> LIFTED = EnumSet.of(
            Rule.CLOSED_MODULE, Rule.SEAM_BYPASS, Rule.UNDECLARED_DEPENDENCY, Rule.INTERNAL_ACCESS, Rule.STRAY_FLAG);

    private final List<Seam> seams;
    private final Function<TypeName, Owner> owners;
    private final Map<String, Seam> byFlag = new HashMap<>();

    JudgeOfSeams(ModuleMap map, Function<TypeName, Owner> owners) {
        this.seams = map.seams();
        this.owners = owners;
        seams.forEach(seam -> seam.flags().forEach(flag -> byFlag.put(flag.name(), seam)));
    }

    boolean isAsked() {
        return !seams.isEmpty();
    }

    /**
     * Returns the seam that code of the module goes around by using the type.
     *
     * @param user the type that uses it, where it is known
     */
    Optional<Seam> bypassed(Optional<Module> module, Optional<TypeName> user, TypeName used) {
        return seams.stream()
                .filter(seam -> isNew(seam, used)
                        && !isOnEitherSide(seam, module)
                        && user.filter(type -> isNew(seam, type)).isEmpty())
                .findFirst();
    }

    private boolean isNew(Seam seam, TypeName type) {
        return seam.successor() instanceof Side.OfModule of
                ? isWithin(owners.apply(type).owningModule(), of.module())
                : ((Side.OfPattern) seam.successor()).pattern().matches(type);
    }

    private boolean isOld(Seam seam, TypeName type) {
        return isWithin(owners.apply(type).owningModule(), seam.old());
    }

    private static boolean isOnEitherSide(Seam seam, Optional<Module> user) {
        return isWithin(user, seam.old())
                || seam.successor() instanceof Side.OfModule of && isWithin(user, of.module());
    }

    private static boolean isWithin(Optional<Module> module, ModuleName name) {
        return module.filter(each -> each.name().isWithin(name)).isPresent();
    }

    Judgement judge(Edge edge) {
        Optional<DataEnd> flag = DataEnd.of(edge.to()).filter(end -> end.kind() == DataEnd.Kind.FLAG);
        return owners.apply(edge.from()).isJudged() ? flag.map(this::broken).orElse(ALLOWED) : ALLOWED;
    }

    /** A flag by itself is one that a file has. */
    Judgement judgeExistence(TypeName name) {
        return DataEnd.of(name).map(this::broken).orElse(ALLOWED);
    }

    private Judgement broken(DataEnd flag) {
        return Optional.ofNullable(byFlag.get(flag.name()))
                .<Judgement>map(seam -> new Judgement.Broken(
                        Rule.STRAY_FLAG,
                        Optional.of(seam.because()),
                        seam.flag(flag.name()).orElseThrow().place()))
                .orElse(ALLOWED);
    }

    static Judgement.Broken broken(Seam seam) {
        return new Judgement.Broken(Rule.SEAM_BYPASS, Optional.of(seam.because()), seam.place());
    }

    /** Returns the seam that lets an edge stand which breaks the rule; of several, the one that lasts longest. */
    Optional<UnderSeam> over(Edge edge, Rule rule) {
        if (!LIFTED.contains(rule)) {
            return Optional.empty();
        }
        return over(edge).filter(under -> rule != Rule.SEAM_BYPASS || !goesAroundAnother(edge, under.seam()));
    }

    private boolean goesAroundAnother(Edge edge, Seam seam) {
        Optional<Module> user = owners.apply(edge.from()).owningModule();
        return bypassed(user, Optional.of(edge.from()), edge.to())
                .filter(other -> !other.equals(seam))
                .isPresent();
    }

    /** Returns the seam at which a type uses either side, or reads a flag. */
    Optional<UnderSeam> over(Edge edge) {
        return seams.stream()
                .filter(seam -> leadsTo(seam, edge.to()))
                .flatMap(seam -> seam.untilOf(edge.from()).map(until -> new UnderSeam(seam, until)).stream())
                .max(Comparator.comparing(UnderSeam::until));
    }

    /** Returns the names of the seams that lead through the type, or to it. */
    Set<String> at(TypeName type) {
        return seams.isEmpty()
                ? Set.of()
                : seams.stream()
                        .filter(seam -> seam.untilOf(type).isPresent() || isNew(seam, type))
                        .map(Seam::name)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private boolean leadsTo(Seam seam, TypeName used) {
        Optional<DataEnd> end = DataEnd.of(used);
        return end.isPresent()
                ? end.get().kind() == DataEnd.Kind.FLAG
                        && seam.flag(end.get().name()).isPresent()
                : isNew(seam, used) || isOld(seam, used);
    }

    /** Returns the seam of a flag that stands by itself. */
    Optional<UnderSeam> over(TypeName name) {
        return DataEnd.of(name)
                .filter(end -> end.kind() == DataEnd.Kind.FLAG)
                .map(end -> byFlag.get(end.name()))
                .map(seam -> new UnderSeam(seam, seam.until()));
    }
}
