package dev.ringfence.report.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedUse;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MatrixTest {

    @Test
    void a_module_stands_above_all_that_it_may_use_and_then_by_its_name() {
        Matrix matrix = matrix("d c b a", "a>b a1", "b>c", "a>c a1", "d>c a5");

        assertThat(rows(matrix)).containsExactly("a", "d", "b", "c");
        assertThat(columns(matrix)).isEqualTo(rows(matrix));
    }

    @Test
    void debt_moves_nobody_and_of_a_cycle_one_use_is_left_out() {
        assertThat(rows(matrix("a b", "b>a k100", "a>b a1"))).containsExactly("a", "b");
        assertThat(rows(matrix("c b a", "a>b a1", "b>c a1", "c>a a1"))).containsExactly("a", "b", "c");
    }

    @Test
    void modules_in_modules_stand_behind_the_one_that_holds_them_in_an_order_of_their_own() {
        Matrix matrix = matrix("shop.b shop.a shop billing shop.a.x", "shop.b>shop.a a1", "billing>shop.a.x a1");

        assertThat(rows(matrix)).containsExactly("billing", "shop", "shop.b", "shop.a", "shop.a.x");
        assertThat(matrix.rows())
                .filteredOn(Line::isParent)
                .extracting(Line::module)
                .containsExactly("shop", "shop.a");
    }

    @Test
    void behind_all_modules_stand_code_of_none_and_what_everybody_may_use_and_as_columns_alone_what_comes_from_jars() {
        Matrix matrix = matrix("jdk:external common:shared a b", "b>a a1", "unmapped>a n1", "a>common a9", "a>jdk");

        assertThat(rows(matrix)).containsExactly("b", "a", "unmapped", "common");
        assertThat(columns(matrix)).containsExactly("b", "a", "unmapped", "common", "jdk");
        assertThat(columns(matrix("a b", "unmapped>a"))).as("without any edge").containsExactly("a", "b");
    }

    @Test
    void a_folded_module_sums_what_all_in_it_use_and_who_uses_them() {
        Matrix matrix = matrix(
                "shop shop.a shop.b mail mail.out",
                "shop>mail a1",
                "shop.a>mail k2",
                "shop.b>mail.out a3 n1",
                "mail>shop.a d",
                "mail.out>mail a7");

        assertThat(matrix.cell(End.folded("shop"), End.folded("mail"))).isEqualTo(new Cell(4, 0, 2, 0, 1, false));
        assertThat(matrix.cell(End.folded("shop"), End.open("mail"))).isEqualTo(new Cell(1, 0, 2, 0, 0, false));
        assertThat(matrix.cell(End.open("shop.b"), End.folded("mail"))).isEqualTo(new Cell(3, 0, 0, 0, 1, false));
        assertThat(matrix.cell(End.folded("mail"), End.folded("shop"))).isEqualTo(new Cell(0, 0, 0, 0, 0, true));
        assertThat(matrix.cell(End.open("shop"), End.open("mail"))).isEqualTo(new Cell(1, 0, 0, 0, 0, false));
    }

    @Test
    void within_a_folded_module_uses_vanish_and_what_is_owed_does_not() {
        Matrix matrix = matrix("shop shop.a shop.b", "shop.a>shop.b a9 x1 k2 n1", "shop>shop.a a4");

        assertThat(matrix.cell(End.folded("shop"), End.folded("shop"))).isEqualTo(new Cell(0, 0, 2, 0, 1, false));
        assertThat(matrix.cell(End.folded("shop"), End.open("shop.b"))).isEqualTo(Cell.EMPTY);
        assertThat(matrix.owing(End.folded("shop"))).isEqualTo(new Cell(0, 0, 2, 0, 1, false));
        assertThat(matrix.owed(End.folded("shop"))).as("nobody else owes it").isEqualTo(Cell.EMPTY);
    }

    @Test
    void a_row_ends_with_its_own_debt_and_a_column_with_that_of_others() {
        Matrix matrix = matrix("a b", "a>a k5", "a>b k1 m2 n3 a4", "b>a k10", "unmapped>a m1");

        assertThat(matrix.owing(End.open("a"))).isEqualTo(new Cell(0, 0, 6, 2, 3, false));
        assertThat(matrix.owed(End.open("a"))).isEqualTo(new Cell(0, 0, 10, 1, 0, false));
        assertThat(matrix.owed(End.open("b"))).isEqualTo(new Cell(0, 0, 1, 2, 3, false));
    }

    @Test
    void the_worst_of_several_kinds_is_shown_and_all_are_told() {
        Cell all = new Cell(12, 4, 120, 2, 1, true);

        assertThat(all.kind()).isEqualTo(Cell.Kind.NEW);
        assertThat(all.shown()).isEqualTo("1");
        assertThat(all.counts()).isEqualTo("1 new, 120 known, 2 moved, 4 excepted, 12 allowed");
        assertThat(new Cell(1, 1, 0, 100, 0, true))
                .returns(Cell.Kind.KNOWN, Cell::kind)
                .returns("99+", Cell::shown);
        assertThat(new Cell(1, 1, 0, 0, 0, true))
                .returns(Cell.Kind.EXCEPTED, Cell::kind)
                .returns("", Cell::shown);
        assertThat(new Cell(1, 0, 0, 0, 0, true).kind()).isEqualTo(Cell.Kind.ALLOWED);
        assertThat(new Cell(0, 0, 0, 0, 0, true).kind()).isEqualTo(Cell.Kind.UNUSED);
        assertThat(List.of(1, 4, 10, 40, 100, 9_999))
                .extracting(allowed -> new Cell(allowed, 0, 0, 0, 0, true).shade())
                .containsExactly(1, 2, 3, 4, 5, 5);
    }

    @RepeatedTest(5)
    void open_or_folded_the_rows_together_owe_what_the_report_says(RepetitionInfo repetition) {
        Report report = ReportsOfUses.drawn(120, 700, repetition.getCurrentRepetition());
        Matrix matrix = Matrix.of(report);
        int debt = report.uses().stream().mapToInt(ReportedUse::debt).sum();
        int fresh = report.uses().stream().mapToInt(ReportedUse::fresh).sum();

        assertThat(matrix.total()).returns(debt, Cell::debt).returns(fresh, Cell::fresh);
        assertThat(matrix.rows().stream()
                        .filter(row -> row.holders().isEmpty())
                        .mapToInt(row -> matrix.owing(new End(row.module(), row.isParent()))
                                .debt())
                        .sum())
                .isEqualTo(debt);
    }

    private static Matrix matrix(String modules, String... uses) {
        return Matrix.of(ReportsOfUses.of(modules, uses));
    }

    private static List<String> rows(Matrix matrix) {
        return matrix.rows().stream().map(Line::module).toList();
    }

    private static List<String> columns(Matrix matrix) {
        return matrix.columns().stream().map(Line::module).toList();
    }
}
