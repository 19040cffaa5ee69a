package dev.ringfence.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.frozen.FrozenChange.Change;
import dev.ringfence.frozen.lock.Element;
import dev.ringfence.frozen.lock.Fingerprint;
import dev.ringfence.source.fingerprint.ElementFingerprint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** So many types that looking at each of them for each other one would take minutes. */
class ManyTypesTest {

    private static final int MANY = 60_000;

    private static Map<Element, Set<Fingerprint>> locked(String type, String... bodies) {
        return Map.of(
                Element.itself(type),
                Set.of(new Fingerprint("s", "b")),
                new Element(type + ".In", "m()"),
                Set.of(bodies).stream().map(body -> new Fingerprint("s", body)).collect(Collectors.toSet()));
    }

    private static TypeToday today(String type, String body) {
        return new TypeToday(
                type,
                Path.of(type),
                false,
                List.of(
                        new ElementFingerprint(type, ElementFingerprint.TYPE_ITSELF, "s", "b", 1),
                        new ElementFingerprint(type, "import:a.*", "s", "s", 1),
                        new ElementFingerprint(type + ".In", "m()", "t", body, 2)));
    }

    @Test
    void a_module_whose_types_were_all_renamed() {
        SameBodies bodies = new SameBodies();
        for (int i = 0; i < MANY; i++) {
            bodies.add("a.Old" + i, locked("a.Old" + i, "body" + i));
        }

        for (int i = MANY - 1; i >= 0; i--) {
            assertThat(bodies.take(today("a.New" + i, "body" + i))).contains("a.Old" + i);
        }
    }

    @Test
    void of_types_alike_each_is_found_once_and_the_first_before_the_others() {
        SameBodies bodies = new SameBodies();
        bodies.add("a.C", locked("a.C", "x"));
        bodies.add("a.B", locked("a.B", "x", "y"));
        bodies.add("17/a.A", locked("17/a.A", "x"));
        bodies.add("a.D", locked("a.D", "y"));

        assertThat(bodies.take(today("b.N", "z"))).isEmpty();
        assertThat(bodies.take(today("b.N", "x"))).contains("a.B");
        assertThat(bodies.take(today("b.N", "x"))).contains("a.C");
        assertThat(bodies.take(today("b.N", "x"))).isEmpty();
        assertThat(bodies.take(today("b.N", "y"))).contains("a.D");
        assertThat(bodies.take(today("21/b.N", "x"))).isEmpty();
        assertThat(bodies.take(today("17/b.N", "x"))).contains("17/a.A");
        assertThat(bodies.take(today("17/b.N", "x"))).isEmpty();
    }

    @Test
    void a_type_of_which_all_nested_types_are_gone() {
        List<Difference> all = new ArrayList<>();
        List<Difference> alone = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Difference type = new Difference(Element.itself("a.A.N" + i), Change.REMOVED, 1);
            all.add(new Difference(new Element("a.A.N" + i, "m()"), Change.REMOVED, 1));
            all.add(new Difference(Element.itself("a.A.N" + i + ".Deep"), Change.REMOVED, 1));
            all.add(type);
            alone.add(type);
        }

        assertThat(WholeTypes.alone(all)).isEqualTo(alone);
    }

    @Test
    void what_is_modified_takes_nothing_along_and_what_comes_nothing_that_goes() {
        List<Difference> differences = List.of(
                new Difference(Element.itself("a.A"), Change.MODIFIED, 1),
                new Difference(new Element("a.A", "m()"), Change.MODIFIED, 1),
                new Difference(Element.itself("a.A.N"), Change.ADDED, 1),
                new Difference(new Element("a.A.N", "m()"), Change.REMOVED, 1),
                new Difference(new Element("a.A.Name", "m()"), Change.ADDED, 1));

        assertThat(WholeTypes.alone(differences)).isEqualTo(differences);
        assertThat(Optional.of(differences.get(2)))
                .map(type ->
                        WholeTypes.alone(List.of(type, new Difference(new Element("a.A.N", "m()"), Change.ADDED, 1))))
                .contains(List.of(differences.get(2)));
    }
}
