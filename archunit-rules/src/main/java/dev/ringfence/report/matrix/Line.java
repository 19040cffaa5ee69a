package dev.ringfence.report.matrix;

import dev.ringfence.advice.Wording;
import dev.ringfence.report.data.ReportedModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Describes a module as a row and as a column.
 *
 * @param module its full name, or what stands for code of no module
 * @param kind where it stands
 * @param told what the map says of it
 * @param holders the modules that hold it, the outermost first
 * @param isParent whether it holds others
 */
record Line(String module, Kind kind, Optional<ReportedModule> told, List<String> holders, boolean isParent) {

    private static final String ACTIVE = "active";

    /** Says which kind of module it is, in the order of the columns. */
    enum Kind {
        OWN,
        UNMAPPED,
        SHARED,
        EXTERNAL
    }

    /** Says whether it uses anything: of what comes from jars, nobody knows. */
    boolean isRow() {
        return kind != Kind.EXTERNAL;
    }

    /** Returns the ways in which it may be shown. */
    List<End> ends() {
        return isParent ? List.of(End.open(module), End.folded(module)) : List.of(End.open(module));
    }

    String state() {
        return told.map(ReportedModule::state).orElse(ACTIVE);
    }

    boolean isActive() {
        return state().equals(ACTIVE);
    }

    /** Returns the name of the nearest module that holds it, with the dot, or nothing. */
    String prefix() {
        return holders.isEmpty() ? "" : holders.get(holders.size() - 1) + ".";
    }

    /** Returns its name within the module that holds it. */
    String shortName() {
        return module.substring(prefix().length());
    }

    /** Tells what a person wants to know of it. */
    String title() {
        List<String> facts = new ArrayList<>(List.of(module));
        if (!isActive()) {
            facts.add(state());
        }
        told.ifPresent(known -> {
            facts.add(
                    known.external()
                            ? "external"
                            : known.shared() ? "shared" : Wording.number(known.classes()) + " types");
            known.owner().ifPresent(facts::add);
        });
        return String.join(", ", facts);
    }
}
