package dev.ringfence.report.page;

import dev.ringfence.report.data.Report;
import dev.ringfence.report.matrix.MatrixTable;
import java.util.Optional;

/** Shows which modules use which, with what is owed. */
final class UsesMatrix {

    private UsesMatrix() {}

    static Optional<Section> of(Report report) {
        return report.modules().isEmpty()
                ? Optional.empty()
                : Optional.of(new Section("matrix", "Matrix", "Who uses whom", new Html(MatrixTable.html(report))));
    }
}
