package dev.ringfence.maven.it;

/** The plugin as it was just built, for builds whose pom does not know it. */
final class Plugin {

    private static final String NAME = "dev.ringfence:ringfence-maven-plugin:" + System.getProperty("harness.version");

    private Plugin() {}

    /** The long name of a goal, which works everywhere. */
    static String goal(String name) {
        return NAME + ":" + name;
    }
}
