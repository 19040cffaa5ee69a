package dev.ringfence.explain;

import dev.ringfence.edges.Code;
import dev.ringfence.edges.EdgeJudge;
import dev.ringfence.explain.answer.SeamOfType;
import dev.ringfence.explain.answer.SeamOfType.Part;
import dev.ringfence.explain.answer.SeamOfType.Way;
import dev.ringfence.map.ExceptionEntry.Side;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Seam;
import dev.ringfence.map.State;
import dev.ringfence.map.TypeName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the seams at which a type stands. */
record SeamsOfType(Code code, EdgeJudge edgeJudge) {

    List<SeamOfType> at(TypeName type) {
        return edgeJudge.judge().map().seams().stream()
                .flatMap(seam -> Stream.concat(used(seam, type).stream(), through(seam, type).stream()))
                .toList();
    }

    /** No seam lets anybody use what has left. */
    private Optional<SeamOfType> used(Seam seam, TypeName type) {
        if (isNew(seam, type)) {
            return Optional.of(new SeamOfType(seam, Part.NEW, ways(seam)));
        }
        boolean isOld = owner(type)
                .filter(module -> module.name().isWithin(seam.old()) && module.state() != State.EXTRACTED)
                .isPresent();
        return isOld ? Optional.of(new SeamOfType(seam, Part.OLD, ways(seam))) : Optional.empty();
    }

    private Optional<SeamOfType> through(Seam seam, TypeName type) {
        return seam.untilOf(type)
                .map(until -> new SeamOfType(
                        seam,
                        Part.THROUGH,
                        List.of(new Way(
                                type.qualified(),
                                until,
                                isOver(until),
                                code.types().contains(type)))));
    }

    private boolean isNew(Seam seam, TypeName type) {
        return seam.successor() instanceof Side.OfModule of
                ? isWithin(type, of.module())
                : ((Side.OfPattern) seam.successor()).pattern().matches(type);
    }

    private boolean isWithin(TypeName type, ModuleName module) {
        return owner(type).filter(owner -> owner.name().isWithin(module)).isPresent();
    }

    private Optional<Module> owner(TypeName type) {
        return edgeJudge.judge().ownerOf(type).owningModule();
    }

    private List<Way> ways(Seam seam) {
        return seam.through().stream()
                .map(entry -> {
                    LocalDate until = entry.until().orElse(seam.until());
                    return new Way(entry.shown(), until, isOver(until), exists(entry));
                })
                .toList();
    }

    private boolean isOver(LocalDate until) {
        return edgeJudge.today().isAfter(until);
    }

    /** What a project has that is left out may not be known. */
    private boolean exists(Seam.Through entry) {
        return !code.isWhole() || code.types().stream().anyMatch(type -> names(entry, type));
    }

    private static boolean names(Seam.Through entry, TypeName type) {
        return entry.types().stream().anyMatch(pattern -> pattern.matches(type));
    }
}
