package dev.ringfence.map;

import java.util.Optional;

/**
 * Holds what people know of a module and no code shows, for the advice on what to extract. What is not said is unknown,
 * and never taken as no.
 *
 * @param traffic how much it is used at run time
 * @param critical whether the business stops where it does
 * @param scaling whether it has to grow as the rest does
 * @param isolation whether it must run apart, as a regulation asks
 * @param team whether there are people who would own it alone
 * @param because where that stands
 * @param place the line of the key, or of the module's name where the map does not say it
 */
public record Facts(
        Optional<Traffic> traffic,
        Optional<Boolean> critical,
        Optional<Scaling> scaling,
        Optional<Boolean> isolation,
        Optional<Team> team,
        Optional<String> because,
        Place place) {

    /** Says how much a module is used at run time. */
    public enum Traffic {
        NONE,
        LOW,
        MEDIUM,
        HIGH
    }

    /** Says whether a module has to grow as the rest does. */
    public enum Scaling {
        SAME,
        DIFFERENT
    }

    /** Says who would own a module alone. */
    public enum Team {
        NONE,
        SHARED,
        READY
    }

    /** Returns what is known where nothing is said: nothing. */
    public static Facts unknown(Place place) {
        return new Facts(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                place);
    }

    /** Says whether no fact is said. */
    public boolean isNothingSaid() {
        return traffic.isEmpty() && critical.isEmpty() && scaling.isEmpty() && isolation.isEmpty() && team.isEmpty();
    }

    /** Says whether each fact is said. */
    public boolean areSaid() {
        return traffic.isPresent()
                && critical.isPresent()
                && scaling.isPresent()
                && isolation.isPresent()
                && team.isPresent();
    }
}
