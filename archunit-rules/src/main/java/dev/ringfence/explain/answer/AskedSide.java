package dev.ringfence.explain.answer;

import dev.ringfence.map.ModuleName;
import dev.ringfence.map.TypeName;

/** Names one end of an edge as it was asked for. */
public sealed interface AskedSide {

    /** Names a top-level type, which need not exist. */
    record OfType(TypeName type) implements AskedSide {
        @Override
        public String toString() {
            return type.qualified();
        }
    }

    /** Names a package and all below it. */
    record OfPackage(String name) implements AskedSide {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Names a module. */
    record OfModule(ModuleName name) implements AskedSide {
        @Override
        public String toString() {
            return name.value();
        }
    }
}
