package dev.ringfence.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OwnershipTest {

    @Test
    void a_package_means_itself_and_all_below_it() {
        Ownership ownership = ownership("  orders: {packages: [.orders]}\n");
        assertThat(owner(ownership, "com.acme.orders.Order")).isEqualTo("orders");
        assertThat(owner(ownership, "com.acme.orders.api.v1.Order")).isEqualTo("orders");
        assertThat(owner(ownership, "com.acme.ordersx.Order")).isEqualTo("unmapped");
    }

    @Test
    void the_most_specific_claim_wins() {
        Ownership ownership = ownership("""
                  all: {packages: [.shop]}
                  longer: {packages: [.shop.orders]}
                  star: {packages: [.shop.*]}
                  span: {packages: [.shop..deep]}
                  glob: {types: [.shop.orders.Order*]}
                  closer: {types: [.shop.orders.OrderLine*]}
                  exact: {types: [.shop.orders.OrderLineItem]}
                """);
        assertThat(owner(ownership, "com.acme.shop.Main")).isEqualTo("all");
        assertThat(owner(ownership, "com.acme.shop.orders.Cart")).isEqualTo("longer");
        assertThat(owner(ownership, "com.acme.shop.billing.Cart")).isEqualTo("star");
        assertThat(owner(ownership, "com.acme.shop.billing.deep.Cart")).isEqualTo("span");
        assertThat(owner(ownership, "com.acme.shop.orders.Order")).isEqualTo("glob");
        assertThat(owner(ownership, "com.acme.shop.orders.OrderLines")).isEqualTo("closer");
        assertThat(owner(ownership, "com.acme.shop.orders.OrderLineItem")).isEqualTo("exact");
        assertThat(owner(ownership, "com.acme.shop.orders.api.Order")).isEqualTo("longer");
    }

    @Test
    void a_tie_is_an_error_only_where_a_type_meets_it() {
        Ownership ownership = ownership("""
                  a: {packages: [.*.orders]}
                  b: {packages: [.shipped.*]}
                """);
        assertThat(owner(ownership, "com.acme.x.orders.Order")).isEqualTo("a");
        assertThat(owner(ownership, "com.acme.shipped.x.Order")).isEqualTo("b");
        assertThat(owner(ownership, "com.acme.eu.billing.Order")).isEqualTo("unmapped");
    }

    @Test
    void a_tie_names_every_claim_that_ties() {
        Ownership ownership = ownership("""
                  a: {packages: [.*.bbbbb]}
                  b: {packages: [.aaaaa.*]}
                  c: {packages: [.aaa]}
                """);
        assertThat(owner(ownership, "com.acme.aaaaa.bbbbb.X"))
                .isEqualTo("contested a module-map.yaml:4:18, b module-map.yaml:5:18");
    }

    @Test
    void claims_of_one_module_never_tie() {
        Ownership ownership = ownership("  a: {packages: [.*.bbbbb, .aaaaa.*]}\n");
        assertThat(owner(ownership, "com.acme.aaaaa.bbbbb.X")).isEqualTo("a");
    }

    @Test
    void a_tie_of_type_globs_is_contested_though_a_package_claim_fits_too() {
        Ownership ownership = ownership("""
                  a: {types: [.Order*]}
                  b: {types: [.*Order]}
                  c: {packages: [com.acme]}
                """);
        assertThat(owner(ownership, "com.acme.Order")).startsWith("contested a ");
        assertThat(owner(ownership, "com.acme.OrderLine")).isEqualTo("a");
        assertThat(owner(ownership, "com.acme.NewOrder")).isEqualTo("b");
    }

    @Test
    void a_package_info_belongs_where_its_package_belongs() {
        Ownership ownership = ownership("""
                  app: {types: [.*]}
                  orders: {packages: [.orders]}
                """);
        assertThat(owner(ownership, "com.acme.package-info")).isEqualTo("app");
        assertThat(owner(ownership, "com.acme.orders.package-info")).isEqualTo("orders");
        assertThat(owner(ownership, "com.acme.billing.package-info")).isEqualTo("unmapped");
    }

    @Test
    void the_types_of_the_root_package_are_not_those_below_it() {
        Ownership ownership = ownership("  app: {types: [.*]}\n");
        assertThat(owner(ownership, "com.acme.Main")).isEqualTo("app");
        assertThat(owner(ownership, "com.acme.orders.Main")).isEqualTo("unmapped");
    }

    @Test
    void a_star_import_belongs_where_its_package_belongs() {
        Ownership ownership = ownership("  orders: {packages: [.orders], types: [.service.Order*]}\n");
        assertThat(owner(ownership, "com.acme.orders.*")).isEqualTo("orders");
        assertThat(owner(ownership, "com.acme.service.*")).isEqualTo("unmapped");
    }

    @Test
    void a_leading_dot_stands_below_each_root_and_what_is_below_none_is_outside() {
        Ownership ownership = new Ownership(Maps.of("""
                version: 1
                root: [com.acme, org.legacy]
                modules:
                  orders: {packages: [.orders, net.bought.orders]}
                """));
        assertThat(owner(ownership, "com.acme.orders.Order")).isEqualTo("orders");
        assertThat(owner(ownership, "org.legacy.orders.Order")).isEqualTo("orders");
        assertThat(owner(ownership, "net.bought.orders.Order")).isEqualTo("orders");
        assertThat(owner(ownership, "org.legacy.Main")).isEqualTo("unmapped");
        assertThat(owner(ownership, "net.bought.Main")).isEqualTo("outside");
        assertThat(owner(ownership, "com.acmexx.Main")).isEqualTo("outside");
        assertThat(owner(ownership, "Main")).isEqualTo("outside");
    }

    @Test
    void what_the_map_ignores_belongs_to_nobody_whatever_claims_it() {
        Ownership ownership = ownership("""
                  orders: {packages: [.orders], types: [.orders.gen.Exact]}
                ignore: [.orders.gen, {types: [".orders.*_"], because: generated}]
                """);
        assertThat(owner(ownership, "com.acme.orders.gen.Exact")).isEqualTo("ignored");
        assertThat(owner(ownership, "com.acme.orders.Order_")).isEqualTo("ignored");
        assertThat(owner(ownership, "com.acme.orders.Order")).isEqualTo("orders");
    }

    @Test
    void the_answer_is_the_same_when_asked_again() {
        Ownership ownership = ownership("""
                  a: {packages: [.a]}
                  b: {types: [.a.B*]}
                """);
        for (int i = 0; i < 2; i++) {
            assertThat(owner(ownership, "com.acme.a.A")).isEqualTo("a");
            assertThat(owner(ownership, "com.acme.a.B")).isEqualTo("b");
            assertThat(owner(ownership, "com.acme.a.C")).isEqualTo("a");
        }
    }

    private static Ownership ownership(String modules) {
        return new Ownership(Maps.withModules(modules));
    }

    private static String owner(Ownership ownership, String type) {
        Owner owner = ownership.of(new TypeName(type));
        if (owner instanceof Owner.Contested contested) {
            return contested.claims().stream()
                    .map(claim -> claim.module() + " " + claim.place())
                    .sorted()
                    .collect(Collectors.joining(", ", "contested ", ""));
        }
        return owner.owningModule()
                .map(module -> module.name().value())
                .orElseGet(() -> owner.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    }
}
