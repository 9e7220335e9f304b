package optigrade.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import optigrade.formats.ClassFormat;
import optigrade.formats.Format;
import optigrade.formats.Formats;
import optigrade.formats.Setting;
import optigrade.pages.ClassPage;
import optigrade.report.Summary;
import optigrade.report.SummaryJson;
import optigrade.solving.Catalogue;
import optigrade.store.Store;

/** The files about a whole class, beside the folders of its hand-ins. */
record ClassFiles(Path out) {

  private static final String SUMMARY = "summary.json";
  private static final String PAGE = "index.html";

  /** Those of an earlier run would not match the reports beside them. */
  void clear() throws IOException {
    Files.deleteIfExists(out.resolve(SUMMARY));
    Files.deleteIfExists(out.resolve(PAGE));
    Files.deleteIfExists(out.resolve(RunLog.FILE));
    for (ClassFormat format : Formats.all().ofClasses()) {
      Files.deleteIfExists(out.resolve(format.file()));
    }
  }

  /** The page for people where there is one, else what there always is. */
  private static String forReading(Formats formats) {
    return formats.named("html").map(Format::file).orElse("report.json");
  }

  /** The summary last: where it is, all is. */
  void write(Summary summary, Store store, Formats formats, Setting setting) throws IOException {
    Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
    for (ClassFormat format : formats.ofClasses()) {
      files.put(format.file(), () -> format.bytes(summary, setting));
    }
    files.put(
        PAGE,
        () -> ClassPage.bytes(summary, Catalogue::of, forReading(formats), setting.language()));
    files.put(SUMMARY, () -> SummaryJson.bytes(summary));
    // Each has a line for everybody, and nobody works at anything else by now.
    List<byte[]> made = files.values().parallelStream().map(Supplier::get).toList();
    int next = 0;
    for (String file : files.keySet()) {
      store.replace(out.resolve(file), made.get(next++));
    }
  }
}
