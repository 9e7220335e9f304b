package optigrade.worker.protocol;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CodecTests {

  private static final int ROUNDS = 2_000;

  @Test
  void requests_are_read_as_they_were_written() throws ProtocolException {
    RandomMessages messages = new RandomMessages(1);
    for (int i = 0; i < ROUNDS; i++) {
      byte[] payload = Requests.encode(messages.request());
      assertArrayEquals(payload, Requests.encode(Requests.decode(payload)));
    }
  }

  @Test
  void replies_are_read_as_they_were_written() throws ProtocolException {
    RandomMessages messages = new RandomMessages(2);
    for (int i = 0; i < ROUNDS; i++) {
      Reply reply = messages.reply();
      assertEquals(reply, Replies.decode(Replies.encode(reply)));
    }
  }

  @Test
  void calls_and_answers_are_read_as_they_were_written() throws ProtocolException {
    Request call =
        new Request.Call(
            new Target("Optimizers", "sgd", "([D[DD)[D"),
            List.of(numbers(-5, -2), new Value.Num(0.4), new Value.GraderFunction(7)));
    Request answer = new Request.Answer(new Value.Sequence(List.of(numbers(), numbers(1))));
    assertEquals(call, Requests.decode(Requests.encode(call)));
    assertEquals(answer, Requests.decode(Requests.encode(answer)));
  }

  @Test
  void numbers_keep_every_bit() throws ProtocolException {
    for (double number :
        new double[] {-0.0, Double.MIN_VALUE, Math.PI, Double.NEGATIVE_INFINITY, 0.1f}) {
      assertEquals(Double.doubleToRawLongBits(number), bitsAfterTheWay(number));
    }
  }

  @Test
  void there_is_one_nan() throws ProtocolException {
    double payload = Double.longBitsToDouble(0x7ff0_dead_beef_0001L);
    assertEquals(0x7ff8_0000_0000_0000L, bitsAfterTheWay(payload));
    byte[] bytes = Replies.encode(new Reply.Returned(new Value.Num(1), List.of(), false));
    Arrays.fill(bytes, 2, 10, (byte) 0xff);
    Value.Num read = (Value.Num) ((Reply.Returned) Replies.decode(bytes)).result();
    assertEquals(0x7ff8_0000_0000_0000L, Double.doubleToRawLongBits(read.value()));
  }

  @Test
  void a_list_of_numbers_takes_eight_bytes_a_number() {
    int one = Requests.encode(new Request.Answer(numbers(1))).length;
    int three = Requests.encode(new Request.Answer(numbers(1, 2, 3))).length;
    assertEquals(16, three - one);
  }

  @Test
  void half_a_surrogate_pair_becomes_a_question_mark() throws ProtocolException {
    Reply reply = Replies.decode(Replies.encode(new Reply.Ready(1, "a\uD83Db")));
    assertEquals(new Reply.Ready(1, "a?b"), reply);
  }

  @Test
  void every_truncation_and_every_byte_too_many_is_odd() {
    RandomMessages messages = new RandomMessages(3);
    for (int i = 0; i < 50; i++) {
      byte[] request = Requests.encode(messages.request());
      byte[] reply = Replies.encode(messages.reply());
      for (int length = 0; length < request.length; length++) {
        byte[] cut = Arrays.copyOf(request, length);
        assertThrows(ProtocolException.class, () -> Requests.decode(cut));
      }
      for (int length = 0; length < reply.length; length++) {
        byte[] cut = Arrays.copyOf(reply, length);
        assertThrows(ProtocolException.class, () -> Replies.decode(cut));
      }
      byte[] more = Arrays.copyOf(reply, reply.length + 1);
      assertThrows(ProtocolException.class, () -> Replies.decode(more));
    }
  }

  @Test
  void garbled_messages_are_read_or_refused_and_nothing_else() {
    RandomMessages messages = new RandomMessages(4);
    Random random = new Random(4);
    int refused = 0;
    for (int i = 0; i < 5 * ROUNDS; i++) {
      byte[] reply = Replies.encode(messages.reply());
      reply[random.nextInt(reply.length)] = (byte) random.nextInt();
      refused += isRefused(reply) ? 1 : 0;
      byte[] noise = new byte[random.nextInt(40)];
      random.nextBytes(noise);
      refused += isRefused(noise) ? 1 : 0;
    }
    assertTrue(refused > ROUNDS, "refused only " + refused);
  }

  @Test
  void lists_nested_too_deep_are_odd() throws ProtocolException {
    assertEquals(nested(Value.DEEPEST), throughAnswer(nested(Value.DEEPEST)));
    assertThrows(ProtocolException.class, () -> throughAnswer(nested(Value.DEEPEST + 1)));
    assertThrows(ProtocolException.class, () -> Requests.decode(sequencesWithoutEnd()));
  }

  @Test
  void counts_that_the_bytes_cannot_hold_are_odd() {
    byte[] numbers = new Encoder().tag(3).tag(3).number(1 << 17).real(1).payload();
    assertThrows(ProtocolException.class, () -> Requests.decode(numbers));
    byte[] negative = new Encoder().tag(3).tag(2).number(-1).payload();
    assertThrows(ProtocolException.class, () -> Requests.decode(negative));
  }

  @Test
  void ten_million_elements_are_odd() {
    byte[] nothings = new byte[10_000_000];
    Arrays.fill(nothings, (byte) 4);
    byte[] payload = new Encoder().tag(3).tag(2).bytes(nothings).payload();
    assertTrue(payload.length < Frames.LONGEST);
    assertThrows(ProtocolException.class, () -> Requests.decode(payload));
  }

  @Test
  void a_worker_may_not_return_functions() {
    Value function = new Value.GraderFunction(1);
    byte[] result = Replies.encode(new Reply.Returned(function, List.of(), false));
    assertThrows(ProtocolException.class, () -> Replies.decode(result));
    byte[] inside =
        Requests.encode(
            new Request.Call(
                new Target("", "f", ""), List.of(new Value.Sequence(List.of(function)))));
    assertThrows(ProtocolException.class, () -> Requests.decode(inside));
  }

  @Test
  void calls_that_were_foreseen_are_told_once_and_not_inside_each_other() {
    Reply told = new Reply.Told(List.of(), new Reply.Told(List.of(), new Reply.Loaded()));
    assertThrows(ProtocolException.class, () -> Replies.decode(Replies.encode(told)));
  }

  @Test
  void text_that_is_not_utf8_is_odd() {
    byte[] ready = new Encoder().tag(1).number(1).bytes(new byte[] {(byte) 0xc0, 0}).payload();
    assertThrows(ProtocolException.class, () -> Replies.decode(ready));
  }

  private static boolean isRefused(byte[] reply) {
    try {
      Replies.decode(reply);
      return false;
    } catch (ProtocolException e) {
      return true;
    }
  }

  private static byte[] sequencesWithoutEnd() {
    Encoder out = new Encoder().tag(3);
    for (int i = 0; i < 100_000; i++) {
      out.tag(2).number(1);
    }
    return out.payload();
  }

  private static Value nested(int depth) {
    Value value = new Value.Nothing();
    for (int i = 0; i < depth; i++) {
      value = new Value.Sequence(List.of(value));
    }
    return value;
  }

  private static Value throughAnswer(Value value) throws ProtocolException {
    Request.Answer answer = new Request.Answer(value);
    return ((Request.Answer) Requests.decode(Requests.encode(answer))).value();
  }

  private static long bitsAfterTheWay(double number) throws ProtocolException {
    return Double.doubleToRawLongBits(((Value.Num) throughAnswer(new Value.Num(number))).value());
  }

  private static Value numbers(double... numbers) {
    return new Value.Sequence(Arrays.stream(numbers).<Value>mapToObj(Value.Num::new).toList());
  }
}
