package dev.ringfence.report.data;

import dev.ringfence.map.Place;
import java.util.List;
import java.util.Optional;

/**
 * Describes a module of the map.
 *
 * @param name its full name
 * @param parent the module that holds it
 * @param place the map's line
 * @param state how far it is on its way out
 * @param because why it is as it is
 * @param owner whom to ask
 * @param shared whether everybody may use it
 * @param external whether its types come from jars
 * @param claims what it owns
 * @param exports what others may use, {@code *} for everything
 * @param requires what it may use
 * @param classes how many top-level types it has in the code that was judged
 * @param locked how many elements locks hold of it, where its code is read-only
 */
public record ReportedModule(
        String name,
        Optional<String> parent,
        Place place,
        String state,
        Optional<String> because,
        Optional<String> owner,
        boolean shared,
        boolean external,
        List<String> claims,
        List<String> exports,
        List<Use> requires,
        int classes,
        int locked) {

    /** Returns the same module, of which there is so much in all projects. */
    ReportedModule with(int ofAllClasses, int ofAllLocked) {
        return new ReportedModule(
                name,
                parent,
                place,
                state,
                because,
                owner,
                shared,
                external,
                claims,
                exports,
                requires,
                ofAllClasses,
                ofAllLocked);
    }

    /**
     * Describes an entry of its {@code requires}.
     *
     * @param module what may be used, {@code *} for every module
     * @param place the map's line
     * @param internals whether also what is not exported
     */
    public record Use(String module, Place place, boolean internals) {}
}
