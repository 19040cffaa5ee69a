package dev.ringfence.map;

import java.util.List;
import java.util.Optional;

/**
 * Describes a part of the monolith: what the module owns, what others may use of it, and what it may use.
 *
 * @param name its full name
 * @param claims the packages and types that it owns
 * @param tables the tables that it owns
 * @param exports what others may use
 * @param requires what it may use; not transitive
 * @param forbids what it must never use
 * @param translations the parts of it that alone may use a model
 * @param layers the order of its sub-packages
 * @param state how far it is on its way out; what a frozen or extracted module holds is so too
 * @param shared whether everybody may use it without requiring it
 * @param external whether its types come from jars, and no class of it is expected here
 * @param freeze what refines its frozen state
 * @param owner whom to ask, as the module that holds it says where it does not say so itself
 * @param because why it is as it is, the same
 * @param generic whether others sell what it does: its {@code subdomain} is generic
 * @param facts what people know of it and no code shows
 * @param place the line of its name
 */
public record Module(
        ModuleName name,
        List<Claim> claims,
        List<TableClaim> tables,
        Exports exports,
        List<Requirement> requires,
        List<Forbid> forbids,
        List<Translation> translations,
        Optional<Layers> layers,
        State state,
        boolean shared,
        boolean external,
        Freeze freeze,
        Optional<String> owner,
        Optional<String> because,
        boolean generic,
        Facts facts,
        Place place) {

    /** Begins a module that owns and exports everything, requires nothing, and is active, until more is said of it. */
    public static Builder named(ModuleName name, Place place) {
        return new Builder(name, place);
    }

    private Builder but() {
        Builder builder = new Builder(name, place);
        builder.claims = claims;
        builder.tables = tables;
        builder.exports = exports;
        builder.requires = requires;
        builder.forbids = forbids;
        builder.translations = translations;
        builder.layers = layers;
        builder.state = state;
        builder.shared = shared;
        builder.external = external;
        builder.freeze = freeze;
        builder.owner = owner;
        builder.because = because;
        builder.generic = generic;
        builder.facts = facts;
        return builder;
    }

    /** Says whether the module may use the other at all. */
    public boolean mayUse(Module other) {
        return other.shared() || requires.stream().anyMatch(entry -> entry.covers(other.name()));
    }

    /** Returns the same module with other exports. */
    public Module exporting(Exports others) {
        return but().exports(others).build();
    }

    /** Returns the same module with other claims. */
    public Module claiming(List<Claim> others) {
        return but().claims(others).build();
    }

    /** Returns the same module with other tables. */
    public Module owningTables(List<TableClaim> others) {
        return but().tables(others).build();
    }

    /** Returns the same module with other translations. */
    public Module translating(List<Translation> others) {
        return but().translations(others).build();
    }

    /** Returns the first entry of the module's {@code forbids} that names the type. */
    Optional<Forbid> forbidding(TypeName type) {
        return forbids.stream().filter(forbid -> forbid.covers(type)).findFirst();
    }

    /** Returns the same module in another state. */
    public Module in(State other) {
        return but().state(other).build();
    }

    /** Returns the same module, with other requires. */
    public Module requiring(List<Requirement> other) {
        return but().requires(other).build();
    }

    /** Says whether the module may use also what the other does not export. */
    public boolean mayUseInternalsOf(Module other) {
        return requires.stream().anyMatch(entry -> entry.internals() && entry.covers(other.name()));
    }

    /** Builds a module, one property at a time. */
    public static final class Builder {

        private final ModuleName name;
        private final Place place;
        private List<Claim> claims = List.of();
        private List<TableClaim> tables = List.of();
        private Exports exports = new Exports.Everything();
        private List<Requirement> requires = List.of();
        private List<Forbid> forbids = List.of();
        private List<Translation> translations = List.of();
        private Optional<Layers> layers = Optional.empty();
        private State state = State.ACTIVE;
        private boolean shared;
        private boolean external;
        private Freeze freeze = new Freeze(List.of(), true);
        private Optional<String> owner = Optional.empty();
        private Optional<String> because = Optional.empty();
        private boolean generic;
        private Facts facts;

        private Builder(ModuleName name, Place place) {
            this.name = name;
            this.place = place;
            this.facts = Facts.unknown(place);
        }

        /** Sets {@link Module#claims()}. */
        public Builder claims(List<Claim> claims) {
            this.claims = claims;
            return this;
        }

        /** Sets {@link Module#tables()}. */
        public Builder tables(List<TableClaim> tables) {
            this.tables = tables;
            return this;
        }

        /** Sets {@link Module#exports()}. */
        public Builder exports(Exports exports) {
            this.exports = exports;
            return this;
        }

        /** Sets {@link Module#requires()}. */
        public Builder requires(List<Requirement> requires) {
            this.requires = requires;
            return this;
        }

        /** Sets {@link Module#forbids()}. */
        public Builder forbids(List<Forbid> forbids) {
            this.forbids = forbids;
            return this;
        }

        /** Sets {@link Module#translations()}. */
        public Builder translations(List<Translation> translations) {
            this.translations = translations;
            return this;
        }

        /** Sets {@link Module#layers()}. */
        public Builder layers(Optional<Layers> layers) {
            this.layers = layers;
            return this;
        }

        /** Sets {@link Module#state()}. */
        public Builder state(State state) {
            this.state = state;
            return this;
        }

        /** Sets {@link Module#shared()}. */
        public Builder shared(boolean shared) {
            this.shared = shared;
            return this;
        }

        /** Sets {@link Module#external()}. */
        public Builder external(boolean external) {
            this.external = external;
            return this;
        }

        /** Sets {@link Module#freeze()}. */
        public Builder freeze(Freeze freeze) {
            this.freeze = freeze;
            return this;
        }

        /** Sets {@link Module#owner()}. */
        public Builder owner(Optional<String> owner) {
            this.owner = owner;
            return this;
        }

        /** Sets {@link Module#because()}. */
        public Builder because(Optional<String> because) {
            this.because = because;
            return this;
        }

        /** Sets {@link Module#generic()}. */
        public Builder generic(boolean generic) {
            this.generic = generic;
            return this;
        }

        /** Sets {@link Module#facts()}. */
        public Builder facts(Facts facts) {
            this.facts = facts;
            return this;
        }

        /** Returns the module. */
        public Module build() {
            return new Module(
                    name,
                    claims,
                    tables,
                    exports,
                    requires,
                    forbids,
                    translations,
                    layers,
                    state,
                    shared,
                    external,
                    freeze,
                    owner,
                    because,
                    generic,
                    facts,
                    place);
        }
    }
}
