package optigrade.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import optigrade.judging.Shaped;
import optigrade.judging.Shapes;
import optigrade.judging.StepArguments;
import optigrade.model.Argument;
import optigrade.model.CheckOutcome.Evidence;
import optigrade.model.CheckOutcome.Named;
import optigrade.model.Reply;
import optigrade.model.Text;
import optigrade.model.Value;

/** Whether a call left the vectors that it was given as they were. */
final class Unchanged {

  private Unchanged() {}

  static Verdict judge(List<String> names, List<Argument> given, Reply reply) {
    if (!(reply instanceof Reply.Returned returned)) {
      return Verdict.of((Reply.None) reply);
    }
    List<Named> inputs = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      inputs.add(new Named(names.get(i), StepArguments.value(given.get(i))));
    }
    for (int i = 0; i < Math.min(given.size(), returned.after().size()); i++) {
      Value after = returned.after().get(i);
      if (given.get(i) instanceof Argument.Vector vector && !same(vector.numbers(), after)) {
        return changed(inputs, names.get(i), vector.numbers(), after);
      }
    }
    return Verdict.passed();
  }

  /** Exactly, or as a program that keeps floats holds it. */
  private static boolean same(double[] before, Value after) {
    return new Shapes(before.length).vector(after) instanceof Shaped.Numbers now
        && (Arrays.equals(before, now.numbers()) || Arrays.equals(floats(before), now.numbers()));
  }

  private static double[] floats(double[] numbers) {
    return IntStream.range(0, numbers.length).mapToDouble(i -> (float) numbers[i]).toArray();
  }

  private static Verdict changed(List<Named> inputs, String name, double[] before, Value after) {
    return Verdict.failed(
        new Text(
            "The method changed the array "
                + name
                + " that it was given; it should build a new"
                + " one.",
            "Phương thức đã sửa mảng "
                + name
                + " được truyền vào; hãy tạo một mảng mới để trả về."),
        new Evidence(
            inputs, Value.of(before), Optional.of(Wording.abridged(after)), Optional.empty()));
  }
}
