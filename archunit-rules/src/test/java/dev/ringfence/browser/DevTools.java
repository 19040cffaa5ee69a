package dev.ringfence.browser;

import dev.ringfence.json.JsonText;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A connection to a browser in the words of the Chrome DevTools Protocol: numbered commands, their answers, and events.
 */
final class DevTools implements AutoCloseable {

    private final AtomicInteger number = new AtomicInteger();
    private final Map<Integer, CompletableFuture<Tree>> answers = new ConcurrentHashMap<>();
    private final Map<String, BiConsumer<String, Tree>> listeners = new ConcurrentHashMap<>();
    private final WebSocket socket;

    DevTools(URI address) {
        this.socket = Waiting.until(
                "a connection to the browser",
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .connectTimeout(Waiting.BOUND)
                        .buildAsync(address, new Messages()));
    }

    /** Has the events of a session told. */
    void listen(String session, BiConsumer<String, Tree> listener) {
        listeners.put(session, listener);
    }

    void forget(String session) {
        listeners.remove(session);
    }

    /**
     * Has the browser do something.
     *
     * @throws IllegalStateException where it says that it cannot
     */
    Tree send(String session, String method, Map<String, Object> parameters) {
        return Waiting.until(method, sendLater(session, method, parameters));
    }

    /** Asks for it, and waits for nothing. */
    CompletableFuture<Tree> sendLater(String session, String method, Map<String, Object> parameters) {
        int id = number.incrementAndGet();
        CompletableFuture<Tree> answer = new CompletableFuture<>();
        answers.put(id, answer);
        Map<String, Object> command = session.isEmpty()
                ? Map.of("id", id, "method", method, "params", parameters)
                : Map.of("id", id, "method", method, "params", parameters, "sessionId", session);
        write(JsonText.of(command));
        return answer;
    }

    /** A text may be sent only when the one before it has been. */
    private synchronized void write(String text) {
        Waiting.until("a command reaches the browser", socket.sendText(text, true));
    }

    private void read(String text) {
        Tree message = new Tree(JsonText.read(text).orElseThrow());
        if (message.has("id")) {
            answered(message);
        } else {
            BiConsumer<String, Tree> listener = listeners.get(message.text("sessionId"));
            if (listener != null) {
                listener.accept(message.text("method"), message.tree("params"));
            }
        }
    }

    private void answered(Tree message) {
        CompletableFuture<Tree> answer = answers.remove(message.number("id"));
        if (answer == null) {
            return;
        }
        if (message.has("error")) {
            answer.completeExceptionally(
                    new IllegalStateException(message.tree("error").text("message")));
        } else {
            answer.complete(message.tree("result"));
        }
    }

    private void end(Throwable why) {
        answers.values().forEach(answer -> answer.completeExceptionally(why));
    }

    @Override
    public void close() {
        socket.abort();
    }

    /** What the browser writes, which arrives in parts. */
    private final class Messages implements WebSocket.Listener {

        private final StringBuilder parts = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
            parts.append(part);
            if (isLast) {
                String text = parts.toString();
                parts.setLength(0);
                read(text);
            }
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            end(new IllegalStateException("the browser hung up: " + reason));
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            end(error);
        }
    }
}
