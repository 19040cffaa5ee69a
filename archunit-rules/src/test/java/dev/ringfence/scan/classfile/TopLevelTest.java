package dev.ringfence.scan.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.TypeName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TopLevelTest {

    private final List<ClassFile> classFiles = new ArrayList<>();

    private static InnerClass within(String name, String outer) {
        return new InnerClass(name, Optional.of(outer), Optional.of("NotLookedAt"), Access.PACKAGE);
    }

    private static InnerClass local(String name, String simpleName) {
        return new InnerClass(name, Optional.empty(), Optional.of(simpleName), Access.PACKAGE);
    }

    private static InnerClass anonymous(String name) {
        return new InnerClass(name, Optional.empty(), Optional.empty(), Access.PACKAGE);
    }

    private void classFile(String name, InnerClass... innerClasses) {
        classFile(name, Optional.empty(), Optional.empty(), innerClasses);
    }

    private void classFile(String name, Optional<String> host, Optional<String> enclosing, InnerClass... innerClasses) {
        classFiles.add(new ClassFile(
                Path.of(name),
                name,
                Optional.empty(),
                Set.of(),
                List.of(),
                new ClassNesting(List.of(innerClasses), host, enclosing),
                false,
                Optional.empty(),
                Map.of()));
    }

    private String topLevel(String name) {
        TypeName type = TopLevel.of(classFiles).of(name);
        return type.qualified();
    }

    @Test
    void a_dollar_in_a_name_decides_nothing() {
        classFile("a.Weird$Name");
        classFile("a.User", within("a.Weird$Name$Inner", "a.Weird$Name"));

        assertThat(topLevel("a.Weird$Name")).isEqualTo("a.Weird$Name");
        assertThat(topLevel("a.Weird$Name$Inner")).isEqualTo("a.Weird$Name");
        assertThat(topLevel("a.Never$Heard")).isEqualTo("a.Never$Heard");
    }

    @Test
    void members_of_members_belong_to_the_outermost() {
        classFile("a.User", within("lib.A$B$C", "lib.A$B"), within("lib.A$B", "lib.A"));

        assertThat(topLevel("lib.A$B$C")).isEqualTo("lib.A");
    }

    @Test
    void a_scanned_class_knows_better_than_those_that_name_it() {
        classFile("a.A$B");
        classFile("a.User", within("a.A$B", "a.A"));

        assertThat(topLevel("a.A$B")).isEqualTo("a.A$B");
    }

    @Test
    void a_scanned_local_class_tells_the_class_around_it() {
        classFile("a.Odd", Optional.of("a.Host"), Optional.of("a.A$B"), local("a.Odd", "Odd"), within("a.A$B", "a.A"));

        assertThat(topLevel("a.Odd")).isEqualTo("a.A");
    }

    @Test
    void a_nest_host_helps_where_nothing_else_is_told() {
        classFile("a.Hidden", Optional.of("a.Host"), Optional.empty());

        assertThat(topLevel("a.Hidden")).isEqualTo("a.Host");
    }

    @Test
    void local_and_anonymous_classes_that_were_not_scanned_have_their_names_cut() {
        classFile(
                "a.User",
                local("lib.A$12Local", "Local"),
                local("lib.A$1B2", "B2"),
                anonymous("lib.A$3"),
                anonymous("lib.A$B$1$2"),
                anonymous("lib.A$B$1"),
                within("lib.A$B", "lib.A"));

        assertThat(topLevel("lib.A$12Local")).isEqualTo("lib.A");
        assertThat(topLevel("lib.A$1B2")).isEqualTo("lib.A");
        assertThat(topLevel("lib.A$3")).isEqualTo("lib.A");
        assertThat(topLevel("lib.A$B$1$2")).isEqualTo("lib.A");
    }

    @Test
    void an_entry_whose_name_is_made_otherwise_stays_as_it_is() {
        classFile(
                "a.User",
                anonymous("lib.Plain"),
                local("lib.A$Local", "Local"),
                local("lib.A$1x", "y"),
                anonymous("1"));

        assertThat(topLevel("lib.Plain")).isEqualTo("lib.Plain");
        assertThat(topLevel("lib.A$Local")).isEqualTo("lib.A$Local");
        assertThat(topLevel("lib.A$1x")).isEqualTo("lib.A$1x");
        assertThat(topLevel("1")).isEqualTo("1");
    }

    @Test
    void an_outer_class_wins_over_none_where_two_files_disagree() {
        classFile("a.First", local("lib.A$B", "B"));
        classFile("a.Second", within("lib.A$B", "lib.A"));
        classFile("a.Third", local("lib.A$B", "B"));

        assertThat(topLevel("lib.A$B")).isEqualTo("lib.A");
    }

    @Test
    void a_ring_of_classes_comes_to_an_end() {
        classFile("a.User", within("a.P", "a.Q"), within("a.Q", "a.P"), within("a.Self", "a.Self"));

        assertThat(topLevel("a.P")).isEqualTo("a.P");
        assertThat(topLevel("a.Q")).isEqualTo("a.Q");
        assertThat(topLevel("a.Self")).isEqualTo("a.Self");
    }
}
