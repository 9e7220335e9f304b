package optigrade.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import optigrade.model.Part;
import optigrade.model.Part.Kind;
import optigrade.model.Place;
import optigrade.model.Text;
import optigrade.workshop.messages.Compilation.MethodShape;
import optigrade.workshop.messages.Compilation.Problem;
import optigrade.workshop.messages.Compilation.TypeShape;
import optigrade.workshop.messages.Sentence;

/** What people read about which method was taken for which part. */
final class Wording {

  private Wording() {}

  static List<Text> notes(Part part, Candidate chosen, List<Candidate> others) {
    List<Text> notes = new ArrayList<>();
    String name = chosen.method().name();
    if (chosen.likeness() == Likeness.NEAR) {
      notes.add(
          text(
              "No method fits under the name `%s`; `%s` (%s) was taken for it.",
              "Không có phương thức phù hợp nào tên `%s`; `%s` (%s) được chấm thay cho nó.",
              part.name(),
              name,
              chosen.place()));
    }
    if (chosen.fit().filter(fit -> !fit.isContractsOrder()).isPresent()) {
      notes.add(
          text(
              "`%s` (%s) takes its parameters in an order of its own; they were matched by type and"
                  + " name.",
              "`%s` (%s) nhận tham số theo thứ tự riêng; các tham số được ghép theo kiểu và tên.",
              name,
              chosen.place()));
    }
    if (!others.isEmpty()) {
      notes.add(severally(part, chosen, others));
    }
    return notes;
  }

  private static Text severally(Part part, Candidate chosen, List<Candidate> others) {
    Function<Function<Place, String>, String> rest =
        at -> others.stream().map(c -> at.apply(c.place())).collect(Collectors.joining("; "));
    return new Text(
        String.format(
            Locale.ROOT,
            "More than one method can be `%s` of %s. Graded: %s. Not graded by itself: %s.",
            part.name(),
            part.exercise(),
            english(chosen.place()),
            rest.apply(Wording::english)),
        String.format(
            Locale.ROOT,
            "Có nhiều phương thức có thể là `%s` của bài %s. Được chấm: %s. Không chấm riêng: %s.",
            part.name(),
            part.exercise(),
            vietnamese(chosen.place()),
            rest.apply(Wording::vietnamese)));
  }

  static Text broken(Candidate candidate, List<Problem> problems) {
    return problems.stream()
        .filter(problem -> isIn(problem, candidate))
        .findFirst()
        .map(
            problem ->
                text(
                    "`%s` did not compile (%s): %s",
                    "`%s` không biên dịch được (%s): %s",
                    candidate.method().name(),
                    new Place(problem.file(), problem.line(), problem.column()),
                    problem.message()))
        .orElseGet(
            () ->
                text(
                    "`%s` (%s) did not compile.",
                    "`%s` (%s) không biên dịch được.",
                    candidate.method().name(),
                    candidate.place()));
  }

  private static boolean isIn(Problem problem, Candidate candidate) {
    return problem.file().equals(candidate.type().file())
        && problem.line() >= candidate.method().line()
        && problem.line() <= candidate.method().endLine();
  }

  static Text otherParameters(Part part, Candidate near) {
    String given = parameters(near.method());
    String english = near.method().name();
    return new Text(
        String.format(
            Locale.ROOT,
            "`%s` (%s) takes (%s); `%s` of %s should take (%s).",
            english,
            english(near.place()),
            given,
            part.name(),
            part.exercise(),
            contract(part, Wording::english)),
        String.format(
            Locale.ROOT,
            "`%s` (%s) nhận (%s); `%s` của bài %s cần nhận (%s).",
            english,
            vietnamese(near.place()),
            given,
            part.name(),
            part.exercise(),
            contract(part, Wording::vietnamese)));
  }

  static Text otherName(Part part, TypeShape type, MethodShape method) {
    return text(
        "`%s` (%s) takes what `%s` should take. If it is meant, give it that name.",
        "`%s` (%s) nhận đúng các tham số của `%s`. Nếu đó là phương thức cần chấm, hãy đặt lại tên.",
        method.name(),
        new Place(type.file(), method.line(), method.column()),
        part.name());
  }

  private static String parameters(MethodShape method) {
    return method.parameters().stream()
        .map(p -> p.type() + " " + p.name())
        .collect(Collectors.joining(", "));
  }

  private static String contract(Part part, Function<Kind, String> kind) {
    return part.parameters().stream()
        .map(p -> p.name() + ": " + kind.apply(p.kind()))
        .collect(Collectors.joining(", "));
  }

  private static String english(Kind kind) {
    return switch (kind) {
      case VECTOR -> "a vector";
      case NUMBER -> "a number";
      case COUNT -> "a whole number";
      case FUNCTION -> "a function that takes exactly this rule's parameters";
    };
  }

  private static String vietnamese(Kind kind) {
    return switch (kind) {
      case VECTOR -> "vectơ";
      case NUMBER -> "số thực";
      case COUNT -> "số nguyên";
      case FUNCTION -> "hàm nhận đúng các tham số của quy tắc này";
    };
  }

  private static Text text(String english, String vietnamese, Object... parts) {
    return new Text(
        String.format(Locale.ROOT, english, worded(parts, Wording::english, Sentence::en)),
        String.format(Locale.ROOT, vietnamese, worded(parts, Wording::vietnamese, Sentence::vi)));
  }

  private static Object[] worded(
      Object[] parts, Function<Place, String> place, Function<Sentence, String> sentence) {
    return java.util.Arrays.stream(parts)
        .map(
            part ->
                part instanceof Place at
                    ? place.apply(at)
                    : part instanceof Sentence said ? sentence.apply(said) : part)
        .toArray();
  }

  private static String english(Place place) {
    return place.file() + ", line " + place.line();
  }

  private static String vietnamese(Place place) {
    return place.file() + ", dòng " + place.line();
  }
}
