package optigrade.workshop.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTests {

  private static final Sheet SHEET = Sheet.of("A.java", "one\r\ntwo\rthree\nfour");

  @Test
  void places_are_told_in_the_text_that_was_handed_in() {
    Sheet edited =
        SHEET
            .with(List.of(Edit.insert(0, "import x;"), Edit.blank(5, 8)))
            .with(List.of(Edit.insert(9, "[]"), Edit.insert(28, "}")));

    assertEquals("import x;[]one\r\n   \rthree\nfour}", edited.text());
    assertEquals(4, edited.line(edited.text().indexOf("four")));
    assertEquals(3, edited.column(edited.text().indexOf("ur")));
    assertEquals(1, edited.line(0));
    assertEquals(4, edited.line(edited.text().length()));
  }

  @Test
  void what_was_put_in_is_known() {
    Sheet edited = SHEET.with(List.of(Edit.insert(5, "xy")));

    assertFalse(edited.isPutIn(4));
    assertTrue(edited.isPutIn(5));
    assertTrue(edited.isPutIn(6));
    assertFalse(edited.isPutIn(7));
    assertEquals(2, edited.line(6));
    assertEquals(1, edited.column(6));
  }

  @Test
  void blanking_leaves_line_breaks() {
    assertEquals("   \r\n   \r     \n    ", SHEET.with(List.of(Edit.blank(0, 19))).text());
  }
}
