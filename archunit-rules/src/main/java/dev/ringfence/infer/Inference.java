package dev.ringfence.infer;

import dev.ringfence.infer.Requires.Around;
import dev.ringfence.infer.code.CodeBase;
import dev.ringfence.infer.code.CodeOwners;
import dev.ringfence.infer.code.CodeToCut;
import dev.ringfence.infer.code.Roots;
import dev.ringfence.infer.cut.Connections;
import dev.ringfence.infer.cut.Cut;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Remedy;
import dev.ringfence.map.yaml.ModuleMapReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * Infers a map from code.
 *
 * <ol>
 *   <li>Packages, and the names of types in layers, are cut into units; small ones are folded into others.
 *   <li>The units become claims, and a map of nothing but claims tells whose each type really is.
 *   <li>What a jar has in packages of these claims is a module of its own, and nobody owes a use of it.
 *   <li>What most use and what uses next to none becomes shared; what nobody uses and what stands at a root puts all
 *       together.
 *   <li>Uses between the others become requires as far as they close no cycle; the rest is debt.
 * </ol>
 */
public final class Inference {

    private final CodeBase compiled;
    private final CodeToCut all;
    private final CodeBase code;
    private final CodeOwners owners;
    private final Connections connections;

    private Inference(CodeBase compiled, CodeToCut all, CodeOwners owners) {
        this.compiled = compiled;
        this.all = all;
        this.code = all.code();
        this.owners = owners;
        this.connections = new Connections(code);
    }

    /** Returns a map of the code; none where no type is in a package that a map can name. */
    public static Optional<InferredMap> of(CodeBase code, CodeOwners owners) {
        CodeBase named = code.only(type -> canBeNamed(type.packageName()));
        int outside = code.types().size() - named.types().size();
        return named.types().isEmpty()
                ? Optional.empty()
                : Optional.of(new Inference(code, CodeToCut.of(named), owners).infer(outside));
    }

    private static boolean canBeNamed(String packageName) {
        return SourceVersion.isName(packageName) && packageName.equals(packageName.strip());
    }

    private InferredMap infer(int unnamed) {
        Roots roots = all.roots();
        ShortNames names = ShortNames.below(roots);
        Cut cut = Cut.of(code, connections, roots);
        SortedMap<String, SortedSet<ClaimText>> claims = Claims.of(roots, names, cut.partition());
        List<InferredModule> bare = new ArrayList<>();
        cut.partition()
                .units()
                .forEach(unit -> bare.add(
                        InferredModule.bare(unit, claims.getOrDefault(unit.name(), Collections.emptySortedSet()))));
        LeftAlone leftAlone = new LeftAlone(names.ofAll(all.generated()), all.outside(), unnamed);
        InferredMap map = new InferredMap(
                cut.style(), roots.names(), bare, leftAlone, code.types().size(), code.projects());
        Judge judge = judgeOf(map);
        bare.removeIf(module -> !hasTypes(module, code, judge));
        SortedSet<ClaimText> ofJars = TypesOfJars.claimsOn(compiled, judge, names);
        if (!ofJars.isEmpty()) {
            bare.add(TypesOfJars.module(ofJars, names(bare)));
        }
        return map.with(new Requires(code, judgeOf(map.with(bare)), owners, Around.nothing()).ofAll(bare));
    }

    private static Set<String> names(List<InferredModule> modules) {
        return modules.stream().map(InferredModule::name).collect(Collectors.toSet());
    }

    /** Patterns may fit more than was meant; what a map of these patterns says of each type is what counts. */
    private static Judge judgeOf(InferredMap bare) {
        byte[] text = InferredMapText.of(bare, Remedy.Goal::shortCommand).getBytes(StandardCharsets.UTF_8);
        return new Judge(ModuleMapReader.read(text, "module-map.yaml").orThrow());
    }

    static boolean hasTypes(InferredModule module, CodeBase code, Judge judge) {
        return code.types().keySet().stream()
                .flatMap(type -> judge.ownerOf(type).owningModule().stream())
                .anyMatch(owner -> owner.name().value().equals(module.name()));
    }
}
