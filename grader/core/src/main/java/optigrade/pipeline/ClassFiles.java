package optigrade.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import optigrade.diagnosis.Catalogue;
import optigrade.model.Language;
import optigrade.pages.ClassPage;
import optigrade.report.GradesCsv;
import optigrade.report.Summary;
import optigrade.report.SummaryJson;
import optigrade.store.Store;

/** The files about a whole class, beside the folders of its hand-ins. */
record ClassFiles(Path out) {

  private static final String SUMMARY = "summary.json";
  private static final String GRADES = "grades.csv";
  private static final String PAGE = "index.html";

  /** Those of an earlier run would not match the reports beside them. */
  void clear() throws IOException {
    for (String name : List.of(SUMMARY, GRADES, PAGE)) {
      Files.deleteIfExists(out.resolve(name));
    }
  }

  /** The summary last: where it is, all is. */
  void write(Summary summary, Store store, Language language) throws IOException {
    store.replace(out.resolve(GRADES), GradesCsv.bytes(summary));
    store.replace(out.resolve(PAGE), ClassPage.bytes(summary, Catalogue::of, language));
    store.replace(out.resolve(SUMMARY), SummaryJson.bytes(summary));
  }
}
