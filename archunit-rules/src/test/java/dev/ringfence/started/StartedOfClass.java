package dev.ringfence.started;

import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts a program once for the tests of a class, and gives it to their parameters of its type. The store ends it,
 * since it can be closed.
 *
 * @param <T> what tests are given
 */
public abstract class StartedOfClass<T extends AutoCloseable>
        implements ExecutionCondition, BeforeAllCallback, BeforeEachCallback, ParameterResolver {

    private final Class<T> type;

    /** Starts what is of the type. */
    protected StartedOfClass(Class<T> type) {
        this.type = type;
    }

    /** Returns the program that the tests of the class need and that is not installed. */
    protected abstract Optional<String> missing(Class<?> tests);

    /** Starts it for the tests of the class. */
    protected abstract T start(Class<?> tests);

    /** Takes away what an earlier test has left. */
    protected abstract void clear(T started);

    @Override
    public final ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return missing(context.getRequiredTestClass())
                .map(program -> ConditionEvaluationResult.disabled("no " + program + " is installed"))
                .orElseGet(() -> ConditionEvaluationResult.enabled("all that is needed is installed"));
    }

    /** Starts it in the store of the class, which the store of a test asks first. */
    @Override
    public final void beforeAll(ExtensionContext context) {
        started(context);
    }

    @Override
    public final void beforeEach(ExtensionContext context) {
        clear(started(context));
    }

    @Override
    public final boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(type);
    }

    @Override
    public final Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return started(context);
    }

    private T started(ExtensionContext context) {
        return context.getStore(ExtensionContext.Namespace.create(getClass()))
                .getOrComputeIfAbsent(type, any -> start(context.getRequiredTestClass()), type);
    }
}
