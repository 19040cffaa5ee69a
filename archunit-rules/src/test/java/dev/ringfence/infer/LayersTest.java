package dev.ringfence.infer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayersTest {

    private static final List<String> SUBJECTS = List.of("Bill", "Customer", "Order", "Stock", "Tax");

    @Test
    void a_package_beside_layers_that_is_about_the_same_things_is_a_layer_whatever_it_is_called() {
        Sketch sketch = Sketch.of("net.Http");
        SUBJECTS.forEach(subject -> sketch.and(
                "acme", "model." + subject, "service." + subject + "Service", "param." + subject + "Params"));

        assertThat(claims(sketch))
                .contains(
                        "bill TYPES .model.Bill*",
                        "bill TYPES .param.Bill*",
                        "bill TYPES .service.Bill*",
                        "net PACKAGES .net")
                .noneMatch(claim -> claim.startsWith("param "));
    }

    @Test
    void a_package_inside_a_layer_that_is_about_the_same_things_is_a_layer_too() {
        Sketch sketch = Sketch.of();
        SUBJECTS.forEach(subject -> sketch.and(
                "acme", "dto." + subject, "service." + subject + "Service", "dto.wire." + subject + "Answer"));

        assertThat(claims(sketch))
                .contains("bill TYPES .dto..Bill*", "bill TYPES .service.Bill*")
                .noneMatch(claim -> claim.startsWith("wire "));
    }

    @Test
    void a_package_inside_a_layer_that_is_about_its_name_stays_whole_though_it_names_others() {
        Sketch sketch = Sketch.of("service.print.PrintQueue", "service.print.Printer", "service.print.PrintJob");
        SUBJECTS.forEach(subject -> sketch.and(
                "acme", "dto." + subject, "service." + subject + "Service", "service.print." + subject + "Print"));

        assertThat(claims(sketch)).contains("print PACKAGES .service.print");
    }

    @Test
    void packages_called_like_versions_do_not_part_what_their_layers_are_about() {
        Sketch sketch = Sketch.of(
                "v1.api.OrderApi",
                "v1.model.Order",
                "v1.api.StockApi",
                "v1.model.Stock",
                "v2.api.OrderApi",
                "v2.model.OrderLine",
                "v2.api.StockApi",
                "v2.model.Stock");

        assertThat(claims(sketch))
                .containsExactly(
                        "order TYPES .v1.api.Order*",
                        "order TYPES .v1.model.Order*",
                        "order TYPES .v2.api.Order*",
                        "order TYPES .v2.model.Order*",
                        "stock TYPES .v1.api.Stock*",
                        "stock TYPES .v1.model.Stock*",
                        "stock TYPES .v2.api.Stock*",
                        "stock TYPES .v2.model.Stock*");
    }

    @Test
    void the_name_of_the_company_and_a_version_say_nothing_of_what_a_type_is_about() {
        Sketch sketch = Sketch.of(
                "controller.AcmeOrderController",
                "service.ACMEOrderService",
                "model.V2Order",
                "controller.AcmeStockController",
                "service.StockService",
                "model.Acme");

        assertThat(claims(sketch))
                .containsExactly(
                        "common PACKAGES .model",
                        "order TYPES .controller.AcmeOrder*",
                        "order TYPES .model.V2Order*",
                        "order TYPES .service.ACMEOrder*",
                        "stock TYPES .controller.AcmeStock*",
                        "stock TYPES .service.Stock*");
    }

    @Test
    void types_about_apps_are_no_part_of_the_root_package() {
        Sketch sketch = Sketch.of(
                "Main",
                "controller.AppController",
                "service.AppService",
                "controller.StockController",
                "service.StockService",
                "service.app.AppStore");

        assertThat(claims(sketch))
                .containsExactly(
                        "apps PACKAGES .service.app",
                        "apps TYPES .controller.App*",
                        "apps TYPES .service.App*",
                        "stock TYPES .controller.Stock*",
                        "stock TYPES .service.Stock*",
                        "app TYPES .*");
    }

    @Test
    void a_package_written_in_one_word_and_types_written_in_two_are_one_module() {
        Sketch sketch = Sketch.of(
                "controller.ShoppingCartController",
                "service.ShoppingCartService",
                "controller.StockController",
                "service.StockService",
                "service.shoppingcart.Line");

        assertThat(claims(sketch))
                .contains("shoppingcart PACKAGES .service.shoppingcart", "shoppingcart TYPES .controller.Shopping*")
                .noneMatch(claim -> claim.startsWith("shopping-cart "));
    }

    @Test
    void what_uses_only_what_everybody_uses_is_common_and_no_part_of_it() {
        Sketch sketch = Sketch.of("net.Http", "model.Plan", "model.PlanPrice").uses("model.Plan", "net.Http", 9);
        SUBJECTS.forEach(subject -> sketch.and("acme", "model." + subject, "service." + subject + "Service")
                .uses("service." + subject + "Service", "net.Http"));

        assertThat(claims(sketch)).contains("common PACKAGES .model", "net PACKAGES .net");
        assertThat(claims(sketch)).noneMatch(claim -> claim.startsWith("net TYPES"));
    }

    @Test
    void a_dozen_types_about_one_thing_are_a_module_however_much_code_there_is() {
        Sketch sketch = Sketch.of().and(1000, "controller").and(1000, "service");
        for (int i = 0; i < 6; i++) {
            sketch.and("acme", "controller.Order" + (char) ('A' + i), "service.Order" + (char) ('A' + i));
        }

        assertThat(claims(sketch)).contains("order TYPES .controller.Order*", "order TYPES .service.Order*");
    }

    @Test
    void a_small_module_between_layers_is_no_part_of_what_everybody_uses() {
        Sketch sketch = Sketch.of("model.gift.Gift").and(6, "net");
        for (String subject : SUBJECTS) {
            for (char part = 'A'; part <= 'Z'; part++) {
                sketch.and("acme", "model." + subject + part, "service." + subject + part);
            }
            sketch.uses("service." + subject + "A", "net.T1");
        }
        sketch.uses("model.gift.Gift", "net.T1", 9)
                .uses("model.gift.Gift", "model.BillA")
                .uses("service.OrderA", "model.gift.Gift")
                .uses("service.StockA", "model.gift.Gift");

        assertThat(claims(sketch)).contains("bill PACKAGES .model.gift", "net PACKAGES .net");
    }

    private static List<String> claims(Sketch sketch) {
        return sketch.inferred().modules().stream()
                .flatMap(module -> module.claims().stream()
                        .map(claim -> module.name() + " " + claim.kind() + " " + claim.pattern()))
                .toList();
    }

    /** A pattern that ends within a word fits other things, whose debt would be made by the guess alone. */
    @Test
    void a_pattern_takes_no_type_whose_word_only_begins_alike() {
        Sketch sketch = Sketch.of(
                "controller.ScanController",
                "service.ScanService",
                "model.Scan",
                "model.ScanResult",
                "controller.ScannerController",
                "service.ScannerService",
                "model.Scanner",
                "model.ScannerPool");

        assertThat(claims(sketch))
                .containsExactly(
                        "scan TYPES .controller.Scan*",
                        "scan TYPES .model.Scan*",
                        "scan TYPES .service.Scan*",
                        "scanner TYPES .controller.Scanner*",
                        "scanner TYPES .model.Scanner*",
                        "scanner TYPES .service.Scanner*");
        assertThat(sketch.inferred().modules())
                .extracting(InferredModule::name, InferredModule::classes)
                .containsExactly(tuple("scan", 4), tuple("scanner", 4));
    }
}
