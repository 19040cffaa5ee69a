package dev.ringfence.schema.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the tests of a class one server, for a parameter of the type {@link Database}. Each test begins with an empty
 * schema. Where a program of the server is not installed, the class is skipped, and the report says which.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DatabaseOfClass.class)
public @interface WithDatabase {

    /** Says whose server it is. */
    Vendor value();
}
