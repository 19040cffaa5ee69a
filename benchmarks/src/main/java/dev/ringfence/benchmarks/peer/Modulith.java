package dev.ringfence.benchmarks.peer;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/**
 * Lets Spring Modulith find the modules below a package, and verify them, as a team's own test does.
 *
 * <p>It reads what is on the class path, so Spring itself has to be a part of the code that is judged.
 */
public final class Modulith {

    private Modulith() {}

    /** Verifies the modules below the package that the first argument names, and prints what is wrong with them. */
    public static void main(String[] arguments) {
        ApplicationModules modules = ApplicationModules.of(arguments[0]);
        Violations violations = modules.detectViolations();
        violations.getMessages().forEach(System.out::println);
        System.out.println(modules.stream().count() + " modules, "
                + violations.getMessages().size() + " violations");
    }
}
