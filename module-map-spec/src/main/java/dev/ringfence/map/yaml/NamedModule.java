package dev.ringfence.map.yaml;

import dev.ringfence.map.ModuleName;
import java.util.List;
import java.util.Optional;

/**
 * Describes a module as another module names it, and where the two meet: as siblings, in the module that holds both, or
 * at the top.
 *
 * @param self the module that names
 * @param named the module that is named
 */
record NamedModule(ModuleName self, ModuleName named) {

    /** Says what is wrong, and what to write instead. */
    record Refusal(String message, String remedy) {}

    /**
     * Says why the named module cannot stand in {@code requires}. Siblings can, and with internals a module that the
     * module itself holds.
     */
    Optional<Refusal> refusalInRequires(boolean internals) {
        if (self.isSiblingOf(named)) {
            return Optional.empty();
        }
        if (self.isWithin(named)) {
            return refusal("the module lies in " + shown(named) + ", and may use its own code anyway", "Take it out.");
        }
        if (named.isWithin(self)) {
            return refusalOfHeld(internals);
        }
        return self.equals(outermost(self))
                ? refusal(
                        shown(named) + " lies in " + shown(outermost(named)) + ", and from outside it is that module",
                        "Write " + shown(outermost(named)) + "; its `exports` decide what of " + shown(named)
                                + " may be used.")
                : refusal(
                        shown(named) + " lies outside of " + shown(parentOf(self))
                                + ", which speaks for the modules in it",
                        "Take it out, and list " + shown(outermost(named)) + " at " + shown(outermost(self)) + ".");
    }

    private Optional<Refusal> refusalOfHeld(boolean internals) {
        ModuleName child = held();
        if (!child.equals(named)) {
            return refusal(
                    shown(named) + " lies in " + shown(child) + ", and from here it is that module",
                    "Take it out; `exports` of " + shown(child) + " decide what of " + shown(named) + " may be used.");
        }
        return internals
                ? Optional.empty()
                : refusal(
                        "the module holds " + shown(named) + ", and may use what it exports anyway",
                        "Take it out; for what it does not export, write `{module: " + named + ", internals: true}`.");
    }

    /**
     * Says why the named module cannot be a user of what the module exports. Siblings can, and so can the module that
     * holds it.
     */
    Optional<Refusal> refusalAsUser() {
        boolean isParent = self.parent().filter(named::equals).isPresent();
        if (isParent || self.isSiblingOf(named)) {
            return Optional.empty();
        }
        if (named.isWithin(self)) {
            return refusal("the module holds " + shown(named) + ", which may use its own code anyway", "Take it out.");
        }
        return self.equals(outermost(self)) && !self.isWithin(named)
                ? refusal(
                        shown(named) + " lies in " + shown(outermost(named)) + ", and from here it is that module",
                        "Write " + shown(outermost(named)) + ".")
                : refusal(
                        shown(named) + " lies outside of " + shown(parentOf(self))
                                + ", and sees of it what that exports",
                        "Take it out, and say in `exports` of " + shown(outermost(self)) + " what others may use.");
    }

    private ModuleName held() {
        return named.path().get(self.path().size());
    }

    private static ModuleName parentOf(ModuleName name) {
        return name.parent().orElse(name);
    }

    /** Returns the module at the level where the two meet that holds the given one, or is it. */
    private ModuleName outermost(ModuleName side) {
        List<ModuleName> from = self.path();
        List<ModuleName> to = named.path();
        int common = 0;
        while (common < from.size() - 1
                && common < to.size() - 1
                && from.get(common).equals(to.get(common))) {
            common++;
        }
        return side.path().get(common);
    }

    private static String shown(ModuleName name) {
        return Shown.text(name.value());
    }

    private static Optional<Refusal> refusal(String message, String remedy) {
        return Optional.of(new Refusal(message, remedy));
    }
}
