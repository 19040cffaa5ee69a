package dev.ringfence.schema.server;

import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the server of a test class. The store ends it, since a database can be closed. */
final class DatabaseOfClass implements ExecutionCondition, BeforeEachCallback, ParameterResolver {

    private static final ExtensionContext.Namespace OWN = ExtensionContext.Namespace.create(DatabaseOfClass.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<String> missing = vendor(context).missing();
        return missing.map(program -> ConditionEvaluationResult.disabled("no " + program + " is installed"))
                .orElseGet(() -> ConditionEvaluationResult.enabled("the server is installed"));
    }

    /** Starts the server in the store of the class, where the store of a test finds it. */
    @Override
    public void beforeEach(ExtensionContext context) {
        database(context).afresh();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(Database.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return database(context);
    }

    private static Database database(ExtensionContext context) {
        ExtensionContext ofClass = context.getParent()
                .filter(parent -> context.getTestMethod().isPresent())
                .orElse(context);
        return ofClass.getStore(OWN)
                .getOrComputeIfAbsent(Database.class, any -> Database.start(vendor(context)), Database.class);
    }

    private static Vendor vendor(ExtensionContext context) {
        return context.getRequiredTestClass().getAnnotation(WithDatabase.class).value();
    }
}
