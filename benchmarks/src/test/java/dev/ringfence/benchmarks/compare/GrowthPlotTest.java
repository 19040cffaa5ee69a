package dev.ringfence.benchmarks.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthPlotTest {

    @Test
    void a_line_joins_what_a_check_costs_from_corpus_to_corpus_beyond_validate() {
        String svg = GrowthPlot.svg(List.of(
                "corpus,class files,what,wall s,cpu s,peak MB",
                "S,1000,mvn validate,1.0,2.000,100.0",
                "S,1000,clean,3.0,4.000,200.0",
                "S,1000,jdeps,3.0,9.000,200.0",
                "M,2000,mvn validate,1.0,2.000,100.0",
                "M,2000,clean,3.0,6.000,400.0"));

        assertThat(svg)
                .contains("stroke=\"#1f6feb\" points=\"210.0,170.0 360.0,60.0\"")
                .contains("stroke=\"#1f6feb\" points=\"630.0,170.0 780.0,60.0\"")
                .contains(">clean</text>")
                .doesNotContain("jdeps", "unchanged");
    }
}
