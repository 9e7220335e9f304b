package optigrade.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Hand-ins, each with the mark that is fair. */
final class FairMarks {

  private final Map<String, String> handIns = new TreeMap<>();
  private final Map<String, String> fair = new TreeMap<>();

  void put(String name, String mark, String text) {
    handIns.put(name, text);
    fair.put(name, mark);
  }

  /** Grades them all, and holds their reports against the schema too. */
  void mustBeFair(Path folder) throws IOException {
    for (Map.Entry<String, String> handIn : handIns.entrySet()) {
      Path one = Files.createDirectories(folder.resolve("in").resolve(handIn.getKey()));
      Files.writeString(one.resolve("Optimizers.java"), handIn.getValue());
    }
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Path out = folder.resolve("out");
    assertEquals(
        0,
        Main.run(
            Console.to(said, said),
            "grade",
            folder.resolve("in").toString(),
            "--out",
            out.toString()),
        () -> said.toString(StandardCharsets.UTF_8));
    Map<String, String> marks = new TreeMap<>();
    for (String name : handIns.keySet()) {
      marks.put(name, mark(out.resolve(name).resolve("report.json")));
    }
    assertEquals(fair.toString().replace(", ", "\n"), marks.toString().replace(", ", "\n"));
    new Published().mustHoldFor(out);
  }

  private static String mark(Path report) throws IOException {
    return JsonMapper.shared()
        .readTree(Files.readAllBytes(report))
        .get("score")
        .get("earned")
        .decimalValue()
        .stripTrailingZeros()
        .toPlainString();
  }
}
