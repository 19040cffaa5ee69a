package dev.ringfence.browser;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** What a page did, as the browser tells it. */
final class Seen {

    private record Request(String id, String url) {}

    private final Map<String, CompletableFuture<Boolean>> loads = new ConcurrentHashMap<>();
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    void event(String name, Tree event) {
        switch (name) {
            case "Page.lifecycleEvent" -> phase(event);
            case "Page.javascriptDialogOpening" -> errors.add("dialog: " + event.text("message"));
            case "Runtime.consoleAPICalled" -> call(event);
            case "Runtime.exceptionThrown" -> errors.add(Thrown.by(event));
            case "Log.entryAdded" -> entry(event.tree("entry"));
            case "Network.requestWillBeSent" ->
                requests.add(new Request(
                        event.text("requestId"), event.tree("request").text("url")));
            case "Network.loadingFailed" -> failed(event);
            default -> {}
        }
    }

    private void phase(Tree event) {
        if (event.text("name").equals("load")) {
            loaded(event.text("loaderId")).complete(true);
        }
    }

    /** What the policy of the page blocked never left it. */
    private void failed(Tree event) {
        if (event.text("blockedReason").equals("csp")) {
            requests.removeIf(request -> request.id().equals(event.text("requestId")));
        }
    }

    private void call(Tree event) {
        if (List.of("error", "assert").contains(event.text("type"))) {
            errors.add(event.trees("args").stream().map(Seen::said).collect(Collectors.joining(" ")));
        }
    }

    private static String said(Tree argument) {
        return argument.has("value") ? String.valueOf(argument.value("value")) : argument.text("description");
    }

    private void entry(Tree entry) {
        if (entry.text("level").equals("error")) {
            errors.add(entry.text("text"));
        }
    }

    /** Comes when the page of a loader has loaded. */
    CompletableFuture<Boolean> loaded(String loader) {
        return loads.computeIfAbsent(loader, any -> new CompletableFuture<>());
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    /** All requests but that for the page of a loader, and but those which ask nobody. */
    List<String> requests(Optional<String> loader) {
        return requests.stream()
                .filter(request -> !loader.equals(Optional.of(request.id())))
                .map(Request::url)
                .filter(url -> !url.startsWith("data:") && !url.startsWith("blob:"))
                .toList();
    }
}
