package dev.ringfence.benchmarks.compare;

import dev.ringfence.scan.classfile.ClassScan;
import dev.ringfence.scan.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The projects of one corpus: with a clean map, with tables, with known debt, and with debt that nobody has recorded.
 *
 * <p>The clean map requires exactly the pairs that the recorded debt shows.
 */
final class Projects {

    private final Corpus corpus;
    private final Modules modules;
    private final CheckedProject open;
    private final CheckedProject known;
    private final CheckedProject clean;
    private final Optional<CheckedProject> tables;
    private final Optional<CheckedProject> frozen;
    private final PairsInUse allowed;
    private final int edges;

    /** Makes the projects, and records debt where a row or the clean map needs it. */
    Projects(Corpus corpus, List<Row> rows) throws IOException, InterruptedException {
        this.corpus = corpus;
        this.modules = Modules.of(corpus.classes(), corpus.roots());
        PairsInUse none = PairsInUse.none(modules);
        none.writeTo(corpus.allowed(MapKind.DEBT));
        String debt = modules.map(none::by);
        this.open = CheckedProject.of(corpus, "open", debt, 1);
        this.known = CheckedProject.of(corpus, "known", debt, 0);
        open.fetchPlugin();
        boolean isRecorded = !corpus.name().mayUseAll() || rows.stream().anyMatch(Row::needsRecord);
        PairsInUse recorded = isRecorded ? recorded() : none;
        this.edges = recorded.edges();
        this.allowed = corpus.name().mayUseAll() ? PairsInUse.all(modules) : recorded;
        allowed.writeTo(corpus.allowed(MapKind.CLEAN));
        this.clean = CheckedProject.of(corpus, "clean", modules.map(allowed::by), 0);
        this.tables = modules.haveTables() && rows.stream().anyMatch(Row::needsTables)
                ? Optional.of(CheckedProject.of(corpus, "tables", modules.mapWithTables(allowed::by), 0))
                : Optional.empty();
        this.frozen = rows.contains(Row.FROZEN) ? Optional.of(allFrozen()) : Optional.empty();
        restore();
    }

    private CheckedProject allFrozen() throws IOException, InterruptedException {
        CheckedProject all = CheckedProject.of(corpus, "frozen", modules.frozenMap(allowed::by, inOtherLanguages()), 0);
        all.freeze();
        return all;
    }

    /** Nobody can say of the code of a language that is not read whether it has changed. */
    private List<String> inOtherLanguages() {
        return ClassScan.of(List.of(corpus.classes())).nests().stream()
                .filter(nest -> nest.sourceFile()
                        .filter(source -> Language.ofFile(source).isEmpty())
                        .isPresent())
                .map(nest -> nest.type().qualified())
                .toList();
    }

    private PairsInUse recorded() throws IOException, InterruptedException {
        if (!Files.exists(known.baselines())) {
            known.record();
        }
        return PairsInUse.in(known.baselines(), modules);
    }

    CheckedProject open() {
        return open;
    }

    CheckedProject known() {
        return known;
    }

    CheckedProject clean() {
        return clean;
    }

    CheckedProject tables() {
        return tables.orElseThrow();
    }

    boolean hasTables() {
        return tables.isPresent();
    }

    CheckedProject frozen() {
        return frozen.orElseThrow();
    }

    /** How large all is, in words. */
    String size() throws IOException {
        return String.format(
                Locale.ROOT,
                "%s, %d modules, %,d edges of debt",
                corpus.size(),
                modules.packages().size(),
                edges);
    }

    /** Puts the clean project, and that with tables, back as they were published. */
    void restore() throws IOException {
        clean.restore(corpus, changing());
        if (hasTables()) {
            tables().restore(corpus, changing());
        }
    }

    /** Changes the same class file in the project with tables. */
    void changeBesideTables() throws IOException {
        tables().change(corpus, changing(), "java/lang/Object");
    }

    /** Changes a class file in the clean project, and nothing that concerns the map. */
    void change() throws IOException {
        clean.change(corpus, changing(), "java/lang/Object");
    }

    /** Changes a class file in the clean project, so that it names what its module may not use. */
    void makeSuspect() throws IOException {
        PairsInUse.Pair pair = allowed.notInUse().orElseThrow();
        clean.change(corpus, changing(), firstOf(pair.used()));
    }

    /** Says whether some module may not use some other. */
    boolean canBeSuspect() {
        return allowed.notInUse().isPresent();
    }

    private String changing() throws IOException {
        Optional<PairsInUse.Pair> pair = allowed.notInUse();
        return firstOf(pair.isPresent() ? pair.get().user() : modules.packages().first());
    }

    /** The first top-level type of a module, in order. */
    private String firstOf(String module) throws IOException {
        Path classes = corpus.classes();
        return Folders.files(classes.resolve(module.replace('.', '/')), ".class").stream()
                .map(file -> classes.relativize(file)
                        .toString()
                        .replace(".class", "")
                        .replace('/', '.'))
                .filter(type -> !type.contains("$") && !type.endsWith("package-info"))
                .filter(type -> modules.of(type).equals(module))
                .findFirst()
                .orElseThrow();
    }
}
