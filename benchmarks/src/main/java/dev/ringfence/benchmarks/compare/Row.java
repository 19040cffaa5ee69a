package dev.ringfence.benchmarks.compare;

import java.io.IOException;
import java.util.List;

/** A situation in which the gate is measured, and who is measured beside it. */
enum Row {
    CLEAN(
            "clean",
            "clean map, nothing remembered",
            Peer.ARCH_UNIT,
            Peer.MODULITH,
            Peer.JDEPS,
            Peer.JAVA_PARSER,
            Peer.HASH,
            Peer.STAT) {
        @Override
        CheckedProject prepared(Projects projects) throws IOException {
            projects.restore();
            projects.clean().forget();
            return projects.clean();
        }
    },
    UNCHANGED("unchanged", "clean map, nothing changed", Peer.ARCH_UNIT, Peer.STAT) {
        @Override
        CheckedProject prepared(Projects projects) throws IOException, InterruptedException {
            projects.restore();
            projects.clean().settle();
            return projects.clean();
        }
    },
    CHANGED("changed", "clean map, one class changed", Peer.ARCH_UNIT) {
        @Override
        CheckedProject prepared(Projects projects) throws IOException, InterruptedException {
            projects.clean().settle();
            projects.change();
            return projects.clean();
        }
    },
    SUSPECT("suspect", "clean map, one class changed and suspect", Peer.ARCH_UNIT) {
        @Override
        CheckedProject prepared(Projects projects) throws IOException, InterruptedException {
            projects.clean().settle();
            projects.makeSuspect();
            return projects.clean();
        }

        @Override
        boolean isPossible(Projects projects) {
            return projects.canBeSuspect();
        }
    },
    RESTORED("restored", "clean map, fresh checkout with a restored cache", Peer.ARCH_UNIT) {
        @Override
        CheckedProject prepared(Projects projects) throws IOException, InterruptedException {
            projects.restore();
            projects.clean().keepResults();
            projects.clean().checkOutAnew();
            return projects.clean();
        }

        @Override
        List<String> options(Projects projects) {
            return List.of(projects.clean().cache());
        }
    },
    TABLES("tables", "clean map with tables, nothing remembered") {
        @Override
        CheckedProject prepared(Projects projects) throws IOException {
            projects.restore();
            projects.tables().forget();
            return projects.tables();
        }
    },
    TABLES_UNCHANGED("tables-unchanged", "clean map with tables, nothing changed") {
        @Override
        CheckedProject prepared(Projects projects) throws IOException, InterruptedException {
            projects.restore();
            projects.tables().settle();
            return projects.tables();
        }
    },
    TABLES_CHANGED("tables-changed", "clean map with tables, one class changed") {
        @Override
        CheckedProject prepared(Projects projects) throws IOException, InterruptedException {
            projects.tables().settle();
            projects.changeBesideTables();
            return projects.tables();
        }
    },
    FROZEN("frozen", "all code frozen, nothing changed", Peer.HASH) {
        @Override
        CheckedProject prepared(Projects projects) throws IOException, InterruptedException {
            projects.frozen().settle();
            return projects.frozen();
        }
    },
    KNOWN("known", "known debt, nothing remembered", Peer.FREEZING) {
        @Override
        CheckedProject prepared(Projects projects) throws IOException {
            projects.known().forget();
            return projects.known();
        }
    },
    KNOWN_UNCHANGED("known-unchanged", "known debt, nothing changed", Peer.FREEZING) {
        @Override
        CheckedProject prepared(Projects projects) throws IOException, InterruptedException {
            projects.known().settle();
            return projects.known();
        }
    },
    OPEN("open", "no baseline, all debt is new", Peer.ARCH_UNIT_OF_DEBT) {
        @Override
        CheckedProject prepared(Projects projects) throws IOException {
            projects.open().forget();
            return projects.open();
        }
    };

    private final String id;
    private final String title;

    /** Error Prone sees a List, and not that {@code List.of} makes one that cannot change. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Peer> peers;

    Row(String id, String title, Peer... peers) {
        this.id = id;
        this.title = title;
        this.peers = List.of(peers);
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    List<Peer> peers() {
        return peers;
    }

    /** Says whether debt is recorded before. */
    boolean needsRecord() {
        return this == KNOWN || this == KNOWN_UNCHANGED;
    }

    /** Says whether the map names tables. */
    boolean needsTables() {
        return this == TABLES || this == TABLES_UNCHANGED || this == TABLES_CHANGED;
    }

    /** What the measured check is told. */
    List<String> options(Projects projects) {
        return List.of();
    }

    /** Says whether it is asked as well whether a check passes with little memory. */
    boolean isHeavy() {
        return this == CLEAN || this == KNOWN;
    }

    /** Says whether the map and the code of the corpus let this happen. */
    boolean isPossible(Projects projects) {
        return !needsTables() || projects.hasTables();
    }

    /** Brings the project where the next check is the one to measure. */
    abstract CheckedProject prepared(Projects projects) throws IOException, InterruptedException;
}
