package dev.ringfence.report.page;

import dev.ringfence.printed.Printed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Writes links that choose violations in the list of all. */
final class Address {

    private Address() {}

    /** Links a text to the edges from one module to another. */
    static Html ofPair(String from, String to, String text) {
        return Html.of("<a href=\"#from={}&amp;to={}\">{}</a>", encoded(from), encoded(to), text);
    }

    /** Links a module's name to all violations at either of whose ends it stands. */
    static Html ofModule(String name) {
        return Html.of("<a href=\"#module={}\">{}</a>", encoded(name), name);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(Printed.of(text), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
