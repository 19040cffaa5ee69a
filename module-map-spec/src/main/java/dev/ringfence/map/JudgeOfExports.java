package dev.ringfence.map;

import java.util.List;
import java.util.Optional;

/**
 * Judges what exported types show, where {@code policy.leaks} asks for it: types that those who declare a use of the
 * module may not use themselves.
 */
final class JudgeOfExports {

    private static final Judgement ALLOWED = new Judgement.Allowed();

    private final Judge judge;
    private final ModuleMap map;

    JudgeOfExports(Judge judge) {
        this.judge = judge;
        this.map = judge.map();
    }

    /** Says whether the exported type may show the other one. */
    Judgement judgeShown(TypeName showing, TypeName shown) {
        Optional<Module> owner = judge.ownerOf(showing).owningModule();
        if (map.policy().leaks() == Policy.Leaks.OFF || owner.isEmpty()) {
            return ALLOWED;
        }
        return map.pathTo(owner.get()).stream()
                .filter(module -> !misled(module, showing, shown).isEmpty())
                .findFirst()
                .map(module ->
                        (Judgement) new Judgement.Broken(Rule.MODEL_LEAK, module.because(), place(module, showing)))
                .orElse(ALLOWED);
    }

    /** Returns the modules that may use the type, and not the other one that it shows. */
    List<Module> misled(TypeName showing, TypeName shown) {
        return judge.ownerOf(showing).owningModule().map(map::pathTo).orElse(List.of()).stream()
                .flatMap(module -> misled(module, showing, shown).stream())
                .toList();
    }

    private List<Module> misled(Module module, TypeName showing, TypeName shown) {
        return usersOf(module, showing).stream()
                .filter(user -> !mayUse(user, shown))
                .toList();
    }

    /** Returns the siblings that list the module under {@code requires}, and to which it exports the type. */
    private List<Module> usersOf(Module module, TypeName type) {
        return map.modules().values().stream()
                .filter(user -> user.name().isSiblingOf(module.name()) && lists(user, module))
                .filter(user -> module.exports().allow(type, Optional.of(user.name())))
                .toList();
    }

    private static boolean lists(Module user, Module used) {
        return user.requires().stream()
                .anyMatch(entry -> entry.module().filter(used.name()::equals).isPresent());
    }

    /** What is closed, extracted or forbidden is another matter: that is told where it is used. */
    private boolean mayUse(Module user, TypeName used) {
        return judge.judgeUse(user, used)
                .broken()
                .filter(broken -> broken.rule() == Rule.UNDECLARED_DEPENDENCY || broken.rule() == Rule.INTERNAL_ACCESS)
                .isEmpty();
    }

    private static Place place(Module module, TypeName type) {
        return module.exports() instanceof Exports.Only only
                ? only.entries().stream()
                        .filter(entry -> entry.covers(type))
                        .findFirst()
                        .map(Export::place)
                        .orElse(module.place())
                : module.place();
    }
}
