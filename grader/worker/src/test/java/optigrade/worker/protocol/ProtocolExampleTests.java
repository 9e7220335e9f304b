package optigrade.worker.protocol;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The bytes in {@code docs/protocol.md} are true. */
class ProtocolExampleTests {

  private static final Pattern EXAMPLE = Pattern.compile("```hex (\\S+)\\R([^`]*)```");
  private static final Pattern BYTES =
      Pattern.compile("^[0-9a-f]{2}(?: {1,2}[0-9a-f]{2}(?![^ ]))*");

  private static final List<Value> ARGUMENTS =
      List.of(numbers(-5, -2), numbers(-1, -8), new Value.Num(0.4));

  private final Map<String, byte[]> examples = examples();

  ProtocolExampleTests() throws IOException {}

  @Test
  void every_reply_of_the_page_is_read() throws IOException {
    assertEquals(new Reply.Ready(2, "Java 17.0.15+6"), reply("Reply.Ready"));
    assertEquals(new Reply.Loaded(), reply("Reply.Loaded"));
    assertEquals(new Reply.Returned(numbers(-4.6, 1.2), ARGUMENTS, false), reply("Reply.Returned"));
    assertEquals(
        new Reply.Failed(
            Reply.Failure.THREW,
            "java.lang.ArithmeticException",
            "/ by zero",
            List.of(new Reply.Frame("Optimizers", "sgd", "Optimizers.java", 12)),
            false),
        reply("Reply.Failed"));
    assertEquals(new Reply.Callback(1, ARGUMENTS), reply("Reply.Callback"));
  }

  @Test
  void every_request_of_the_page_is_read() throws IOException {
    Target sgd = new Target("Optimizers", "sgd", "([D[DD)[D");
    assertEquals(new Request.Call(sgd, ARGUMENTS), request("Request.Call"));
    assertEquals(new Request.Answer(numbers(3, 7)), request("Request.Answer"));
    Request.Load load = (Request.Load) request("Request.Load");
    assertEquals("Optimizers", load.units().get(0).name());
    assertEquals(new Request.Limits(100_000, 65_536), load.limits());
  }

  @Test
  void the_page_shows_every_kind_of_message() {
    assertEquals(8, examples.size());
  }

  private Reply reply(String name) throws IOException {
    byte[] payload = payload(name);
    Reply reply = Replies.decode(payload);
    assertArrayEquals(payload, Replies.encode(reply));
    return reply;
  }

  private Request request(String name) throws IOException {
    byte[] payload = payload(name);
    Request request = Requests.decode(payload);
    assertArrayEquals(payload, Requests.encode(request));
    return request;
  }

  private byte[] payload(String name) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(examples.getOrDefault(name, new byte[0]));
    byte[] payload = Frames.read(in, Frames.LONGEST).payload();
    assertEquals(0, in.available());
    return payload;
  }

  private static Map<String, byte[]> examples() throws IOException {
    String page = Files.readString(Path.of("..", "..", "docs", "protocol.md"));
    Map<String, byte[]> examples = new LinkedHashMap<>();
    for (MatchResult match : EXAMPLE.matcher(page).results().toList()) {
      examples.put(match.group(1), bytes(match.group(2)));
    }
    return examples;
  }

  /** The hex digits that a line begins with; what follows explains them. */
  private static byte[] bytes(String lines) {
    StringBuilder digits = new StringBuilder();
    lines
        .lines()
        .flatMap(line -> BYTES.matcher(line).results())
        .forEach(match -> digits.append(match.group().replace(" ", "")));
    return HexFormat.of().parseHex(digits);
  }

  private static Value numbers(double... numbers) {
    return new Value.Sequence(Arrays.stream(numbers).<Value>mapToObj(Value.Num::new).toList());
  }
}
