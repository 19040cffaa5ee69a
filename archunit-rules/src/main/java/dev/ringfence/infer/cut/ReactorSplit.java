package dev.ringfence.infer.cut;

import dev.ringfence.infer.code.CodeBase;
import dev.ringfence.infer.code.PackageNode;
import dev.ringfence.infer.code.Roots;
import dev.ringfence.map.TypeName;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cuts code into the Maven modules that compile it, where these have packages of their own.
 *
 * <ol>
 *   <li>There are three to forty of them with code, and none has more than half of it.
 *   <li>At least nine tenths of the types are in packages that one of them alone fills, in three stretches of packages
 *       at most.
 *   <li>A package that several fill goes to the one with the most types in it. A few types of another one are claimed
 *       one by one.
 * </ol>
 */
final class ReactorSplit {

    private static final int FEWEST = 3;
    private static final int MOST = 40;
    private static final int MOST_STRETCHES = 3;
    private static final int MOST_NAMED = 8;
    private static final int NEARLY_ALL = 3;
    private static final int NEARLY_ALL_OF = 4;

    private final CodeBase code;
    private final Roots roots;
    private final SortedMap<String, Integer> sizes = new TreeMap<>();
    private final Map<String, String> projectOfPackage = new HashMap<>();

    private ReactorSplit(CodeBase code, Roots roots) {
        this.code = code;
        this.roots = roots;
    }

    /** Cuts the code, or tells that it cannot be cut so. */
    static boolean split(Partition partition, CodeBase code, Roots roots) {
        ReactorSplit split = new ReactorSplit(code, roots);
        split.measure();
        if (!split.isByMavenModule()) {
            return false;
        }
        split.addUnits(partition);
        return true;
    }

    private void measure() {
        code.types().values().forEach(home -> sizes.merge(home.project(), 1, Integer::sum));
        roots.all()
                .flatMap(PackageNode::all)
                .filter(node -> !node.types().isEmpty())
                .forEach(node -> projectOfPackage.put(node.name(), fullest(node)));
    }

    private String fullest(PackageNode node) {
        Map<String, Long> byProject = node.types().stream()
                .collect(Collectors.groupingBy(code::projectOf, TreeMap::new, Collectors.counting()));
        return byProject.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    private boolean isByMavenModule() {
        int total = code.types().size();
        boolean isFew = sizes.size() >= FEWEST && sizes.size() <= MOST;
        boolean isEven = sizes.values().stream().allMatch(size -> size * 2 <= total);
        if (!isFew || !isEven) {
            return false;
        }
        Map<String, Integer> stretches = new HashMap<>();
        roots.all().forEach(root -> countStretches(root, "", stretches));
        int own = sizes.entrySet().stream()
                .filter(project -> stretches.getOrDefault(project.getKey(), 0) <= MOST_STRETCHES)
                .mapToInt(Map.Entry::getValue)
                .sum();
        return own * 10 >= total * 9;
    }

    private void countStretches(PackageNode node, String inherited, Map<String, Integer> stretches) {
        String project = projectOfPackage.getOrDefault(node.name(), onlyProjectBelow(node, inherited));
        if (!project.equals(inherited) && !project.isEmpty()) {
            stretches.merge(project, 1, Integer::sum);
        }
        node.children().forEach(child -> countStretches(child, project, stretches));
    }

    private String onlyProjectBelow(PackageNode node, String otherwise) {
        List<String> projects = node.all()
                .flatMap(each -> Stream.ofNullable(projectOfPackage.get(each.name())))
                .distinct()
                .toList();
        return projects.size() == 1 ? projects.get(0) : otherwise;
    }

    private void addUnits(Partition partition) {
        roots.main().forEach(partition::hold);
        List<String> start = commonStart();
        roots.all()
                .flatMap(PackageNode::all)
                .filter(node -> projectOfPackage.containsKey(node.name()))
                .forEach(node -> {
                    Unit unit = partition.unit(nameOf(projectOfPackage.getOrDefault(node.name(), ""), start));
                    unit.markMavenModule();
                    if (roots.main().contains(node)) {
                        unit.markRoot();
                    }
                    unit.addPackage(node);
                    addOthers(node, unit, partition, start);
                });
    }

    /** A few types of a package stay with the project that compiles them, and are claimed one by one. */
    private void addOthers(PackageNode node, Unit fullest, Partition partition, List<String> start) {
        Map<String, List<TypeName>> byProject = node.types().stream()
                .collect(Collectors.groupingBy(code::projectOf, TreeMap::new, Collectors.toList()));
        byProject.forEach((project, types) -> {
            Unit unit = partition.unit(nameOf(project, start));
            if (unit != fullest && types.size() <= MOST_NAMED) {
                unit.markMavenModule();
                types.forEach(fullest::removeType);
                types.forEach(unit::addNamed);
            }
        });
    }

    /** {@code shop-orders} becomes orders where next to all projects begin with shop. */
    private static String nameOf(String project, List<String> start) {
        List<String> words = words(project);
        boolean isStart =
                words.size() > start.size() && words.subList(0, start.size()).equals(start);
        return isStart ? String.join("-", words.subList(start.size(), words.size())) : project;
    }

    private static List<String> words(String project) {
        return List.of(project.split("[-_.]"));
    }

    /** Returns the longest start that next to all projects have, so that no two of them get the same name. */
    private List<String> commonStart() {
        List<String> start = List.of();
        for (String project : sizes.keySet()) {
            List<String> words = words(project);
            for (int length = start.size() + 1; length < words.size(); length++) {
                if (isCommonStart(words.subList(0, length))) {
                    start = words.subList(0, length);
                }
            }
        }
        return start;
    }

    private boolean isCommonStart(List<String> start) {
        long having = sizes.keySet().stream()
                .map(ReactorSplit::words)
                .filter(words -> words.size() >= start.size()
                        && words.subList(0, start.size()).equals(start))
                .count();
        long names = sizes.keySet().stream()
                .map(project -> nameOf(project, start))
                .distinct()
                .count();
        return having * NEARLY_ALL_OF >= (long) sizes.size() * NEARLY_ALL && names == sizes.size();
    }
}
