package dev.ringfence.infer.cut;

/** Says how code is cut into packages. */
public enum Style {
    BY_FEATURE("by feature: a package is a module"),
    BY_LAYER("by layer: a module is what the names of its types begin with, in every layer"),
    MIXED("by feature and by layer"),
    BY_MAVEN_MODULE("by Maven module: each has packages of its own");

    private final String text;

    Style(String text) {
        this.text = text;
    }

    /** Says the style in words. */
    public String text() {
        return text;
    }
}
