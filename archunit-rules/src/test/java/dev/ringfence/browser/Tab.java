package dev.ringfence.browser;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One tab, which shares nothing with others: no storage, no settings. */
final class Tab implements AutoCloseable {

    private static final String OF_ALL = "";

    private final DevTools browser;
    private final String context;
    private final String session;
    private Seen seen = new Seen();
    private Optional<String> loader = Optional.empty();

    private Tab(DevTools browser, String context, String session) {
        this.browser = browser;
        this.context = context;
        this.session = session;
    }

    static Tab of(DevTools browser) {
        String context =
                browser.send(OF_ALL, "Target.createBrowserContext", Map.of()).text("browserContextId");
        String target = browser.send(
                        OF_ALL, "Target.createTarget", Map.of("url", "about:blank", "browserContextId", context))
                .text("targetId");
        String session = browser.send(OF_ALL, "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .text("sessionId");
        Tab tab = new Tab(browser, context, session);
        tab.observe();
        return tab;
    }

    private void observe() {
        browser.listen(session, this::event);
        for (String domain : new String[] {"Page", "Runtime", "Log", "Network", "Performance"}) {
            send(domain + ".enable", Map.of());
        }
        send("Page.setLifecycleEventsEnabled", Map.of("enabled", true));
        send("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        browser.send(
                OF_ALL,
                "Browser.grantPermissions",
                Map.of(
                        "browserContextId",
                        context,
                        "permissions",
                        List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    }

    private void event(String name, Tree event) {
        seen().event(name, event);
        if (name.equals("Page.javascriptDialogOpening")) {
            dismissDialog();
        }
    }

    /** Nobody waits for this answer: events are told by the thread that reads answers. */
    private void dismissDialog() {
        CompletableFuture<Tree> ignored =
                browser.sendLater(session, "Page.handleJavaScriptDialog", Map.of("accept", false));
        ignored.exceptionally(gone -> new Tree(Map.of()));
    }

    Tree send(String method, Map<String, Object> parameters) {
        return browser.send(session, method, parameters);
    }

    /** Opens a page, and waits until it has loaded. A fragment of the page that is there would load nothing. */
    void open(String url) {
        navigate("about:blank");
        see(new Seen());
        loader = Optional.of(navigate(url));
    }

    private String navigate(String url) {
        Tree answer = send("Page.navigate", Map.of("url", url));
        if (answer.has("errorText")) {
            throw new IllegalStateException(url + ": " + answer.text("errorText"));
        }
        Waiting.until(url + " has loaded", seen().loaded(answer.text("loaderId")));
        return answer.text("loaderId");
    }

    private synchronized void see(Seen next) {
        seen = next;
    }

    private synchronized Seen seen() {
        return seen;
    }

    @Nullable
    Object evaluate(String javaScript) {
        Tree answer = send(
                "Runtime.evaluate",
                Map.of("expression", javaScript, "awaitPromise", true, "returnByValue", true, "userGesture", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(Thrown.by(answer) + "\nin " + shortened(javaScript));
        }
        return answer.tree("result").value("value");
    }

    private static String shortened(String javaScript) {
        return javaScript.substring(0, Math.min(javaScript.length(), 200));
    }

    List<String> errors() {
        return seen().errors();
    }

    List<String> requests() {
        return seen().requests(loader);
    }

    @Override
    public void close() {
        browser.forget(session);
        browser.send(OF_ALL, "Target.disposeBrowserContext", Map.of("browserContextId", context));
    }
}
