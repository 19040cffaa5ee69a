package dev.ringfence.baseline;

import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Owner;

/**
 * Names a baseline: {@code billing.baseline}, {@code billing.tests.baseline}, {@code unmapped.baseline}.
 *
 * @param stem the module's name, or {@code unmapped}
 * @param tests whether it is of test code
 */
public record BaselineName(String stem, boolean tests) implements Comparable<BaselineName> {

    static final String SUFFIX = ".baseline";
    private static final String TESTS_SUFFIX = ".tests" + SUFFIX;

    /** Returns the baseline in which the debt of a type is written. */
    public static BaselineName of(Owner owner, boolean tests) {
        String stem = owner.owningModule()
                .filter(module -> !module.external())
                .map(Module::name)
                .map(ModuleName::value)
                .orElse(ModuleName.UNMAPPED);
        return new BaselineName(stem, tests);
    }

    /** Returns what a file is the baseline of; its name ends as those of baselines do. */
    public static BaselineName ofFile(String fileName) {
        boolean tests = fileName.endsWith(TESTS_SUFFIX);
        String suffix = tests ? TESTS_SUFFIX : SUFFIX;
        return new BaselineName(fileName.substring(0, fileName.length() - suffix.length()), tests);
    }

    /** Returns the name of the file. */
    public String fileName() {
        return stem + (tests ? TESTS_SUFFIX : SUFFIX);
    }

    @Override
    public int compareTo(BaselineName other) {
        return fileName().compareTo(other.fileName());
    }
}
