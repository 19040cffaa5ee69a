package dev.ringfence.map;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Judges edges and types by the map alone; both engines ask this judge.
 *
 * <p>An edge bears the first rule that it breaks, in the order of {@link Rule}. Safe for use by several threads.
 */
public final class Judge {

    private static final Judgement ALLOWED = new Judgement.Allowed();

    private final ModuleMap map;
    private final Ownership ownership;
    private final Function<TypeName, Owner> owners;
    private final Borders borders;
    private final JudgeOfData data;
    private final JudgeOfModels models;
    private final JudgeOfExports exported;
    private final JudgeOfSeams seams;

    public Judge(ModuleMap map) {
        this(map, new Ownership(map), new Borders(map), unused -> Optional.empty());
    }

    private Judge(
            ModuleMap map,
            Ownership ownership,
            Borders borders,
            Function<TypeName, Optional<Owner>> belongingElsewhere) {
        this.map = map;
        this.ownership = ownership;
        this.owners = type -> belongingElsewhere.apply(type).orElseGet(() -> ownership.of(type));
        this.borders = borders;
        this.data = new JudgeOfData(map, borders, this::ownerOf);
        this.models = new JudgeOfModels(map, this::ownerOf);
        this.exported = new JudgeOfExports(this);
        this.seams = new JudgeOfSeams(map, this::ownerOf);
    }

    /** Returns the map that judges. */
    public ModuleMap map() {
        return map;
    }

    /** Says who owns the type. */
    public Owner ownerOf(TypeName type) {
        return owners.apply(type);
    }

    /**
     * Returns the judge by which some types belong elsewhere, as if a module claimed them; it is made in no time. What is
     * an association to such a type belongs elsewhere too, so the function is asked for that name as well.
     *
     * @param other this map, or one of the same claims
     * @param elsewhere the owner of a type that does not belong where the claims say; asked at each judgement
     */
    public Judge under(ModuleMap other, Function<TypeName, Optional<Owner>> elsewhere) {
        return new Judge(other, ownership, other.equals(map) ? borders : new Borders(other), elsewhere);
    }

    /** Returns the borders of modules that the edge crosses, whether or not the edge is allowed. */
    public Crossing crossing(Edge edge) {
        return borders.between(
                ownerOf(edge.from()).owningModule(), ownerOf(edge.to()).owningModule());
    }

    /** Returns the same for a use of one module by another, whichever their types. */
    public Crossing crossing(Optional<Module> user, Optional<Module> used) {
        return borders.between(user, used);
    }

    /** Returns the claims that fit the type, the most specific first, which wins. */
    public List<Claim> claimsOf(TypeName type) {
        return ownership.fitting(type);
    }

    /** Says whether code of the module may use the type of another, exceptions and baselines apart. */
    public boolean allows(Module user, TypeName used) {
        return judgeUse(user, used).broken().isEmpty();
    }

    /** Says the same, and by which rule it may not. */
    Judgement judgeUse(Module user, TypeName used) {
        Optional<Module> to = ownerOf(used).owningModule().filter(module -> !module.equals(user));
        Optional<Module> from = Optional.of(user);
        return judgeUse(from, Optional.empty(), borders.between(from, to), used);
    }

    /** Returns the seam that lets something stand which breaks the rule, for as long as the seam lasts. */
    public Optional<UnderSeam> underSeam(Edge edge, Rule rule) {
        return seams.over(edge, rule);
    }

    /**
     * Returns the names of the seams at which a type stands. Types of one owner and one package are judged alike where
     * they stand at the same seams.
     */
    public Set<String> seamsAt(TypeName type) {
        return seams.at(type);
    }

    /** Returns the seam of a flag that a file has. */
    public Optional<UnderSeam> underSeam(TypeName flag) {
        return seams.over(flag);
    }

    /** Returns the seams that code goes around which uses the old side by itself; the types of the seam apart. */
    public List<Seam> seamsTo(TypeName used) {
        Optional<Module> owner = ownerOf(used).owningModule();
        return map.seams().stream()
                .filter(seam -> owner.filter(module -> module.name().isWithin(seam.old()))
                        .isPresent())
                .toList();
    }

    /**
     * Says whether the edge may stand, exceptions and baselines apart.
     *
     * <p>Code of no module, and of an external module that should not be here, may use whatever is open to all.
     */
    public Judgement judge(Edge edge) {
        if (edge.from().equals(edge.to()) || edge.from().isModuleInfo()) {
            return ALLOWED;
        }
        if (DataEnd.isAt(edge)) {
            return DataEnd.isFlag(edge.to())
                    ? seams.judge(edge)
                    : shownBy(edge).map(shown -> judgeShown(edge.from(), shown)).orElseGet(() -> data.judge(edge));
        }
        Owner user = ownerOf(edge.from());
        if (!user.isJudged()) {
            return ALLOWED;
        }
        Owner used = ownerOf(edge.to());
        Optional<Module> from = user.owningModule();
        Optional<Module> to = used.owningModule();
        if (from.isPresent() && from.equals(to)) {
            Judgement use = models.judgeUse(edge.from(), edge.to());
            return use.broken().isPresent() ? use : judgeLayers(from.get(), edge);
        }
        Optional<Module> bound = from.filter(module -> !module.external());
        Judgement use = judgeUse(bound, Optional.of(edge.from()), borders.between(bound, to), edge.to());
        Judgement ofModel = use.broken().isPresent() ? use : models.judgeUse(edge.from(), edge.to());
        return ofModel.broken().isEmpty() && seams.isAsked()
                ? seams.over(edge)
                        .<Judgement>map(under -> JudgeOfSeams.broken(under.seam()))
                        .orElse(ofModel)
                : ofModel;
    }

    private static Optional<TypeName> shownBy(Edge edge) {
        return DataEnd.of(edge.to())
                .filter(end -> end.kind() == DataEnd.Kind.EXPOSES)
                .flatMap(DataEnd::type);
    }

    private Judgement judgeShown(TypeName showing, TypeName shown) {
        Judgement byTranslation = models.judgeShown(showing, shown);
        return byTranslation.broken().isPresent() ? byTranslation : exported.judgeShown(showing, shown);
    }

    /**
     * Returns the translation that the type breaks by showing the other one; empty where the policy alone forbids it.
     */
    public Optional<Translation> leaking(TypeName showing, TypeName shown) {
        return models.leaking(showing, shown);
    }

    /** Returns the modules that require the type's module and may use the type, and not the other one that it shows. */
    public List<Module> misled(TypeName showing, TypeName shown) {
        return exported.misled(showing, shown);
    }

    /** Returns the translations that the type belongs to. */
    public List<Translation> translationsWith(TypeName type) {
        return models.translationsWith(type);
    }

    /** Says whether a class of that name may exist here. */
    public Judgement judgeExistence(TypeName type) {
        if (DataEnd.is(type)) {
            return DataEnd.isFlag(type) ? seams.judgeExistence(type) : data.judgeExistence(type);
        }
        Owner owner = ownerOf(type);
        if (owner instanceof Owner.Unmapped && !type.isPackageInfo() && !type.isModuleInfo()) {
            return new Judgement.Broken(Rule.UNMAPPED_CLASS, Optional.empty(), map.rootPlace());
        }
        Optional<Module> module = owner.owningModule();
        if (module.isPresent() && module.get().state() == State.EXTRACTED) {
            return broken(Rule.EXTRACTED_MODULE, module.get());
        }
        if (module.isPresent() && module.get().external()) {
            return broken(Rule.UNMAPPED_CLASS, module.get());
        }
        return ALLOWED;
    }

    /**
     * Without requiring them, code of a module may use what the modules that it holds export: such an edge leaves no
     * module.
     */
    private Judgement judgeUse(Optional<Module> owner, Optional<TypeName> user, Crossing crossing, TypeName type) {
        Optional<Module> extracted = entered(crossing, state -> state == State.EXTRACTED);
        if (extracted.isPresent()) {
            return broken(Rule.EXTRACTED_MODULE, extracted.get());
        }
        Optional<Judgement> forbidden = judgeForbids(crossing.left(), type);
        if (forbidden.isPresent()) {
            return forbidden.get();
        }
        Optional<Module> closed = entered(crossing, State::closedToNewUses);
        if (closed.isPresent()) {
            return broken(Rule.CLOSED_MODULE, closed.get());
        }
        Optional<Seam> bypassed = seams.bypassed(owner, user, type);
        if (bypassed.isPresent()) {
            return JudgeOfSeams.broken(bypassed.get());
        }
        return crossing.used()
                .map(used -> judgeBorder(crossing.user(), owner, used, type))
                .orElse(ALLOWED);
    }

    private static Optional<Module> entered(Crossing crossing, Predicate<State> state) {
        return crossing.entered().stream()
                .filter(module -> state.test(module.state()))
                .findFirst();
    }

    private static Judgement judgeBorder(Optional<Module> sibling, Optional<Module> owner, Module used, TypeName type) {
        if (sibling.isPresent() && !sibling.get().mayUse(used)) {
            return new Judgement.Broken(
                    Rule.UNDECLARED_DEPENDENCY, Optional.empty(), sibling.get().place());
        }
        Optional<Module> user = sibling.or(() -> owner);
        boolean reachesInternals =
                user.filter(module -> module.mayUseInternalsOf(used)).isPresent();
        if (!reachesInternals && !used.exports().allow(type, user.map(Module::name))) {
            return new Judgement.Broken(Rule.INTERNAL_ACCESS, Optional.empty(), used.place());
        }
        return ALLOWED;
    }

    /** Returns what any of the modules forbids, the innermost first. */
    private static Optional<Judgement> judgeForbids(List<Module> left, TypeName used) {
        for (int at = left.size() - 1; at >= 0; at--) {
            Optional<Forbid> forbid = left.get(at).forbidding(used);
            if (forbid.isPresent()) {
                Forbid first = forbid.get();
                return Optional.of(new Judgement.Broken(Rule.FORBIDDEN_DEPENDENCY, first.because(), first.place()));
            }
        }
        return Optional.empty();
    }

    private Judgement judgeLayers(Module module, Edge edge) {
        Optional<Layers> layers = map.layersOf(module);
        if (layers.isEmpty()) {
            return ALLOWED;
        }
        OptionalInt user = levelOf(edge.from(), layers.get());
        OptionalInt used = levelOf(edge.to(), layers.get());
        if (user.isEmpty() || used.isEmpty() || used.getAsInt() >= user.getAsInt()) {
            return ALLOWED;
        }
        return new Judgement.Broken(
                Rule.LAYER_ORDER, Optional.empty(), layers.get().place());
    }

    /** A type that a type pattern claims lies in no sub-package of the module, and is free. */
    private OptionalInt levelOf(TypeName type, Layers layers) {
        if (ownerOf(type) instanceof Owner.Owned owned && owned.claim().pattern() instanceof PackagePattern claimed) {
            Optional<String> subPackage = claimed.directSubPackage(type.packageName());
            return subPackage.isPresent() ? layers.levelOf(subPackage.get()) : OptionalInt.empty();
        }
        return OptionalInt.empty();
    }

    private static Judgement broken(Rule rule, Module module) {
        return new Judgement.Broken(rule, module.because(), module.place());
    }
}
