package com.acme;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.ringfence.rules.ModuleMapRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The code keeps to module-map.yaml, a test a rule. */
class ModuleMapTest {

    private static final JavaClasses CODE = new ClassFileImporter().importPath("target/classes");

    @TestFactory
    Stream<DynamicTest> the_code_keeps_to_the_module_map() {
        return ModuleMapRules.at("module-map.yaml").all().stream()
                .map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(CODE)));
    }
}
