package optigrade.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import optigrade.cli.Painted.Ink;
import optigrade.explaining.Topics;
import optigrade.pages.StudentView;
import optigrade.pages.StudentView.Criterion;
import optigrade.pages.StudentView.Exercise;
import optigrade.pages.StudentView.Finding;
import optigrade.pages.StudentView.Problem;
import optigrade.pages.StudentView.Quote;

/** One hand-in as its student reads it on a terminal. */
final class TerminalReport {

  /** One thing to mend at a time, where not all are asked for. */
  private static final int FIRST = 1;

  private static final String INDENT = "  ";

  private final StudentView view;
  private final KnownPoints known;
  private final Screen screen;
  private final boolean all;
  private final List<Painted> lines = new ArrayList<>();

  /**
   * @param all whether to tell everything at once
   */
  private TerminalReport(StudentView view, Screen screen, boolean all) {
    this.view = view;
    this.known = new KnownPoints(view);
    this.screen = screen;
    this.all = all;
  }

  static List<Painted> of(StudentView view, Screen screen, boolean all) {
    TerminalReport report = new TerminalReport(view, screen, all);
    view.fault().ifPresentOrElse(report::notGraded, report::graded);
    return report.lines;
  }

  private void notGraded(StudentView.Fault fault) {
    lines.add(
        new Painted()
            .with(view.handIn() + ": ", Ink.STRONG)
            .with(view.of("could not be graded.", "không chấm được."), Ink.BAD));
    folded(
        view.of(
            "That is no mistake in the program: something is missing or went wrong here.",
            "Đó không phải lỗi của chương trình: ở đây thiếu một thứ gì đó hoặc có trục trặc."),
        "",
        Ink.PLAIN);
    folded(fault.message(), "", Ink.PLAIN);
  }

  private void graded() {
    lines.add(
        new Painted()
            .with(view.handIn() + ": ", Ink.STRONG)
            .with(total(), known.isFull() ? Ink.GOOD : Ink.STRONG));
    view.exercises().forEach(this::exercise);
    if (!view.taken().isEmpty()) {
      lines.add(Painted.of(""));
    }
    view.taken().forEach(it -> folded("-" + it.points() + ": " + it.message(), "", Ink.BAD));
    int more = compiling();
    more += lost();
    if (more > 0) {
      lines.add(Painted.of(""));
      folded(further(more), "", Ink.FAINT);
    }
  }

  private String total() {
    if (known.isNothing()) {
      return view.of("its points are shown after you hand in", "điểm sẽ được cho biết sau khi nộp");
    }
    return view.of("%s of %s points", "%s trên %s điểm")
        .formatted(known.earned(), known.possible());
  }

  private String further(int more) {
    return view.of(
            "%d more to look at; --all shows everything now.",
            "Còn %d chỗ cần xem; --all hiện tất cả ngay bây giờ.")
        .formatted(more);
  }

  private void exercise(Exercise exercise) {
    lines.add(Painted.of(""));
    if (exercise.criteria().stream().anyMatch(Criterion::isHidden)) {
      lines.add(Painted.of(exercise.title(), Ink.STRONG));
    } else if (exercise.criteria().size() > 1) {
      row("", exercise.title(), exercise.points(), Ink.STRONG);
    }
    for (Criterion criterion : exercise.criteria()) {
      String indent = exercise.criteria().size() > 1 ? INDENT : "";
      if (criterion.isHidden()) {
        hidden(indent, criterion);
        continue;
      }
      row(
          indent + sign(criterion.kind()) + " ",
          criterion.title(),
          criterion.points(),
          ink(criterion.kind()));
    }
  }

  /** Not even its points: whoever checks again and again would find out by them. */
  private void hidden(String indent, Criterion criterion) {
    String later = view.of("after you hand in", "chấm sau khi nộp");
    row(indent + (screen.signs() ? "· " : "? "), criterion.title(), later, Ink.FAINT);
  }

  private void row(String before, String title, StudentView.Points points, Ink ink) {
    row(before, title, view.shown(points), ink);
  }

  private void row(String before, String title, String shown, Ink ink) {
    int room = screen.columns() - before.length() - shown.length() - 2;
    String cut = Folding.cut(title, room);
    lines.add(
        new Painted()
            .with(before, ink)
            .with(cut + " ".repeat(room - Folding.width(cut) + 2))
            .with(shown, ink));
  }

  private String sign(String kind) {
    return switch (kind) {
      case "full" -> screen.signs() ? "✓" : "+";
      case "none", "not-run" -> screen.signs() ? "✗" : "x";
      default -> screen.signs() ? "◐" : "~";
    };
  }

  private static Ink ink(String kind) {
    return switch (kind) {
      case "full" -> Ink.GOOD;
      case "none", "not-run" -> Ink.BAD;
      default -> Ink.HALF;
    };
  }

  /**
   * @return how many are left for another time
   */
  private int compiling() {
    List<Problem> problems = new ArrayList<>(view.compiled().problems());
    problems.addAll(view.compiled().repairs());
    List<Problem> told = problems.subList(0, all ? problems.size() : least(problems));
    if (!told.isEmpty()) {
      heading(view.of("Compiling", "Biên dịch"));
    }
    for (Problem problem : told) {
      problem.quote().ifPresent(this::quote);
      sentences(problem.message(), Ink.PLAIN);
    }
    return problems.size() - told.size();
  }

  private static int least(List<?> things) {
    return Math.min(FIRST, things.size());
  }

  /**
   * @return how many are left for another time
   */
  private int lost() {
    List<Lost> lost = new ArrayList<>();
    for (Exercise exercise : view.exercises()) {
      exercise.criteria().stream()
          .filter(it -> !it.isFull() && !it.isHidden())
          .forEach(it -> lost.add(new Lost(exercise, it)));
    }
    List<String> order = view.first().stream().map(StudentView.Pointer::criterion).toList();
    lost.sort(Comparator.comparingInt(it -> place(order, it.criterion().id())));
    List<Lost> told = all ? lost : lost.subList(0, view.compiled().isClean() ? least(lost) : 0);
    told.forEach(this::tell);
    return lost.size() - told.size();
  }

  /** Points that are missing somewhere. */
  private record Lost(Exercise exercise, Criterion criterion) {

    String title() {
      return exercise.criteria().size() == 1
          ? criterion.title()
          : exercise.title() + ": " + criterion.title();
    }
  }

  private static int place(List<String> order, String id) {
    return order.contains(id) ? order.indexOf(id) : order.size();
  }

  private void tell(Lost lost) {
    Criterion criterion = lost.criterion();
    heading(lost.title());
    criterion.remarks().forEach(it -> sentences(it, Ink.PLAIN));
    criterion.findings().forEach(this::finding);
    if (criterion.findings().isEmpty() && !criterion.kind().equals("carried")) {
      criterion.groups().stream().filter(it -> !it.kind().equals("full")).forEach(this::group);
    }
  }

  private void finding(Finding finding) {
    finding.quote().ifPresent(this::quote);
    sentences(finding.message(), Ink.PLAIN);
    sentences(view.of("Hint: ", "Gợi ý: ") + finding.hint(), Ink.PLAIN);
    if (Topics.ids().contains(finding.id())) {
      more(
          view.of("More: ", "Thêm: "),
          "optigrade explain " + finding.id() + view.of("", " --lang vi"));
    }
  }

  /** Not folded: it is there to be typed. */
  private void more(String before, String command) {
    boolean fits = INDENT.length() + before.length() + command.length() <= screen.columns();
    lines.add(Painted.of(INDENT + (fits ? before : "") + command, Ink.FAINT));
  }

  private void group(StudentView.Group group) {
    sentences(
        sign(group.kind())
            + " "
            + group.words()
            + (group.tally().isEmpty() ? "" : " (" + group.tally() + ")"),
        Ink.HALF);
    group.said().forEach(it -> sentences(it.message(), Ink.PLAIN));
    for (StudentView.Row row : group.shown()) {
      String numbers =
          view.of("expected %s, yours %s", "cần có %s, của bạn %s")
              .formatted(row.expected(), row.seen());
      sentences(row.check().isEmpty() ? numbers : row.check() + ": " + numbers, Ink.PLAIN);
    }
  }

  private void heading(String title) {
    lines.add(Painted.of(""));
    folded(title, "", Ink.STRONG);
  }

  private void sentences(String text, Ink ink) {
    folded(text, INDENT, ink);
  }

  private void folded(String text, String indent, Ink ink) {
    lines.addAll(Painted.folded(text, indent, ink, screen));
  }

  private void quote(Quote quote) {
    lines.addAll(Quoted.of(quote, INDENT, screen));
  }
}
