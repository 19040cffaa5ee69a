package dev.ringfence.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the tests of a class one browser, for a parameter of the type {@link Chromium}. Each test begins with an empty
 * tab of the usual settings. Where no Chromium is installed, the class is skipped, and the report says why.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserOfClass.class)
public @interface WithBrowser {}
