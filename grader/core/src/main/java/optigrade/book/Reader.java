package optigrade.book;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import optigrade.answers.Material.StepQuestion;
import optigrade.answers.PathQuestion;
import optigrade.answers.Rehearsal;
import optigrade.course.Step;
import optigrade.course.StepInput;
import optigrade.course.mistakes.Wording;
import optigrade.judging.Centre;
import optigrade.judging.Once;

/** What a book is made of, one thing after another. */
record Reader(ByteBuffer in) {

  void mustBeABook() throws IOException {
    String format = string();
    if (!format.equals(BookWriter.FORMAT)) {
      throw new IOException("it begins with " + format);
    }
  }

  int count() {
    return in.getInt();
  }

  double number() {
    return in.getDouble();
  }

  String string() {
    byte[] bytes = new byte[place()];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** How many, where there can't be many. */
  private int few() {
    return Byte.toUnsignedInt(in.get());
  }

  private int place() {
    return Short.toUnsignedInt(in.getShort());
  }

  List<String> strings() {
    List<String> strings = new ArrayList<>();
    for (int i = few(); i > 0; i--) {
      strings.add(string());
    }
    return strings;
  }

  Wording wording() {
    return new Wording(string(), string());
  }

  double[] vector() {
    double[] vector = new double[place()];
    in.asDoubleBuffer().get(vector);
    in.position(in.position() + vector.length * Double.BYTES);
    return vector;
  }

  List<double[]> vectors() {
    List<double[]> vectors = new ArrayList<>();
    for (int i = count(); i > 0; i--) {
      vectors.add(vector());
    }
    return List.copyOf(vectors);
  }

  List<Integer> places() {
    List<Integer> places = new ArrayList<>();
    for (int i = few(); i > 0; i--) {
      places.add(place());
    }
    return places;
  }

  Centre centre() {
    return new Centre(string(), vector(), vector());
  }

  List<Centre> centres() {
    List<Centre> centres = new ArrayList<>();
    for (int i = few(); i > 0; i--) {
      centres.add(centre());
    }
    return List.copyOf(centres);
  }

  StepQuestion question() {
    return new StepQuestion(string(), input(), centres());
  }

  private StepInput input() {
    return new StepInput(vector(), vector(), number(), vectors(), vector(), count());
  }

  Rehearsal rehearsal() {
    double rate = number();
    int epochs = count();
    List<Step> answers = new ArrayList<>();
    for (int i = count(); i > 0; i--) {
      answers.add(new Step(vector(), vectors()));
    }
    List<List<Centre>> gradients = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      gradients.add(centres());
    }
    return new Rehearsal(rate, epochs, List.copyOf(answers), List.copyOf(gradients));
  }

  PathQuestion path() {
    int epochs = count();
    List<Centre> centres = centres();
    Rehearsal rehearsal = rehearsal();
    double otherRate = number();
    List<Centre> atOtherRate = centres();
    List<Centre> longer = centres();
    return new PathQuestion(
        epochs,
        centres,
        rehearsal,
        otherRate,
        new Once<>(() -> atOtherRate),
        new Once<>(() -> longer));
  }
}
