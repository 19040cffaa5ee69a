package dev.ringfence.map;

import java.util.List;
import java.util.Optional;

/**
 * A part of the monolith: what it owns, what others may use of it, and what it may use.
 *
 * @param name its full name
 * @param claims the packages and types that it owns
 * @param exports what others may use
 * @param requires what it may use; not transitive
 * @param forbids what it must never use
 * @param layers the order of its sub-packages
 * @param state how far it is on its way out; what a frozen or extracted module holds is so too
 * @param shared whether everybody may use it without requiring it
 * @param external whether its types come from jars, and no class of it is expected here
 * @param freeze what refines its frozen state
 * @param owner whom to ask, as the module that holds it says where it does not say so itself
 * @param because why it is as it is, the same
 * @param place the line of its name
 */
public record Module(
        ModuleName name,
        List<Claim> claims,
        Exports exports,
        List<Requirement> requires,
        List<Forbid> forbids,
        Optional<Layers> layers,
        State state,
        boolean shared,
        boolean external,
        Freeze freeze,
        Optional<String> owner,
        Optional<String> because,
        MapPlace place) {

    /** Whether it may use the module at all. */
    public boolean mayUse(Module other) {
        return other.shared() || requires.stream().anyMatch(entry -> entry.covers(other.name()));
    }

    /** The same module with other exports. */
    public Module exporting(Exports others) {
        return new Module(
                name, claims, others, requires, forbids, layers, state, shared, external, freeze, owner, because,
                place);
    }

    /** The first of its {@code forbids} that names the type. */
    Optional<Forbid> forbidding(TypeName type) {
        return forbids.stream().filter(forbid -> forbid.covers(type)).findFirst();
    }

    /** The same module in another state. */
    public Module in(State other) {
        return new Module(
                name, claims, exports, requires, forbids, layers, other, shared, external, freeze, owner, because,
                place);
    }

    /** The same module, with other requires. */
    public Module requiring(List<Requirement> other) {
        return new Module(
                name, claims, exports, other, forbids, layers, state, shared, external, freeze, owner, because, place);
    }

    /** Whether it may use what the other does not export as well. */
    public boolean mayUseInternalsOf(Module other) {
        return requires.stream().anyMatch(entry -> entry.internals() && entry.covers(other.name()));
    }
}
