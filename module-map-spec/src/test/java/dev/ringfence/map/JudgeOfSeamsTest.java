package dev.ringfence.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeOfSeamsTest {

    private static final String ALLOWED = "allowed";
    private static final String FACADE = "com.acme.gateway.Facade";
    private static final String CLIENT = "com.acme.client.OrderClient";
    private static final String SEAM = "seam cutover until 2027-06-30";

    private static final String SHOP = """
              orders: {packages: [.orders], state: closed, exports: [.api]}
              client: {packages: [com.acme.client], external: true}
              gateway: {packages: [.gateway], forbids: [com.acme.client.Secret]}
              web: {packages: [.web], requires: [client, orders]}
              gone: {packages: [.gone], state: extracted}
            seams:
              cutover:
                old: orders
                new: client
                through: [.gateway.Facade, {type: .gateway.Shadow, until: 2027-02-01}]
                flags: [use-new-orders, {field: .flags.Features.NEW_ORDERS}]
                until: 2027-06-30
                owner: us
                because: ORD-1
            """;

    @ParameterizedTest
    @ValueSource(strings = {CLIENT, "com.acme.orders.api.Order", "com.acme.orders.Internal"})
    void types_of_the_seam_use_both_sides_whatever_the_map_says(String used) {
        assertThat(judge(SHOP, FACADE, used)).endsWith(SEAM);
        assertThat(judge(SHOP, "com.acme.gateway.Shadow", used)).endsWith("seam cutover until 2027-02-01");
    }

    @Test
    void a_use_of_what_is_new_by_any_other_type_goes_around_the_seam_though_it_is_declared() {
        assertThat(judge(SHOP, "com.acme.gateway.Other", CLIENT)).isEqualTo("seam-bypass @10 ORD-1");
        assertThat(judge(SHOP, "com.acme.web.W", CLIENT)).isEqualTo("seam-bypass @10 ORD-1");
        assertThat(judge(SHOP, "com.acme.stray.S", CLIENT)).isEqualTo("seam-bypass @10 ORD-1");
        assertThat(judge(SHOP, "com.acme.web.W", "com.acme.client.*")).isEqualTo("seam-bypass @10 ORD-1");
    }

    @Test
    void old_and_new_may_use_what_is_new_as_the_map_says() {
        String modules = SHOP.replace("com.acme.client], external: true", ".client]");
        assertThat(judge(modules, "com.acme.client.Other", CLIENT)).isEqualTo(ALLOWED);
        assertThat(judge(modules, "com.acme.orders.O", CLIENT)).isEqualTo("undeclared-dependency @4");
        assertThat(judge(modules.replace("exports: [.api]", "requires: [client]"), "com.acme.orders.O", CLIENT))
                .isEqualTo(ALLOWED);
    }

    @Test
    void types_of_a_pattern_that_is_new_use_each_other_whatever_module_they_are_of() {
        String pattern = SHOP.replace("new: client", "new: com.acme.client").replace("com.acme.client], ", ".c], ");
        assertThat(judge(pattern, "com.acme.client.Other", CLIENT)).isEqualTo(ALLOWED);
        assertThat(judge(pattern, "com.acme.stray.S", CLIENT)).isEqualTo("seam-bypass @10 ORD-1");
        assertThat(judge(pattern, FACADE, CLIENT)).isEqualTo("seam-bypass @10 ORD-1, " + SEAM);
    }

    @Test
    void uses_of_what_is_old_by_others_are_judged_as_ever() {
        assertThat(judge(SHOP, "com.acme.web.W", "com.acme.orders.api.Order")).isEqualTo("closed-module @4");
        String open = SHOP.replace("state: closed, ", "");
        assertThat(judge(open, "com.acme.web.W", "com.acme.orders.api.Order")).isEqualTo(ALLOWED);
        assertThat(judge(open, FACADE, "com.acme.orders.api.Order"))
                .as("it is of the seam, though nobody forbids it")
                .isEqualTo("undeclared-dependency @6, " + SEAM);
        assertThat(judge(open.replace("gateway], ", "gateway], requires: [orders], "), FACADE, "com.acme.orders.api.O"))
                .isEqualTo("seam-bypass @10 ORD-1, " + SEAM);
        assertThat(judge(
                        open.replace("gateway], ", "gateway], requires: [orders], "),
                        FACADE,
                        "com.acme.orders.Internal"))
                .isEqualTo("internal-access @4, " + SEAM);
    }

    @Test
    void a_seam_lifts_neither_what_is_forbidden_nor_what_has_left() {
        assertThat(judge(SHOP, FACADE, "com.acme.client.Secret")).isEqualTo("forbidden-dependency @6");
        assertThat(judge(SHOP.replace("state: closed", "state: extracted"), FACADE, "com.acme.orders.api.O"))
                .isEqualTo("extracted-module @4");
        assertThat(judge(SHOP, FACADE, "com.acme.gone.G")).isEqualTo("extracted-module @8");
        assertThat(judge(SHOP, FACADE, "com.acme.web.W"))
                .as("it leads nowhere near the seam")
                .isEqualTo("undeclared-dependency @6");
    }

    @Test
    void a_type_of_one_seam_goes_around_another() {
        String two = SHOP + """
              other:
                old: web
                new: com.acme.client2
                through: [.gateway.Shadow]
                until: 2027-09-30
                owner: us
                because: WEB-1
            """;
        assertThat(judge(two, FACADE, "com.acme.client2.C")).isEqualTo("seam-bypass @18 WEB-1");
        assertThat(judge(two, "com.acme.gateway.Shadow", "com.acme.client2.C"))
                .isEqualTo("seam-bypass @18 WEB-1, seam other until 2027-09-30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"flag:use-new-orders", "flag:com.acme.flags.Features.NEW_ORDERS"})
    void a_flag_is_read_at_the_seam_alone(String flag) {
        assertThat(judge(SHOP, FACADE, flag)).startsWith("stray-flag @14").endsWith(SEAM);
        assertThat(judge(SHOP, "com.acme.orders.O", flag)).isEqualTo("stray-flag @14 ORD-1");
        assertThat(judge(SHOP, "com.acme.stray.S", flag)).isEqualTo("stray-flag @14 ORD-1");
        assertThat(judge(SHOP, "com.other.O", flag)).isEqualTo(ALLOWED);
    }

    @Test
    void a_flag_of_no_seam_is_nobodys_matter_and_one_in_a_file_is_of_its_seam() {
        Judge judge = new Judge(Maps.withModules(SHOP));
        assertThat(judge(SHOP, "com.acme.web.W", "flag:other")).isEqualTo(ALLOWED);
        assertThat(judge.judgeExistence(new TypeName("flag:other")).broken()).isEmpty();
        TypeName flag = new TypeName("flag:use-new-orders");
        assertThat(judge.judgeExistence(flag).broken().map(Judgement.Broken::rule))
                .contains(Rule.STRAY_FLAG);
        assertThat(judge.underSeam(flag).map(UnderSeam::until)).contains(LocalDate.parse("2027-06-30"));
        assertThat(judge.ownerOf(flag).owningModule().map(Module::name)).contains(new ModuleName("orders"));
    }

    @Test
    void a_seam_lasts_to_the_end_of_its_day() {
        UnderSeam seam = new Judge(Maps.withModules(SHOP))
                .underSeam(Edge.of(FACADE, CLIENT), Rule.SEAM_BYPASS)
                .orElseThrow();
        assertThat(seam.isExpiredOn(LocalDate.parse("2027-06-30"))).isFalse();
        assertThat(seam.isExpiredOn(LocalDate.parse("2027-07-01"))).isTrue();
    }

    @Test
    void the_day_of_a_type_that_is_named_by_itself_holds_where_a_pattern_fits_it_too() {
        String wide = SHOP.replace("[.gateway.Facade,", "[.gateway.*,");
        assertThat(judge(wide, FACADE, CLIENT)).endsWith(SEAM);
        assertThat(judge(wide, "com.acme.gateway.Shadow", CLIENT)).endsWith("seam cutover until 2027-02-01");
        assertThat(judge(wide, "com.acme.gateway.inner.Type", CLIENT)).isEqualTo("seam-bypass @10 ORD-1");
    }

    @Test
    void no_seam_concerns_test_code() {
        Judge judge = new Judge(Maps.withModules(SHOP).forTests());
        assertThat(judge.judge(Edge.of("com.acme.web.W", CLIENT)).broken()).isEmpty();
        assertThat(judge.judge(Edge.of("com.acme.web.W", "flag:use-new-orders")).broken())
                .isEmpty();
        ModuleMap without = Maps.withModules("  orders: {packages: [.orders]}\n");
        assertThat(without.forTests()).isSameAs(without);
    }

    private static String judge(String modules, String from, String to) {
        Judge judge = new Judge(Maps.withModules(modules));
        Edge edge = Edge.of(from, to);
        return judge.judge(edge)
                .broken()
                .map(broken -> broken.rule() + " @" + broken.place().line()
                        + broken.because().map(why -> " " + why).orElse("")
                        + judge.underSeam(edge, broken.rule())
                                .map(under -> ", seam " + under.seam().name() + " until " + under.until())
                                .orElse(""))
                .orElse(ALLOWED);
    }
}
