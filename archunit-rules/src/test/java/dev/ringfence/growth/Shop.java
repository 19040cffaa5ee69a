package dev.ringfence.growth;

import dev.ringfence.files.SlashPath;
import dev.ringfence.gate.GrowthGate;
import dev.ringfence.git.BaseName;
import dev.ringfence.git.Repo;
import dev.ringfence.growth.map.GrowthEntry;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Problem;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.GrowthFindings;
import dev.ringfence.verdict.JudgedGrowth;
import dev.ringfence.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A shop whose branch {@code main} has a map and recorded debt, and what is said of the branch that leaves it. */
final class Shop implements AutoCloseable {

    static final String INVOICE = "com.acme.billing.Invoice -> com.acme.orders.Order";
    static final String REFUND = "com.acme.billing.Refund -> com.acme.orders.Order";

    /** Modules that judge uses of types alone: billing may use orders, and catalog is frozen. */
    static final String MAP = """
            version: 1
            root: com.acme
            modules:
              orders:
                packages: [.orders]
              catalog:
                packages: [.catalog]
                state: frozen
              billing:
                packages: [.billing]
                requires: [orders]""";

    static final String BASELINE_HEAD = "# ringfence-baseline/1, written by: mvn ringfence:baseline";
    private static final String LOCK_HEAD = "# ringfence-lock/1, fingerprints/1, written by: mvn ringfence:freeze";

    final Repo repo;
    private Path map;
    private String base = "main";
    private Map<String, String> environment = Map.of();
    private List<String> projectFolders = List.of();
    private final List<String> unjudged = new ArrayList<>();
    private final Set<TypeName> classes = new HashSet<>();

    private Shop(Repo repo) {
        this.repo = repo;
        this.map = repo.folder.resolve("module-map.yaml");
    }

    /** Nothing but code. */
    static Shop bare(Path folder) {
        Shop shop = new Shop(Repo.in(folder));
        for (String type :
                List.of("billing/Invoice", "billing/Refund", "orders/Order", "orders/Line", "catalog/Item")) {
            shop.source(type);
        }
        return shop;
    }

    /** With its debt recorded, on a branch that has just begun. */
    static Shop with(Path folder, String map) {
        Shop shop = bare(folder).map(map).baseline("billing", INVOICE).lock("catalog", "com.acme.catalog.Item", 'A');
        shop.repo.write("ringfence/adopted", "# ringfence-adopted/1, written by: mvn ringfence:baseline");
        return shop.begin();
    }

    /** With a map and no code, on a branch that has just begun. */
    static Shop empty(Path folder, String map) {
        Shop shop = new Shop(Repo.in(folder)).map(map.stripTrailing());
        shop.repo.write("ringfence/adopted", "# ringfence-adopted/1, written by: mvn ringfence:baseline");
        return shop.begin();
    }

    Shop edit(UnaryOperator<Shop> acts) {
        return acts.apply(this);
    }

    Shop begin() {
        repo.commit("base").branch("topic");
        return this;
    }

    Shop map(String text) {
        repo.write("module-map.yaml", text);
        return this;
    }

    Shop editMap(String what, String by) {
        try {
            String text = Files.readString(repo.folder.resolve("module-map.yaml"));
            if (!text.contains(what)) {
                throw new IllegalArgumentException("not in the map: " + what);
            }
            return map(text.replace(what, by).stripTrailing());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Shop baseline(String project, String... lines) {
        String[] text = new String[lines.length + 1];
        text[0] = BASELINE_HEAD;
        System.arraycopy(lines, 0, text, 1, lines.length);
        repo.write(project + "/ringfence/billing.baseline", text);
        return this;
    }

    /** A baseline of the format that has lines of tables. */
    Shop dataBaseline(String project, String... lines) {
        String[] text = new String[lines.length + 1];
        text[0] = BASELINE_HEAD.replace("baseline/1", "baseline/2");
        System.arraycopy(lines, 0, text, 1, lines.length);
        repo.write(project + "/ringfence/billing.baseline", text);
        return this;
    }

    Shop lock(String module, String type, char digest) {
        return lockLine(module, type, String.valueOf(digest).repeat(43));
    }

    Shop lockLine(String module, String type, String digestAndReason) {
        return lockOf(module, type + " - " + "S".repeat(43) + " " + digestAndReason);
    }

    Shop lockOf(String module, String line) {
        repo.write(lockPath(module), LOCK_HEAD, line);
        return this;
    }

    /** A lock that tells the variants of a type apart; each line is of a type or variant, and its digest. */
    Shop lockOfVariants(String module, String... typesAndDigests) {
        String[] text = new String[typesAndDigests.length + 1];
        text[0] = LOCK_HEAD.replace("lock/1", "lock/2");
        for (int i = 0; i < typesAndDigests.length; i++) {
            String[] words = typesAndDigests[i].split(" ", 2);
            text[i + 1] = words[0] + " - " + "S".repeat(43) + " " + words[1].repeat(43);
        }
        repo.write(lockPath(module), text);
        return this;
    }

    Shop unlock(String module) {
        return without(lockPath(module));
    }

    Shop without(String path) {
        repo.delete(path);
        return this;
    }

    private static String lockPath(String module) {
        return module + "/ringfence/" + module + ".lock";
    }

    Shop source(String type) {
        String module = type.substring(0, type.indexOf('/'));
        repo.write(sourcePath(type), source(module, type.substring(type.indexOf('/') + 1)));
        return this;
    }

    static String sourcePath(String type) {
        return type.substring(0, type.indexOf('/')) + "/src/main/java/com/acme/" + type + ".java";
    }

    static String[] source(String module, String name) {
        return new String[] {
            "package com.acme." + module + ";",
            "public class " + name + " {",
            "    int one() { return 1 + " + module.length() + "; }",
            "    int two() { return 2 + " + module.hashCode() + "; }",
            "    int three() { return 3; }",
            "    // what only this file has: " + module + "." + module.hashCode(),
            "}"
        };
    }

    Shop write(String path, String... lines) {
        repo.write(path, lines);
        return this;
    }

    Shop link(String path, String target) {
        repo.delete(path).link(path, target);
        return this;
    }

    /** With all that is beside it. */
    Shop moveMap(String path) {
        String from = repo.folder.relativize(map).toString().replace('\\', '/');
        repo.move(from, path);
        String beside = "ringfence/adopted";
        String adopted = DebtFiles.join(SlashPath.folder(path), beside);
        if (!adopted.equals(DebtFiles.join(SlashPath.folder(from), beside))) {
            repo.move(DebtFiles.join(SlashPath.folder(from), beside), adopted);
        }
        return judgedBy(path);
    }

    /** The folders of the projects that a named map judges; without this, the one of the map. */
    Shop projects(String... folders) {
        projectFolders = List.of(folders);
        return this;
    }

    Shop delete(String type) {
        repo.delete(sourcePath(type));
        return this;
    }

    /** Git's rename: the file bears the new name, and so does the type in it, and its package. */
    Shop rename(String from, String to) {
        String[] text = source(from.substring(0, from.indexOf('/')), to.substring(to.indexOf('/') + 1));
        text[0] = "package com.acme." + to.substring(0, to.indexOf('/')) + ";";
        repo.delete(sourcePath(from));
        repo.write(sourcePath(to), text);
        return this;
    }

    Shop moveFile(String from, String to) {
        repo.move(from, to);
        return this;
    }

    Shop commit(String message) {
        repo.commit(message);
        return this;
    }

    /** What was done so far is done on the base, and the branch begins anew. */
    Shop onMain(String message) {
        repo.commit(message).moveBranch("main");
        return this;
    }

    /** Something happens on the base while the branch goes on. */
    Shop onMainAlone(UnaryOperator<Repo> acts) {
        acts.apply(repo.checkout("main")).checkout("topic");
        return this;
    }

    Shop git(String... arguments) {
        repo.git(arguments);
        return this;
    }

    Shop bytes(String path, byte[] content) {
        repo.bytes(path, content);
        return this;
    }

    Shop merge(String branch) {
        repo.merge(branch);
        return this;
    }

    Shop revert() {
        repo.revert();
        return this;
    }

    Shop detach() {
        repo.detach();
        return this;
    }

    Shop against(String name) {
        base = name;
        return this;
    }

    /** As a CI system builds, which names the base by itself. */
    Shop inCi(String variable, String value) {
        base = "";
        environment = Map.of(variable, value);
        return this;
    }

    Shop judgedBy(String otherMap) {
        map = repo.folder.resolve(otherMap);
        return this;
    }

    Shop in(Path otherFolder) {
        map = otherFolder.resolve(repo.folder.relativize(map));
        return this;
    }

    /** The verdict and all that was said, a line each. */
    String verdict() {
        return BaseName.of(Optional.of(base), environment).map(this::verdict).orElse("not asked");
    }

    private String verdict(BaseName name) {
        Verdict verdict = Verdict.of(findings(name), mapToday().policy());
        List<String> said = new ArrayList<>(List.of(verdict.id()));
        verdict.findings().problems().stream().map(Problem::message).forEach(said::add);
        verdict.findings().growth().ifPresent(growth -> said.addAll(lines(growth)));
        return String.join("\n", said);
    }

    /** How many lines are said to have moved with their types. */
    int moved() {
        return growth().moved();
    }

    /** The lines that are said to be paid off. */
    List<String> fixed() {
        return growth().fixed().stream()
                .map(line -> line.file() + ":" + line.line() + " " + line.shown())
                .toList();
    }

    private GrowthFindings growth() {
        return BaseName.of(Optional.of(base), environment)
                .flatMap(name -> findings(name).growth())
                .orElseThrow();
    }

    private ModuleMap mapToday() {
        return ModuleMapReader.read(map, String.valueOf(map.getFileName())).orThrow();
    }

    private Findings findings(BaseName name) {
        ModuleMap today = mapToday();
        List<Path> projects = projectFolders.isEmpty()
                ? List.of(Objects.requireNonNull(map.getParent()))
                : projectFolders.stream().map(repo.folder::resolve).toList();
        return GrowthGate.judge(
                GrowthSince.base(new GrowthSince.Question(
                        name, map, today, projects.get(0), projects, mainCode(), unjudged(), () -> classes)),
                name.byHand(),
                "module-map.yaml");
    }

    /** A class that a plugin made: no source declares it. */
    Shop made(String type) {
        classes.add(TypeName.in(type.substring(0, type.lastIndexOf('.')), type.substring(type.lastIndexOf('.') + 1)));
        return this;
    }

    /** A project of the build that has code and no verdict; its pom says so by not naming the gate. */
    Shop unjudged(String folder) {
        unjudged.add(folder);
        return this;
    }

    private List<Unjudged> unjudged() {
        return unjudged.stream()
                .map(folder -> new Unjudged(
                        "com.acme:" + folder,
                        repo.folder.resolve(folder).resolve("pom.xml"),
                        List.of(Path.of("src/main/java")),
                        new PomsOfShop()))
                .toList();
    }

    /** The folders of main code that a project at the top and those below it have. */
    private List<Path> mainCode() {
        try (Stream<Path> all = Files.walk(repo.folder)) {
            return all.filter(path -> path.endsWith("src/main/java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(GrowthFindings growth) {
        List<String> said = new ArrayList<>();
        if (growth.closed() > 0) {
            said.add(growth.closed() + " closed");
        }
        said.addAll(growth.notes());
        growth.entries().stream().map(Shop::line).forEach(said::add);
        return said;
    }

    private static String line(JudgedGrowth growth) {
        GrowthEntry entry = growth.entry();
        return (growth.breaks() ? "! " : "  ")
                + entry.kind().id() + " " + entry.file() + ":" + entry.line() + " " + entry.shown()
                + entry.reason().map(reason -> " # " + reason).orElse("");
    }

    @Override
    public void close() {
        repo.close();
    }
}
