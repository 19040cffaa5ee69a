package dev.ringfence.benchmarks.compare;

/** Says why nothing can be measured, and what to do. */
final class NotMeasuredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotMeasuredException(String problem, String remedy) {
        super(problem + "\n" + remedy);
    }
}
