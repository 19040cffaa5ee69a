package dev.ringfence.browser;

import dev.ringfence.started.StartedOfClass;
import java.util.Optional;

/** Starts the browser of a test class. */
final class BrowserOfClass extends StartedOfClass<Chromium> {

    BrowserOfClass() {
        super(Chromium.class);
    }

    @Override
    protected Optional<String> missing(Class<?> tests) {
        return Chromium.isInstalled() ? Optional.empty() : Optional.of("Chromium");
    }

    @Override
    protected Chromium start(Class<?> tests) {
        return Chromium.start();
    }

    @Override
    protected void clear(Chromium browser) {
        browser.afresh();
    }
}
