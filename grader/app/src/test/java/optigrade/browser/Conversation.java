package optigrade.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Commands, answers and events of the DevTools protocol, over one web socket. */
final class Conversation implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int SECONDS = 60;

  private final AtomicInteger ids = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final CopyOnWriteArrayList<Consumer<JsonNode>> listeners = new CopyOnWriteArrayList<>();
  private final WebSocket socket;

  Conversation(URI address) {
    this.socket =
        result(
            HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Incoming(this::received)));
  }

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  /** Asks and waits for the answer. */
  JsonNode ask(String session, String method, ObjectNode parameters) {
    int id = ids.incrementAndGet();
    ObjectNode message = object().put("id", id).put("method", method);
    message.set("params", parameters);
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    result(socket.sendText(message.toString(), true));
    JsonNode came = result(answer);
    if (came.has("error")) {
      throw new IllegalStateException(method + ": " + came.get("error"));
    }
    return came.get("result");
  }

  void listen(Consumer<JsonNode> listener) {
    listeners.add(listener);
  }

  /** Completed by the first event of which this holds. */
  CompletableFuture<JsonNode> next(Predicate<JsonNode> is) {
    CompletableFuture<JsonNode> event = new CompletableFuture<>();
    listeners.add(
        it -> {
          if (is.test(it)) {
            event.complete(it);
          }
        });
    return event;
  }

  static <T> T result(CompletableFuture<T> future) {
    try {
      return future.get(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the browser does not answer", e);
    }
  }

  private void received(String text) {
    JsonNode message = JSON.readTree(text);
    if (message.has("id")) {
      CompletableFuture<JsonNode> answer = waiting.remove(message.get("id").asInt());
      if (answer != null) {
        answer.complete(message);
      }
    } else {
      listeners.forEach(it -> it.accept(message));
    }
  }

  @Override
  public void close() {
    socket.abort();
  }

  /** Puts the pieces of a message together. */
  private static final class Incoming implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();
    private final Consumer<String> whole;

    Incoming(Consumer<String> whole) {
      this.whole = whole;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        whole.accept(text.toString());
        text.setLength(0);
      }
      from.request(1);
      return CompletableFuture.completedFuture(true);
    }
  }
}
