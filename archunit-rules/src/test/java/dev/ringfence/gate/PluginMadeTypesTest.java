package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.TypeName;
import dev.ringfence.map.TypePattern;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluginMadeTypesTest {

    private static List<TypeName> types(String names) {
        return Arrays.stream(names.split(" ")).map(TypeName::new).toList();
    }

    private static String patterns(String made, String written) {
        String entry = new PluginMadeTypes(types(written)).ignoreEntry(types(made));
        assertThat(entry).startsWith("ignore: [{types: [").endsWith("], because: made by a plugin}]");
        return entry.substring("ignore: [{types: [".length(), entry.indexOf(']'));
    }

    @ParameterizedTest
    @CsvSource({
        "shop.a.$Order$Definition, shop.a.$Order$Definition",
        "shop.a.$Order$Definition shop.a.$Price$Definition, shop.a.$*$Definition",
        "shop.a.$Order$Definition shop.b.c.$Price$Definition, shop..$*$Definition",
        "shop.$Order$Definition shop.b.$Price$Definition, shop..$*$Definition",
        "shop.Order$$Proxy shop.Price$$Proxy, shop.*$Proxy",
        "a.$Order$Definition b.$Price$Definition, '\"*..$*$Definition\"'",
        "Order$Proxy Price$Proxy, '\"*$Proxy\"'",
    })
    void names_of_one_scheme_are_one_pattern(String made, String pattern) {
        String found = patterns(made, "shop.a.Order shop.b.Price");

        assertThat(found).isEqualTo(pattern);
        assertThat(types(made)).allMatch(TypePattern.of(found.replace("\"", ""))::matches);
    }

    @Test
    void names_of_several_schemes_are_several_patterns() {
        assertThat(patterns("a.$X$Definition a.$X$Introspection a.$Y$Definition lib.Json", "a.X a.Y"))
                .isEqualTo("a.$*$Definition, a.$X$Introspection, lib.Json");
    }

    @Test
    void a_library_that_was_unpacked_is_one_package() {
        assertThat(new PluginMadeTypes(types("shop.a.Order"))
                        .ignoreEntry(types("org.lib.Json org.lib.in.Xml shop.gen.in.A shop.gen.B shop.gen.in.$A$Of")))
                .isEqualTo(
                        "ignore: [{packages: [org.lib, shop.gen], types: [shop.gen.in.$A$Of], because: made by a plugin}]");
    }

    @Test
    void no_pattern_fits_a_type_that_people_write() {
        assertThat(patterns("a.$X$Definition a.$Y$Definition", "a.X a.$My$Definition"))
                .isEqualTo("a.$X$Definition, a.$Y$Definition");
        assertThat(patterns("lib.Json lib.Xml", "lib.Hand")).isEqualTo("lib.Json, lib.Xml");
    }

    @Test
    void a_screen_is_never_filled() {
        List<TypeName> made =
                IntStream.range(0, 300).mapToObj(i -> new TypeName("lib.T" + i)).toList();

        assertThat(new PluginMadeTypes(types("lib.Hand")).ignoreEntry(made).split(","))
                .hasSize(10 + 1);
    }
}
