package dev.ringfence.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.WayOut.Kind;
import dev.ringfence.edges.EdgeStanding;
import dev.ringfence.explain.answer.Answer;
import dev.ringfence.explain.answer.EdgeAnswer;
import dev.ringfence.explain.answer.EndsAnswer;
import dev.ringfence.explain.answer.SeamOfType;
import dev.ringfence.explain.answer.TypeAnswer;
import dev.ringfence.report.explain.ExplainText;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is answered at a seam, and whom nobody is sent to. */
class SeamsAskedTest {

    @TempDir
    private Path folder;

    private World atASeam(String through) {
        return World.in(folder)
                .map("""
                        modules:
                          orders: {packages: [.orders], state: closed}
                          client: {packages: [.client]}
                          gateway: {packages: [.gateway], requires: [web]}
                          web: {packages: [.web]}
                        seams:
                          cutover:
                            old: orders
                            new: client
                            through: [THROUGH]
                            flags: [use-new]
                            until: 2027-06-30
                            owner: us
                            because: ORD-1
                        """.replace("THROUGH", through))
                .type("shop.orders.Order")
                .type("shop.client.Client")
                .type("shop.gateway.Facade", "shop.client.Client")
                .type("shop.web.Checkout")
                .compile();
    }

    private static List<String> instead(EdgeAnswer answer) {
        return answer.waysOut().stream()
                .filter(way -> way.kind() == Kind.USE_ALLOWED || way.kind() == Kind.DO_WITHOUT)
                .map(WayOut::text)
                .toList();
    }

    @Test
    void nobody_is_sent_to_an_entry_of_a_seam_that_no_type_fits() {
        Asked asked = Asked.in(atASeam(".gateway.Facode, .gateway.*Fassade"));

        assertThat(instead(asked.oneEdge("shop.web.Checkout", "shop.client.Client")))
                .containsExactly("do without it, or ask where new work goes");
        assertThat(instead(asked.oneEdge("shop.web.Checkout", "shop.orders.Order")))
                .containsExactly("do without it, or ask where new work goes");
        assertThat(instead(asked.oneEdge("shop.web.Checkout", "flag:use-new")))
                .containsExactly("leave the choice to the seam, and read the flag there");
    }

    @Test
    void of_the_entries_of_a_seam_those_are_named_that_a_type_fits() {
        Asked asked = Asked.in(atASeam(".gateway.Facode, .gateway.Fa*"));

        assertThat(instead(asked.oneEdge("shop.web.Checkout", "shop.client.Client")))
                .containsExactly("use what leads over the seam cutover: shop.gateway.Fa* (module-map.yaml:9)");
        assertThat(instead(asked.oneEdge("shop.web.Checkout", "flag:use-new")))
                .containsExactly("ask shop.gateway.Fa*, and leave the choice to the seam");
    }

    @Test
    void where_a_project_is_left_out_its_types_may_be_those_of_a_seam() {
        Asked asked = Asked.inPartOf(atASeam(".gateway.Facode"));

        assertThat(instead(asked.oneEdge("shop.web.Checkout", "shop.client.Client")))
                .containsExactly("use what leads over the seam cutover: shop.gateway.Facode (module-map.yaml:9)");
        assertThat(((TypeAnswer) asked.type("Client")).seams().get(0).ways())
                .allSatisfy(way -> assertThat(way.exists()).isTrue());
    }

    @Test
    void a_type_at_a_seam_names_what_no_type_fits_as_not_there() {
        SeamOfType seam = ((TypeAnswer) Asked.in(atASeam(".gateway.Facode")).type("Client"))
                .seams()
                .get(0);

        assertThat(seam.ways())
                .containsExactly(new SeamOfType.Way("shop.gateway.Facode", LocalDate.of(2027, 6, 30), false, false));
        assertThat(seam.isUsedOverIt()).isFalse();
    }

    @Test
    void the_head_says_allowed_where_the_map_allows_some_edges_and_a_seam_the_others() {
        Answer answer = Asked.in(atASeam(".gateway.Facade")).edge("shop.gateway.Facade", "shop");

        assertThat(((EndsAnswer) answer)
                        .cases().stream()
                                .map(each -> each.example().judged().standing())
                                .distinct())
                .containsExactly(EdgeStanding.ALLOWED, EdgeStanding.SEAM);
        assertThat(ExplainText.of(answer, List.of(), "mvn ringfence:explain")
                        .get(0)
                        .text())
                .isEqualTo("shop.gateway.Facade -> shop: allowed");
    }
}
