package dev.ringfence.map.yaml;

import dev.ringfence.map.ModuleName;

/** Reads the name of a module, as its key says it and as the modules that hold the module complete it. */
final class NameOfModule {

    /**
     * Stands for a name that breaks the grammar while the rest of the module is looked through; no such map is ever
     * used.
     */
    private static final ModuleName NAMELESS = new ModuleName("nameless");

    private final ModuleEntry entry;
    private final Problems problems;

    private NameOfModule(ModuleEntry entry, Problems problems) {
        this.entry = entry;
        this.problems = problems;
    }

    /**
     * Returns the full name; what is wrong with the name is reported, but for what is wrong with the modules that hold
     * this one.
     */
    static ModuleName read(ModuleEntry entry, Problems problems) {
        return new NameOfModule(entry, problems).read();
    }

    private ModuleName read() {
        if (KnownModules.isName(entry.fullName()) && entry.key().text().indexOf('.') < 0) {
            return new ModuleName(entry.fullName());
        }
        if (!refuseKey() && entry.parent().filter(KnownModules::isName).isPresent()) {
            refuse(
                    Shown.text(entry.fullName()) + " is longer than " + KnownModules.LONGEST_NAME + " characters",
                    "Choose shorter names; together they name files.");
        }
        return NAMELESS;
    }

    private boolean refuseKey() {
        String key = entry.key().text();
        if (key.equals(ModuleName.UNMAPPED) && entry.parent().isEmpty()) {
            return refuse(
                    "no module can be called `unmapped`",
                    "Choose another name; the debt of code of no module is kept under this one.");
        }
        if (key.equals(ModuleName.TESTS) && entry.parent().isPresent()) {
            return refuse(
                    "no module in a module can be called `tests`",
                    "Choose another name; the debt of test code of "
                            + Shown.text(entry.parent().get()) + " is kept under this one.");
        }
        if (key.indexOf('.') >= 0 && KnownModules.isName(key)) {
            String parent = key.substring(0, key.lastIndexOf('.'));
            return refuse(
                    "the dots in " + Shown.text(key) + " are not written",
                    "Write `" + key.substring(parent.length() + 1) + "` under `modules` of the module "
                            + Shown.text(parent) + ".");
        }
        return !isSegment(key)
                && refuse(
                        Shown.text(key) + " is not a module name",
                        "Write lower-case letters and digits, beginning with a letter, divided by single hyphens, such as `order-service`.");
    }

    private static boolean isSegment(String key) {
        return key.equals(ModuleName.UNMAPPED) || KnownModules.isName(key) && key.indexOf('.') < 0;
    }

    private boolean refuse(String message, String remedy) {
        problems.error(entry.key().place(), message, remedy);
        return true;
    }
}
