package dev.ringfence.benchmarks.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Shows whether what a project owes costs as much more as there is more of it: each size is twice the one before. */
public final class Growing {

    private static final Path TARGET = Path.of("benchmarks", "target").toAbsolutePath();
    private static final int SIZES = 3;

    private Growing() {}

    /** What is measured, in the order in which it is done. */
    private enum Work {
        VALIDATE("mvn validate") {
            @Override
            Cost measure(GrowingProject project) throws IOException, InterruptedException {
                project.fetchPlugin();
                return project.run(0, "validate");
            }
        },
        NEW("check: all edges are new; console and report.json") {
            @Override
            Cost measure(GrowingProject project) throws IOException, InterruptedException {
                return project.run(1, "ringfence:check");
            }
        },
        ALL_TOLD("the same, each of them on the console") {
            @Override
            Cost measure(GrowingProject project) throws IOException, InterruptedException {
                project.forget();
                return project.run(1, "ringfence:check", "-Dringfence.console=all");
            }
        },
        BASELINE("baseline: a line for each edge") {
            @Override
            Cost measure(GrowingProject project) throws IOException, InterruptedException {
                return project.run(0, "ringfence:baseline");
            }
        },
        KNOWN("check: all edges are known") {
            @Override
            Cost measure(GrowingProject project) throws IOException, InterruptedException {
                project.forget();
                return project.run(0, "ringfence:check");
            }
        },
        UNCHANGED("check: all edges are known, nothing changed") {
            @Override
            Cost measure(GrowingProject project) throws IOException, InterruptedException {
                return project.run(0, "ringfence:check");
            }
        },
        PRUNE("check: each line names a type that is gone") {
            @Override
            Cost measure(GrowingProject project) throws IOException, InterruptedException {
                project.renameUsersInBaselines();
                return project.run(1, "ringfence:check");
            }
        },
        GROWTH("check: the branch added a line for each edge") {
            @Override
            Cost measure(GrowingProject project) throws IOException, InterruptedException {
                project.withoutLedgers();
                project.beginBranch();
                project.run(0, "ringfence:baseline");
                project.commit();
                return project.run(0, "ringfence:check", "-Dringfence.base=main");
            }
        },
        FREEZE("freeze: each file in a lock") {
            @Override
            Cost measure(GrowingProject project) throws IOException, InterruptedException {
                project.writeMap("frozen");
                return project.run(0, "ringfence:freeze");
            }
        },
        FROZEN("check: all is frozen, and all edges are known") {
            @Override
            Cost measure(GrowingProject project) throws IOException, InterruptedException {
                project.forget();
                return project.run(0, "ringfence:check");
            }
        },
        INIT("init") {
            @Override
            Cost measure(GrowingProject project) throws IOException, InterruptedException {
                project.withoutLedgers();
                project.withoutMap();
                return project.run(0, "ringfence:init");
            }
        };

        private final String title;

        Work(String title) {
            this.title = title;
        }

        abstract Cost measure(GrowingProject project) throws IOException, InterruptedException;
    }

    /** Measures three sizes, the largest as the argument says or of 5,000 types, and leaves {@code growing.md}. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        int largest = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        Maven maven = Maven.in(TARGET, List.of("-Xmx4g"));
        List<Map<Work, Cost>> sizes = new ArrayList<>();
        for (int size = 0; size < SIZES; size++) {
            int types = largest >> SIZES - 1 - size;
            sizes.add(measured(GrowingProject.in(TARGET.resolve("growing/" + types), maven, types)));
        }
        List<String> table = table(largest, sizes);
        Files.write(TARGET.resolve("growing.md"), table);
        table.forEach(System.out::println);
    }

    private static Map<Work, Cost> measured(GrowingProject project) throws IOException, InterruptedException {
        Map<Work, Cost> costs = new EnumMap<>(Work.class);
        for (Work work : Work.values()) {
            Cost cost = work.measure(project);
            costs.put(work, cost);
            System.err.printf(
                    Locale.ROOT,
                    "%,d types: %s: %.2f s, %.2f s CPU, %.0f MB%n",
                    project.types(),
                    work.title,
                    cost.wall(),
                    cost.cpu(),
                    cost.peak());
        }
        return costs;
    }

    private static List<String> table(int largest, List<Map<Work, Cost>> sizes) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "Seconds of CPU beyond `mvn validate`, and peak memory. Each type uses %d others; %,d types make %,d edges.",
                GrowingProject.EDGES_OF_TYPE,
                largest,
                largest * GrowingProject.EDGES_OF_TYPE));
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "| what | %,d types | %,d | %,d | twice as many cost | memory |",
                largest / 4,
                largest / 2,
                largest));
        lines.add("|---|--:|--:|--:|--:|--:|");
        for (Work work : Work.values()) {
            lines.add(row(work, sizes));
        }
        return lines;
    }

    private static Cost beyondValidate(Work work, Map<Work, Cost> size) {
        Cost all = Objects.requireNonNull(size.get(work));
        return work == Work.VALIDATE ? all : all.beyond(Objects.requireNonNull(size.get(Work.VALIDATE)));
    }

    private static String row(Work work, List<Map<Work, Cost>> sizes) {
        List<Cost> costs =
                sizes.stream().map(size -> beyondValidate(work, size)).toList();
        return String.format(
                Locale.ROOT,
                "| %s | %.2f s | %.2f s | %.2f s | %.1fx, %.1fx | %.0f MB, %.0f MB, %.0f MB |",
                work.title,
                costs.get(0).cpu(),
                costs.get(1).cpu(),
                costs.get(2).cpu(),
                costs.get(1).cpu() / costs.get(0).cpu(),
                costs.get(2).cpu() / costs.get(1).cpu(),
                costs.get(0).peak(),
                costs.get(1).peak(),
                costs.get(2).peak());
    }
}
