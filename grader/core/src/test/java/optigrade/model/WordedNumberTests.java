package optigrade.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as people read them. */
class WordedNumberTests {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "1, 1",
    "-4.7, -4.7",
    "0.0001, 0.0001",
    "0.00012345678, 0.000123457",
    "0.000099999999, 0.0001",
    "0.00005, 5e-5",
    "0.00000568606, 5.68606e-6",
    "-0.000000736913, -7.36913e-7",
    "1e-300, 1e-300",
    "123456789, 123457000",
    "999999999, 1e9",
    "1000000000, 1e9",
    "-2.5e12, -2.5e12",
    "1.7976931348623157e308, 1.79769e308",
    "NaN, NaN",
    "-Infinity, -Infinity"
  })
  void small_and_large_ones_are_written_in_one_way(double number, String shown) {
    assertEquals(shown, WordedNumber.of(number, 6));
  }
}
