package dev.ringfence.browser;

/** What JavaScript threw. */
final class Thrown {

    private Thrown() {}

    /** The words of an event or an answer that has details of it. */
    static String by(Tree event) {
        Tree details = event.tree("exceptionDetails");
        Tree exception = details.tree("exception");
        return exception.has("description")
                ? exception.text("description")
                : (details.text("text") + " " + exception.value("value")).trim();
    }
}
