package optigrade.formats;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import optigrade.model.Text;
import optigrade.report.Report;

/**
 * JUnit XML in the dialect of Surefire, for Artemis and whatever else shows tests: one test case a
 * criterion, which fails where any of its points is missing, because this format knows no parts.
 * What is said of the hand-in as a whole is a test that was skipped: it is shown, and nothing fails
 * by it.
 */
public final class JunitFormat implements ReportFormat {

  @Override
  public String name() {
    return "junit";
  }

  @Override
  public String file() {
    return "junit.xml";
  }

  @Override
  public Text description() {
    return new Text(
        "JUnit XML (Surefire), for Artemis and CI; one test a criterion",
        "JUnit XML (Surefire), cho Artemis và CI; mỗi tiêu chí một test");
  }

  @Override
  public byte[] bytes(Report report, Setting setting) {
    String text =
        report instanceof Report.Graded graded
            ? graded(graded, Feedback.of(graded, setting.language()))
            : notGraded((Report.NotGraded) report, setting);
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String graded(Report.Graded report, Feedback feedback) {
    int remarks = feedback.remarks().isEmpty() ? 0 : 1;
    int skipped = feedback.deductions().size() + remarks;
    long failures = feedback.items().stream().filter(it -> !it.full()).count();
    return Markup.of(
        writer -> {
          begin(writer, report, feedback.items().size() + skipped, 0, skipped, failures);
          writer.writeStartElement("properties");
          property(writer, "points", Points.text(feedback.earned()));
          property(writer, "possible", Points.text(feedback.possible()));
          for (Feedback.Deduction deduction : feedback.deductions()) {
            property(writer, "deduction." + deduction.id(), Points.text(deduction.points()));
          }
          writer.writeEndElement();
          for (Feedback.Item item : feedback.items()) {
            writer.writeCharacters("\n  ");
            test(writer, report, item.id());
            if (!item.full()) {
              writer.writeStartElement("failure");
              writer.writeAttribute("message", item.points());
              writer.writeAttribute("type", item.status().name().toLowerCase(Locale.ROOT));
              writer.writeCharacters(item.text());
              writer.writeEndElement();
            }
            writer.writeEndElement();
          }
          for (Feedback.Deduction deduction : feedback.deductions()) {
            skipped(writer, report, "deduction." + deduction.id(), deduction.line(), "");
          }
          if (remarks > 0) {
            String said = String.join("\n", feedback.remarks());
            skipped(writer, report, "compilation", feedback.remarks().get(0), said);
          }
          writer.writeCharacters("\n");
          writer.writeEndElement();
        });
  }

  private static String notGraded(Report.NotGraded report, Setting setting) {
    return Markup.of(
        writer -> {
          begin(writer, report, 1, 1, 0, 0);
          test(writer, report, "not-graded");
          writer.writeStartElement("error");
          writer.writeAttribute("message", report.fault().code());
          writer.writeAttribute("type", report.fault().code());
          writer.writeCharacters(Feedback.notGraded(report, setting.language()));
          writer.writeEndElement();
          writer.writeEndElement();
          writer.writeEndElement();
        });
  }

  private static void begin(
      XMLStreamWriter writer, Report report, int tests, int errors, int skipped, long failures)
      throws XMLStreamException {
    writer.writeStartDocument("UTF-8", "1.0");
    writer.writeCharacters("\n");
    writer.writeStartElement("testsuite");
    writer.writeAttribute("name", report.rubric().id());
    writer.writeAttribute("tests", Integer.toString(tests));
    writer.writeAttribute("errors", Integer.toString(errors));
    writer.writeAttribute("skipped", Integer.toString(skipped));
    writer.writeAttribute("failures", Long.toString(failures));
    writer.writeCharacters("\n  ");
  }

  private static void test(XMLStreamWriter writer, Report report, String name)
      throws XMLStreamException {
    writer.writeStartElement("testcase");
    writer.writeAttribute("name", name);
    writer.writeAttribute("classname", report.rubric().id());
    // A report holds no times.
    writer.writeAttribute("time", "0");
  }

  private static void skipped(
      XMLStreamWriter writer, Report report, String name, String message, String text)
      throws XMLStreamException {
    writer.writeCharacters("\n  ");
    test(writer, report, name);
    writer.writeStartElement("skipped");
    writer.writeAttribute("message", message);
    writer.writeCharacters(text);
    writer.writeEndElement();
    writer.writeEndElement();
  }

  private static void property(XMLStreamWriter writer, String name, String value)
      throws XMLStreamException {
    writer.writeEmptyElement("property");
    writer.writeAttribute("name", name);
    writer.writeAttribute("value", value);
  }
}
