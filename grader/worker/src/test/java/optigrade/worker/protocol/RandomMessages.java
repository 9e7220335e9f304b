package optigrade.worker.protocol;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Messages of every kind, drawn from a seed. */
final class RandomMessages {

  private static final String[] TEXTS = {"", "W", "trộn 混ぜる \uD83D\uDE00", "\u0000\u001B[2J", "[D"};

  private final Random random;

  RandomMessages(long seed) {
    random = new Random(seed);
  }

  Request request() {
    return switch (random.nextInt(3)) {
      case 0 ->
          new Request.Load(
              some(() -> new Request.Unit(text(), bytes())),
              new Request.Limits(random.nextInt(), random.nextInt()));
      case 1 -> new Request.Call(target(), some(this::argument));
      default -> new Request.Answer(value(0));
    };
  }

  Reply reply() {
    return random.nextInt(6) > 0
        ? plainReply()
        : new Reply.Told(some(this::callback), plainReply());
  }

  private Reply plainReply() {
    return switch (random.nextInt(5)) {
      case 0 -> new Reply.Ready(random.nextInt(), text());
      case 1 -> new Reply.Loaded();
      case 2 -> new Reply.Returned(value(0), some(() -> value(0)), random.nextBoolean());
      case 3 ->
          new Reply.Failed(failure(), text(), text(), some(this::frame), random.nextBoolean());
      default -> callback();
    };
  }

  private Reply.Callback callback() {
    return new Reply.Callback(random.nextInt(), some(() -> value(0)));
  }

  private Value argument() {
    return switch (random.nextInt(3)) {
      case 0 -> new Value.GraderFunction(random.nextInt(), some(() -> value(0)));
      case 1 -> new Value.OwnFunction(target(), some(random::nextInt));
      default -> value(0);
    };
  }

  private Value value(int depth) {
    return switch (random.nextInt(depth < Value.DEEPEST ? 5 : 3)) {
      case 0 -> new Value.Num(Double.longBitsToDouble(random.nextLong()));
      case 1 -> new Value.Nothing();
      case 2 -> new Value.Unknown(text());
      case 3 -> new Value.Sequence(some(() -> new Value.Num(random.nextGaussian())));
      default -> new Value.Sequence(some(() -> value(depth + 1)));
    };
  }

  private Target target() {
    return new Target(text(), text(), text());
  }

  private Reply.Failure failure() {
    List<Reply.Failure> all = List.of(Reply.Failure.values());
    return all.get(random.nextInt(all.size()));
  }

  private Reply.Frame frame() {
    return new Reply.Frame(text(), text(), text(), random.nextInt());
  }

  private String text() {
    return TEXTS[random.nextInt(TEXTS.length)];
  }

  private byte[] bytes() {
    byte[] bytes = new byte[random.nextInt(20)];
    random.nextBytes(bytes);
    return bytes;
  }

  private <T> List<T> some(Supplier<T> one) {
    return Stream.generate(one).limit(random.nextInt(4)).toList();
  }
}
