package optigrade.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One page, and all that it complained of and asked for since it was opened. */
public final class Tab {

  private final Conversation conversation;
  private final String session;
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  private Tab(Conversation conversation, String session) {
    this.conversation = conversation;
    this.session = session;
    conversation.listen(this::note);
  }

  static Tab in(Conversation conversation) {
    String target =
        conversation
            .ask("", "Target.createTarget", Conversation.object().put("url", "about:blank"))
            .get("targetId")
            .asString();
    String session =
        conversation
            .ask(
                "",
                "Target.attachToTarget",
                Conversation.object().put("targetId", target).put("flatten", true))
            .get("sessionId")
            .asString();
    Tab tab = new Tab(conversation, session);
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      tab.ask(domain + ".enable", Conversation.object());
    }
    return tab;
  }

  private void note(JsonNode event) {
    if (!isMine(event)) {
      return;
    }
    JsonNode what = event.get("params");
    switch (event.get("method").asString()) {
      case "Runtime.exceptionThrown" -> complaints.add(what.get("exceptionDetails").toString());
      case "Runtime.consoleAPICalled" -> complaints.add(what.toString());
      case "Log.entryAdded" -> complaints.add(what.get("entry").get("text").asString());
      case "Network.requestWillBeSent" -> requests.add(what.get("request").get("url").asString());
      default -> {}
    }
  }

  private boolean isMine(JsonNode event) {
    return event.has("sessionId") && event.get("sessionId").asString().equals(session);
  }

  /** Goes to a file and waits until all of it is there. */
  public void go(Path file) {
    ObjectNode to = Conversation.object().put("url", file.toUri().toASCIIString());
    loading(
        () -> {
          JsonNode answer = ask("Page.navigate", to);
          if (answer.has("errorText")) {
            throw new IllegalStateException(file + ": " + answer.get("errorText").asString());
          }
        });
  }

  /** Clicks on what leads to another page, and waits for that. */
  public void follow(String selector) {
    loading(() -> click(selector));
  }

  private void loading(Runnable cause) {
    CompletableFuture<JsonNode> loaded =
        conversation.next(
            event -> isMine(event) && event.get("method").asString().equals("Page.loadEventFired"));
    cause.run();
    Conversation.result(loaded);
  }

  /** What an expression of JavaScript gives, as JSON. */
  public JsonNode evaluate(String expression) {
    JsonNode answer =
        ask(
            "Runtime.evaluate",
            Conversation.object()
                .put("expression", expression)
                .put("returnByValue", true)
                .put("awaitPromise", true));
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
    }
    return Optional.ofNullable(answer.get("result").get("value")).orElseGet(Conversation::object);
  }

  /** With the mouse, where the first such element stands. */
  public void click(String selector) {
    JsonNode place =
        evaluate(
            "(() => { const e = document.querySelector('%s'); e.scrollIntoView({block: 'center'});"
                    .formatted(selector)
                + " const r = e.getBoundingClientRect();"
                + " return {x: r.x + r.width / 2, y: r.y + r.height / 2}; })()");
    for (String type : List.of("mousePressed", "mouseReleased")) {
      ObjectNode event =
          Conversation.object().put("type", type).put("button", "left").put("clickCount", 1);
      event.set("x", place.get("x"));
      event.set("y", place.get("y"));
      ask("Input.dispatchMouseEvent", event);
    }
  }

  /** A key that is no letter: {@code Tab}, {@code Enter}. */
  public void press(String key, int code) {
    for (String type : List.of("keyDown", "keyUp")) {
      ObjectNode event =
          Conversation.object()
              .put("type", type)
              .put("key", key)
              .put("code", key)
              .put("windowsVirtualKeyCode", code);
      if (key.equals("Enter")) {
        event.put("text", "\r");
      }
      ask("Input.dispatchKeyEvent", event);
    }
  }

  public void type(String text) {
    ask("Input.insertText", Conversation.object().put("text", text));
  }

  /** How wide the window is, in CSS pixels. */
  public void wide(int width) {
    ask(
        "Emulation.setDeviceMetricsOverride",
        Conversation.object()
            .put("width", width)
            .put("height", 900)
            .put("deviceScaleFactor", 1)
            .put("mobile", false));
  }

  /**
   * @param media {@code screen} or {@code print}
   * @param scheme {@code light} or {@code dark}
   */
  public void as(String media, String scheme) {
    ObjectNode parameters = Conversation.object().put("media", media);
    parameters
        .putArray("features")
        .addObject()
        .put("name", "prefers-color-scheme")
        .put("value", scheme);
    ask("Emulation.setEmulatedMedia", parameters);
  }

  /** The whole page, however long it is. */
  public void picture(Path file) throws IOException {
    JsonNode answer =
        ask(
            "Page.captureScreenshot",
            Conversation.object().put("format", "png").put("captureBeyondViewport", true));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, Base64.getDecoder().decode(answer.get("data").asString()));
  }

  /** Errors and whatever was written to the console. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** The addresses that were asked for, that of the page among them. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  private JsonNode ask(String method, ObjectNode parameters) {
    return conversation.ask(session, method, parameters);
  }
}
