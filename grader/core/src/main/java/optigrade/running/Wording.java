package optigrade.running;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import optigrade.model.Bindings;
import optigrade.model.HandedIn;
import optigrade.model.Place;
import optigrade.model.Reply.None;
import optigrade.model.Reply.Reason;
import optigrade.model.Rubric;
import optigrade.model.Text;
import optigrade.worker.protocol.Reply.Failed;
import optigrade.worker.protocol.Reply.Frame;
import optigrade.worker.protocol.Reply.Obstacle;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Sentence;

/** Why a call gave no value: what happened, and where. */
record Wording(Compilation compilation, Bindings bindings, Rubric.Limits limits) {

  private static final int LONGEST = 300;

  /** How a package that programs may not use stands among the impurities. */
  private static final String PACKAGE = "package ";

  None notThere(String part, Bindings.Bound bound) {
    if (bound instanceof Bindings.Broken broken) {
      return new None(Reason.DID_NOT_COMPILE, broken.problem(), Optional.of(broken.place()));
    }
    Optional<None> unread = nothingRead();
    if (unread.isPresent()) {
      return unread.get();
    }
    Optional<Text> instead =
        bound instanceof Bindings.Absent absent ? absent.instead() : Optional.empty();
    String name = part.substring(part.indexOf('.') + 1);
    Text which = oneOfSeveral(part, name);
    Text sentence =
        instead
            .map(
                near ->
                    new Text(
                        "No method can be called as `%s`%s. %s"
                            .formatted(name, which.en(), near.en()),
                        "Không có phương thức nào gọi được như `%s`%s. %s"
                            .formatted(name, which.vi(), near.vi())))
            .orElse(
                new Text(
                    "There is no method `%s`%s.".formatted(name, which.en()),
                    "Không có phương thức `%s`%s.".formatted(name, which.vi())));
    return new None(Reason.MISSING, sentence, Optional.empty());
  }

  /** Where no source could be read at all, no method is missing: all of them are unknown. */
  private Optional<None> nothingRead() {
    if (isWithoutJava()) {
      Sentence message = compilation.problems().get(0).message();
      return Optional.of(
          new None(Reason.MISSING, new Text(message.en(), message.vi()), Optional.empty()));
    }
    return compilation.types().isEmpty()
        ? compilation.problems().stream()
            .filter(problem -> HandedIn.isJava(problem.file()) || problem.file().isEmpty())
            .findFirst()
            .map(
                problem ->
                    new None(
                        Reason.DID_NOT_COMPILE,
                        new Text(problem.message().en(), problem.message().vi()),
                        Optional.empty()))
        : Optional.empty();
  }

  /** The complaint then names what there is instead. */
  private boolean isWithoutJava() {
    return compilation.status() == Compilation.Status.FAILED
        && compilation.types().isEmpty()
        && !compilation.problems().isEmpty()
        && compilation.problems().stream()
            .noneMatch(it -> it.file().isEmpty() || HandedIn.isJava(it.file()));
  }

  /** Every exercise has a {@code train_p1}. */
  private Text oneOfSeveral(String part, String name) {
    String exercise = part.substring(0, part.indexOf('.'));
    long of = bindings.parts().keySet().stream().filter(p -> p.endsWith("." + name)).count();
    return of > 1
        ? new Text(" for the exercise " + exercise, " cho bài " + exercise)
        : Text.same("");
  }

  None restsOn(String part, String other) {
    return at(
        part,
        Reason.NOT_RUN,
        "`%s` was not called here: it rests on `%s`, which gives no value.",
        "`%s` không được gọi ở đây: nó dựa vào `%s`, mà phương thức này không cho giá trị nào.",
        name(part),
        name(other));
  }

  None noTimeLeft(String part) {
    return at(
        part,
        Reason.NOT_RUN,
        "`%s` was not called: the %s s that all calls of a submission have together were used up.",
        "`%s` không được gọi: %s giây dành cho mọi lời gọi của cả bài nộp đã hết.",
        name(part),
        seconds(limits.submission()));
  }

  None askedTooMuch(String part) {
    return at(
        part,
        Reason.RESULT_TOO_LARGE,
        "`%s` was stopped: it called its optimizer without end. It should call it once an epoch.",
        "`%s` bị dừng: nó gọi optimizer không ngừng. Mỗi epoch chỉ nên gọi một lần.",
        name(part));
  }

  None ended(String part, ChildEnded ended) {
    if (ended.how() == ChildEnded.Cause.LATE || ended.how() == ChildEnded.Cause.STARVED) {
      return at(
          part,
          Reason.TIMED_OUT,
          "`%s` did not return within %s s.",
          "`%s` không trả về kết quả trong %s giây.",
          name(part),
          seconds(limits.call()));
    }
    return ended.ranOutOfMemory()
        ? outOfMemory(part)
        : at(
            part,
            Reason.BROKE_THE_CHANNEL,
            "The process that ran `%s` broke off in the middle of the call.",
            "Tiến trình chạy `%s` bị ngắt giữa lời gọi.",
            name(part));
  }

  None failed(String part, Failed failed) {
    None none =
        switch (failed.failure()) {
          case THREW -> threw(part, failed);
          case EXITED ->
              at(
                  part,
                  Reason.EXITED,
                  "%s tried to end the whole program (System.exit). It should return its result.",
                  "%s định kết thúc cả chương trình (System.exit). Nó cần trả về kết quả.",
                  who(part, failed.frames()));
          case STACK_OVERFLOW ->
              at(
                  part,
                  Reason.STACK_OVERFLOW,
                  "`%s` called itself until the stack was full.",
                  "`%s` gọi đệ quy đến khi đầy ngăn xếp.",
                  name(part));
          case OUT_OF_MEMORY -> outOfMemory(part);
          case RESULT_TOO_LARGE ->
              at(
                  part,
                  Reason.RESULT_TOO_LARGE,
                  "`%s` returned more than %s numbers, or a list that never ends.",
                  "`%s` trả về hơn %s số, hoặc một danh sách không bao giờ kết thúc.",
                  name(part),
                  limits.results());
          case NOT_CALLABLE -> notCallable(part, failed);
          case DID_NOT_COMPILE ->
              at(
                  part,
                  Reason.DID_NOT_COMPILE,
                  "`%s` reached a method that did not compile.",
                  "`%s` gọi đến một phương thức không biên dịch được.",
                  name(part));
        };
    return new None(none.reason(), none.message(), place(failed.frames()).or(() -> none.place()));
  }

  /** What goes wrong while a class is made ready is no method's doing. */
  private None threw(String part, Failed failed) {
    Optional<String> owner =
        failed.frames().stream()
            .filter(frame -> frame.function().equals("<clinit>"))
            .map(Frame::owner)
            .findFirst();
    return owner.isPresent()
        ? at(
            part,
            Reason.THREW,
            "`%s` can't be called: when Java makes the class %s ready, its static part (a static field or a"
                + " static block) throws %s.",
            "Không gọi được `%s`: khi Java chuẩn bị lớp %s, phần static của lớp (trường static hoặc"
                + " khối static) ném ra %s.",
            name(part),
            capped(owner.get()),
            thrown(failed))
        : at(
            part,
            Reason.THREW,
            "%s threw %s.",
            "%s ném ra %s.",
            who(part, failed.frames()),
            thrown(failed));
  }

  /** The method that it happened in, where that is another part that this one calls. */
  private Text who(String part, List<Frame> frames) {
    String called = name(part);
    return frames.stream()
        .filter(frame -> file(frame).isPresent())
        .map(Frame::function)
        .filter(this::isPart)
        .findFirst()
        .filter(inner -> !inner.equals(called))
        .map(
            inner ->
                new Text(
                    "`%s`, which `%s` calls,".formatted(inner, called),
                    "`%s`, do `%s` gọi,".formatted(inner, called)))
        .orElseGet(() -> Text.same("`" + called + "`"));
  }

  private boolean isPart(String function) {
    return bindings.parts().keySet().stream().anyMatch(part -> name(part).equals(function));
  }

  private None outOfMemory(String part) {
    return at(
        part,
        Reason.OUT_OF_MEMORY,
        "`%s` needed more than %s MB of memory.",
        "`%s` cần hơn %s MB bộ nhớ.",
        name(part),
        limits.memoryMegabytes());
  }

  private static String thrown(Failed failed) {
    String message = capped(failed.message());
    return capped(failed.type()) + (message.isBlank() ? "" : ": " + message);
  }

  private static String capped(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
  }

  /** The topmost line of the program's own that has a number. */
  private Optional<Place> place(List<Frame> frames) {
    return frames.stream()
        .filter(frame -> frame.line() > 0)
        .flatMap(frame -> file(frame).stream().map(file -> new Place(file, frame.line(), 1)))
        .findFirst();
  }

  private Optional<String> file(Frame frame) {
    return compilation.types().stream()
        .filter(
            type ->
                frame.owner().equals(type.name()) || frame.owner().startsWith(type.name() + "$"))
        .map(Compilation.TypeShape::file)
        .findFirst();
  }

  private None notCallable(String part, Failed failed) {
    Optional<String> reserved = inReservedPackage(part);
    if (reserved.isPresent()) {
      return at(
          part,
          Reason.DID_NOT_COMPILE,
          "`%s` stands in the package %s, which is not for programs to use. Choose another package,"
              + " or none.",
          "`%s` nằm trong gói %s, là gói mà chương trình không được dùng. Hãy chọn gói khác, hoặc bỏ"
              + " dòng package.",
          name(part),
          reserved.get());
    }
    if (failed.type().equals(Obstacle.NO_INSTANCE.name())) {
      return at(
          part,
          Reason.WRONG_SHAPE,
          "`%s` is not static, and no object of its class %s can be made to call it on: write a"
              + " constructor without parameters, or make the method static.",
          "`%s` không phải là phương thức static, mà không tạo được đối tượng nào của lớp %s để gọi"
              + " nó: hãy viết một hàm tạo không có tham số, hoặc khai báo phương thức là static.",
          name(part),
          capped(failed.message()));
    }
    return at(
        part,
        Reason.WRONG_SHAPE,
        "`%s` can't be called with what the exercise gives it: %s.",
        "Không gọi được `%s` với các đối số của đề bài: %s.",
        name(part),
        capped(failed.message()));
  }

  /** The package's name, where a part stands in one that the worker refuses. */
  private Optional<String> inReservedPackage(String part) {
    return bindings.parts().get(part) instanceof Bindings.Method method
        ? compilation.impurities().stream()
            .filter(reference -> reference.from().equals(method.owner()))
            .map(Compilation.Reference::to)
            .filter(to -> to.startsWith(PACKAGE))
            .map(to -> to.substring(PACKAGE.length()))
            .findFirst()
        : Optional.empty();
  }

  private static Object[] in(Object[] details, Function<Text, String> language) {
    return Stream.of(details)
        .map(detail -> detail instanceof Text text ? language.apply(text) : detail)
        .toArray();
  }

  private String name(String part) {
    return bindings.parts().get(part) instanceof Bindings.Method method
        ? method.name()
        : part.substring(part.indexOf('.') + 1);
  }

  private None at(
      String part, Reason reason, String english, String vietnamese, Object... details) {
    Optional<Place> place =
        bindings.parts().get(part) instanceof Bindings.Method method
            ? Optional.of(method.place())
            : Optional.empty();
    Text text =
        new Text(
            String.format(Locale.ROOT, english, in(details, Text::en)),
            String.format(Locale.ROOT, vietnamese, in(details, Text::vi)));
    return new None(reason, text, place);
  }

  private static String seconds(Duration duration) {
    return BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros().toPlainString();
  }
}
