package dev.ringfence.benchmarks.peer;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.freeze.FreezingArchRule;
import java.io.IOException;
import java.nio.file.Path;

/** Lets ArchUnit judge all classes by one rule whose violations are frozen: the first run records them. */
public final class FreezingArchUnit {

    private FreezingArchUnit() {}

    /** Judges the classes of the first argument by the file of the second; the third is the folder of the store. */
    public static void main(String[] arguments) throws IOException {
        ArchConfiguration configuration = ArchConfiguration.get();
        configuration.setResolveMissingDependenciesFromClassPath(false);
        configuration.setProperty("freeze.store.default.path", arguments[2]);
        configuration.setProperty("freeze.store.default.allowStoreCreation", "true");
        JavaClasses classes = new ClassFileImporter().importPath(Path.of(arguments[0]));
        EvaluationResult result = FreezingArchRule.freeze(
                        ArchRuleDefinition.classes().should(PackagesAsModules.in(Path.of(arguments[1]))))
                .evaluate(classes);
        System.out.println(classes.size() + " classes, "
                + result.getFailureReport().getDetails().size() + " new violations");
    }
}
