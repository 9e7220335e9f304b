package optigrade.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LaunchTests {

  private static final int JAVA_8 = 52;

  @Test
  void an_old_java_can_read_it() throws IOException {
    try (DataInputStream in =
        new DataInputStream(
            Objects.requireNonNull(Launch.class.getResourceAsStream("Launch.class")))) {
      assertEquals(0xCAFEBABE, in.readInt());
      assertEquals(0, in.readUnsignedShort());
      assertEquals(JAVA_8, in.readUnsignedShort());
    }
  }

  /** Here there is no program to start. */
  @Test
  void a_java_that_is_new_enough_goes_on_to_the_program() {
    assertThrows(ClassNotFoundException.class, () -> Launch.main(new String[0]));
  }

  @Test
  void versions_are_read_as_every_java_writes_them() {
    assertEquals(8, Launch.number("1.8"));
    assertEquals(11, Launch.number("11"));
    assertEquals(25, Launch.number("25"));
    assertEquals(17, Launch.number("unheard of"), "it is tried");
  }

  @Test
  void who_has_an_old_java_is_told_which_and_what_to_do() {
    String english = Launch.tooOld("1.8", "/opt/java", "check", "Optimizers.java");
    assertTrue(english.contains("Java 17 or later, but this is Java 1.8 (/opt/java)"), english);
    String vietnamese = Launch.tooOld("11", "/opt/java", "check", "--lang", "vi");
    assertTrue(vietnamese.contains("cần Java 17 trở lên, nhưng đây là Java 11"), vietnamese);
  }
}
