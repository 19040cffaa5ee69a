package dev.ringfence.map.yaml;

import dev.ringfence.map.AdviceSettings;
import dev.ringfence.map.Claim;
import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.Export;
import dev.ringfence.map.Exports;
import dev.ringfence.map.Facts;
import dev.ringfence.map.Forbid;
import dev.ringfence.map.Layers;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Place;
import dev.ringfence.map.Policy;
import dev.ringfence.map.Problem;
import dev.ringfence.map.Requirement;
import dev.ringfence.map.Seam;
import dev.ringfence.map.SeamFlag;
import dev.ringfence.map.TableClaim;
import dev.ringfence.map.TableSettings;
import dev.ringfence.map.Translation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** A reading as text, whole and in one way, for the golden files. */
final class CanonicalMap {

    private final StringBuilder text = new StringBuilder();

    private CanonicalMap() {}

    static String of(ModuleMapReading reading) {
        CanonicalMap canonical = new CanonicalMap();
        if (reading instanceof ModuleMapReading.Readable readable) {
            canonical.map(readable.map());
            readable.warnings().forEach(canonical::problem);
        } else {
            ((ModuleMapReading.Unreadable) reading).problems().forEach(canonical::problem);
        }
        return canonical.text.toString();
    }

    private void line(String format, Object... values) {
        text.append(String.format(format, values)).append('\n');
    }

    private void problem(Problem problem) {
        String severity = problem.severity() == Problem.Severity.WARNING ? "warning " : "";
        line(
                "%s%s:%d %s | %s",
                severity, at(problem.place()), problem.place().column(), problem.message(), problem.remedy());
    }

    private void map(ModuleMap map) {
        line("root %s @%s", map.roots(), at(map.rootPlace()));
        map.parts().forEach(part -> line("part %s", part));
        map.modules().values().forEach(this::module);
        map.layers().ifPresent(layers -> layers("", layers));
        map.exceptions().forEach(this::exception);
        map.ignores()
                .forEach(ignore ->
                        line("ignore %s%s @%s", ignore.patterns(), because(ignore.because()), at(ignore.place())));
        Policy policy = map.policy();
        tables(map.tables());
        map.seams().forEach(this::seam);
        if (policy.unowned() != Policy.Unowned.WARN) {
            line("unowned %s", policy.unowned());
        }
        if (!map.advice().equals(AdviceSettings.defaults())) {
            line("%s", map.advice());
        }
        if (policy.leaks() != Policy.Leaks.OFF) {
            line("leaks %s", policy.leaks());
        }
        if (!policy.equals(Policy.defaults(policy.place()))) {
            line(
                    "Policy[unmapped=%s, stale=%s, unused=%s, cycles=%s, growth=%s, unparsable=%s]",
                    policy.unmapped(),
                    policy.stale(),
                    policy.unused(),
                    policy.cycles(),
                    policy.growth(),
                    policy.unparsable());
        }
    }

    private void tables(TableSettings tables) {
        if (tables.said()) {
            line(
                    "tables %s migrations %s sql %s ignore %s @%s",
                    tables.naming(), tables.migrations(), tables.sql(), tables.ignore(), at(tables.place()));
        }
    }

    private void seam(Seam seam) {
        line(
                "seam %s from module %s to %s until %s owner %s%s @%s",
                seam.name(),
                seam.old(),
                side(seam.successor()),
                seam.until(),
                seam.owner(),
                because(Optional.of(seam.because())),
                at(seam.place()));
        for (Seam.Through through : seam.through()) {
            String until = through.until().map(day -> " until " + day).orElse("");
            line(
                    "  through %s%s @%s:%d",
                    through.types(), until, at(through.place()), through.place().column());
        }
        for (SeamFlag flag : seam.flags()) {
            String kind = flag.isField() ? "field" : "key";
            line(
                    "  flag %s %s in %s @%s:%d",
                    kind, flag.name(), flag.in(), at(flag.place()), flag.place().column());
        }
    }

    private void table(TableClaim claim) {
        line(
                "  table %s to %s%s @%s:%d",
                claim.pattern(),
                claim.to(),
                because(claim.because()),
                at(claim.place()),
                claim.place().column());
    }

    private void module(Module module) {
        line(
                "module %s %s%s%s%s%s @%s",
                module.name(),
                module.state(),
                module.shared() ? " shared" : "",
                module.external() ? " external" : "",
                module.owner().map(owner -> " owner " + owner).orElse(""),
                because(module.because()),
                at(module.place()));
        module.claims().forEach(this::claim);
        module.tables().forEach(this::table);
        exports(module.exports());
        module.requires().forEach(this::requirement);
        module.forbids().forEach(this::forbid);
        module.translations().forEach(this::translation);
        if (!module.facts().equals(Facts.unknown(module.place()))) {
            facts(module.facts());
        }
        module.layers().ifPresent(layers -> layers("  ", layers));
        if (module.state().codeIsReadOnly()) {
            line(
                    "  freeze %s deletions %s",
                    module.freeze().resources(), module.freeze().deletions() ? "allowed" : "forbidden");
        }
    }

    private void facts(Facts facts) {
        line(
                "  facts traffic %s critical %s scaling %s isolation %s team %s%s @%s",
                word(facts.traffic()),
                word(facts.critical()),
                word(facts.scaling()),
                word(facts.isolation()),
                word(facts.team()),
                because(facts.because()),
                at(facts.place()));
    }

    private static String word(Optional<?> fact) {
        return fact.map(String::valueOf).orElse("?");
    }

    private void claim(Claim claim) {
        String kind = claim.pattern()
                .getClass()
                .getSimpleName()
                .replace("Pattern", "")
                .toLowerCase(Locale.ROOT);
        line(
                "  claims %s %s @%s:%d",
                kind, claim.pattern(), at(claim.place()), claim.place().column());
    }

    private void exports(Exports exports) {
        if (exports instanceof Exports.Only only) {
            line("  exports %d", only.entries().size());
            only.entries().forEach(this::export);
        }
    }

    private void export(Export export) {
        line(
                "    %s to %s except %s %s @%s",
                export.patterns(),
                new TreeSet<>(export.to()),
                new TreeSet<>(export.exceptModules()),
                export.exceptPatterns(),
                at(export.place()));
    }

    private void requirement(Requirement requirement) {
        String name = requirement.module().map(module -> module.value()).orElse("*");
        line(
                "  requires %s%s%s @%s",
                name,
                requirement.internals() ? " with internals" : "",
                because(requirement.because()),
                at(requirement.place()));
    }

    private void forbid(Forbid forbid) {
        line("  forbids %s%s @%s", forbid.patterns(), because(forbid.because()), at(forbid.place()));
    }

    private void translation(Translation translation) {
        line(
                "  translates %s%s in %s but %s%s @%s",
                translation.module().map(module -> "module ").orElse("pattern "),
                translation.model(),
                translation.in(),
                translation.but(),
                because(translation.because()),
                at(translation.place()));
    }

    private void layers(String indent, Layers layers) {
        List<TreeSet<String>> groups =
                layers.groups().stream().map(TreeSet::new).toList();
        line("%slayers %s @%s", indent, groups, at(layers.place()));
    }

    private void exception(ExceptionEntry entry) {
        line(
                "exception from %s%s%s%s%s%s%s @%s",
                side(entry.from()),
                entry.to().map(to -> " to " + side(to)).orElse(""),
                entry.rule().map(rule -> " rule " + rule).orElse(""),
                because(entry.because()),
                entry.owner().map(owner -> " owner " + owner).orElse(""),
                entry.until().map(until -> " until " + until).orElse(""),
                entry.edges().isPresent() ? " edges " + entry.edges().getAsInt() : "",
                at(entry.place()));
    }

    /** The line, and the file where it is a part. */
    private static String at(Place place) {
        String part = place.file().endsWith(PartGlob.SUFFIX) ? place.file() + ":" : "";
        return part + place.line();
    }

    private static String side(ExceptionEntry.Side side) {
        if (side instanceof ExceptionEntry.Side.OfData) {
            return "data " + side;
        }
        return side instanceof ExceptionEntry.Side.OfModule ? "module " + side : "pattern " + side;
    }

    private static String because(Optional<String> because) {
        return because.map(why -> " because \"" + why + "\"").orElse("");
    }
}
