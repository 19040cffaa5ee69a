package dev.ringfence.map;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Judges edges and types by the map alone; both engines ask it.
 *
 * <p>An edge bears the first rule that it breaks, in the order of {@link Rule}. Safe for use by several threads.
 */
public final class Judge {

    private static final Judgement ALLOWED = new Judgement.Allowed();

    private final ModuleMap map;
    private final Ownership ownership;

    public Judge(ModuleMap map) {
        this.map = map;
        this.ownership = new Ownership(map);
    }

    /** The map that judges. */
    public ModuleMap map() {
        return map;
    }

    /** Who owns the type. */
    public Owner ownerOf(TypeName type) {
        return ownership.of(type);
    }

    /**
     * Whether the edge may stand, exceptions and baselines apart.
     *
     * <p>Code of no module, and of an external module that should not be here, may use whatever is open to all.
     */
    public Judgement judge(Edge edge) {
        if (edge.from().equals(edge.to()) || edge.from().isModuleInfo()) {
            return ALLOWED;
        }
        Owner user = ownerOf(edge.from());
        if (!user.isJudged()) {
            return ALLOWED;
        }
        Owner used = ownerOf(edge.to());
        Optional<Module> from = user.owningModule();
        Optional<Module> to = used.owningModule();
        if (from.isPresent() && from.equals(to)) {
            return judgeLayers(from.get(), edge);
        }
        Optional<Module> bound = from.filter(module -> !module.external());
        return to.map(module -> judgeUse(bound, module, edge.to()))
                .orElseGet(() -> judgeForbids(bound, edge.to()).orElse(ALLOWED));
    }

    /** Whether a class of that name may exist here. */
    public Judgement judgeExistence(TypeName type) {
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

    private Judgement judgeUse(Optional<Module> from, Module to, TypeName used) {
        if (to.state() == State.EXTRACTED) {
            return broken(Rule.EXTRACTED_MODULE, to);
        }
        Optional<Judgement> forbidden = judgeForbids(from, used);
        if (forbidden.isPresent()) {
            return forbidden.get();
        }
        if (to.state().closedToNewUses()) {
            return broken(Rule.CLOSED_MODULE, to);
        }
        if (from.isPresent() && !from.get().mayUse(to)) {
            return new Judgement.Broken(
                    Rule.UNDECLARED_DEPENDENCY, Optional.empty(), from.get().place());
        }
        boolean reachesInternals = from.isPresent() && from.get().mayUseInternalsOf(to);
        if (!reachesInternals && !to.exports().allow(used, from.map(Module::name))) {
            return new Judgement.Broken(Rule.INTERNAL_ACCESS, Optional.empty(), to.place());
        }
        return ALLOWED;
    }

    private static Optional<Judgement> judgeForbids(Optional<Module> from, TypeName used) {
        return from.flatMap(module -> module.forbids().stream()
                .filter(forbid -> forbid.covers(used))
                .findFirst()
                .map(forbid -> new Judgement.Broken(Rule.FORBIDDEN_DEPENDENCY, forbid.because(), forbid.place())));
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
