package optigrade.workshop.messages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import optigrade.worker.protocol.ProtocolException;
import optigrade.workshop.messages.Compilation.ClassFile;
import optigrade.workshop.messages.Compilation.Flag;
import optigrade.workshop.messages.Compilation.Landmark;
import optigrade.workshop.messages.Compilation.MethodShape;
import optigrade.workshop.messages.Compilation.Parameter;
import optigrade.workshop.messages.Compilation.Problem;
import optigrade.workshop.messages.Compilation.Reference;
import optigrade.workshop.messages.Compilation.Repair;
import optigrade.workshop.messages.Compilation.Status;
import optigrade.workshop.messages.Compilation.TypeShape;
import org.junit.jupiter.api.Test;

class WireTests {

  private static final byte[] CONTENT = {1, 2, (byte) 0xCA};

  private static final Compilation COMPILATION =
      new Compilation(
          Status.SALVAGED,
          List.of(
              new Problem("Đề.java", 3, 1, new Sentence("a `;`", "dấu `;`"), Optional.of("sgd")),
              new Problem("", 0, 0, new Sentence("", ""), Optional.empty())),
          List.of(new Repair(Mend.MISSING_IMPORT, "A.java", 1, "java.util.List", true)),
          List.of(
              new TypeShape(
                  "a.A",
                  "A.java",
                  1,
                  TypeShape.Kind.RECORD,
                  true,
                  List.of("B"),
                  List.of("T"),
                  List.of(
                      new MethodShape(
                          "f",
                          "()V",
                          true,
                          false,
                          List.of(new Parameter("W", "double[]")),
                          "void",
                          1,
                          2,
                          3,
                          true,
                          List.of(new Landmark("call sqrt", 2)))))),
          List.of(),
          List.of(new Reference("a.A", "java.io.File")),
          List.of(new Flag("reads-files", "java.io.File")),
          true,
          false);

  @Test
  void an_answer_arrives_as_it_was_sent() throws Exception {
    for (Answer answer :
        List.of(COMPILATION, new Answer.Ready(1, "17.0.1"), new Answer.Unable("no"))) {
      assertEquals(answer, Answers.decode(Answers.encode(answer)));
    }
  }

  @Test
  void class_files_arrive_byte_for_byte() throws Exception {
    Answer answer =
        Answers.decode(Answers.encode(new Answer.Stubbed(List.of(new ClassFile("A", CONTENT)))));

    ClassFile file = assertInstanceOf(Answer.Stubbed.class, answer).classes().get(0);
    assertEquals("A", file.name());
    assertArrayEquals(CONTENT, file.content());
  }

  @Test
  void an_order_arrives_as_it_was_sent() throws Exception {
    CompileOrder compile =
        (CompileOrder)
            Orders.decode(
                Orders.encode(
                    new CompileOrder(
                        List.of(new CompileOrder.Source("A.java", CONTENT)), "17", true)));
    StubOrder stub =
        (StubOrder)
            Orders.decode(
                Orders.encode(
                    new StubOrder(
                        List.of(new ClassFile("A", CONTENT)),
                        List.of(new StubOrder.Stub("A", "f", "()V", 3)))));

    assertEquals("A.java", compile.sources().get(0).path());
    assertArrayEquals(CONTENT, compile.sources().get(0).content());
    assertEquals("17", compile.level());
    assertEquals(true, compile.wordedByJavac());
    assertArrayEquals(CONTENT, stub.classes().get(0).content());
    assertEquals(List.of(new StubOrder.Stub("A", "f", "()V", 3)), stub.stubs());
  }

  @Test
  void whatever_is_cut_off_or_added_is_refused() {
    byte[] whole = Answers.encode(COMPILATION);
    for (int length = 0; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThrows(ProtocolException.class, () -> Answers.decode(part));
    }
    assertThrows(
        ProtocolException.class, () -> Answers.decode(Arrays.copyOf(whole, whole.length + 1)));
  }

  @Test
  void noise_is_refused_and_nothing_else_happens() {
    Random random = new Random(1);
    byte[] whole = Answers.encode(COMPILATION);
    for (int i = 0; i < 20_000; i++) {
      byte[] garbled = whole.clone();
      for (int n = random.nextInt(4); n >= 0; n--) {
        garbled[random.nextInt(garbled.length)] = (byte) random.nextInt();
      }
      try {
        Answers.decode(garbled);
        Orders.decode(garbled);
      } catch (ProtocolException e) {
        // as it should be
      }
    }
  }

  @Test
  void what_begins_with_an_unknown_tag_is_refused() {
    assertThrows(ProtocolException.class, () -> Answers.decode(new byte[] {99}));
    assertThrows(ProtocolException.class, () -> Orders.decode(new byte[] {0}));
  }
}
