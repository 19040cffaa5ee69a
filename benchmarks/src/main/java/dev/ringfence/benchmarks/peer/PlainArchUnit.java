package dev.ringfence.benchmarks.peer;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Path;

/** Lets ArchUnit import all classes and judge them by one rule, as a team's own test does. */
public final class PlainArchUnit {

    private PlainArchUnit() {}

    /** Judges the classes of the first argument by the file of the second, and prints what breaks the rule. */
    public static void main(String[] arguments) throws IOException {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        JavaClasses classes = new ClassFileImporter().importPath(Path.of(arguments[0]));
        EvaluationResult result = ArchRuleDefinition.classes()
                .should(PackagesAsModules.in(Path.of(arguments[1])))
                .evaluate(classes);
        if (result.hasViolation()) {
            System.out.println(result.getFailureReport());
        }
        System.out.println(classes.size() + " classes, "
                + result.getFailureReport().getDetails().size() + " violations");
    }
}
