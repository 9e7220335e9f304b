package optigrade.book;

import java.io.DataInputStream;
import java.io.IOException;
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
record Reader(DataInputStream in) {

  void mustBeABook() throws IOException {
    String format = in.readUTF();
    if (!format.equals(BookWriter.FORMAT)) {
      throw new IOException("it begins with " + format);
    }
  }

  int count() throws IOException {
    return in.readInt();
  }

  double number() throws IOException {
    return in.readDouble();
  }

  String string() throws IOException {
    return in.readUTF();
  }

  List<String> strings() throws IOException {
    List<String> strings = new ArrayList<>();
    for (int i = in.readUnsignedByte(); i > 0; i--) {
      strings.add(in.readUTF());
    }
    return strings;
  }

  Wording wording() throws IOException {
    return new Wording(in.readUTF(), in.readUTF());
  }

  double[] vector() throws IOException {
    double[] vector = new double[in.readUnsignedShort()];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = in.readDouble();
    }
    return vector;
  }

  List<double[]> vectors() throws IOException {
    List<double[]> vectors = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      vectors.add(vector());
    }
    return List.copyOf(vectors);
  }

  List<Integer> places() throws IOException {
    List<Integer> places = new ArrayList<>();
    for (int i = in.readUnsignedByte(); i > 0; i--) {
      places.add(in.readUnsignedShort());
    }
    return places;
  }

  Centre centre() throws IOException {
    return new Centre(in.readUTF(), vector(), vector());
  }

  List<Centre> centres() throws IOException {
    List<Centre> centres = new ArrayList<>();
    for (int i = in.readUnsignedByte(); i > 0; i--) {
      centres.add(centre());
    }
    return List.copyOf(centres);
  }

  StepQuestion question() throws IOException {
    return new StepQuestion(string(), input(), centres());
  }

  private StepInput input() throws IOException {
    return new StepInput(vector(), vector(), number(), vectors(), vector(), count());
  }

  Rehearsal rehearsal() throws IOException {
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

  PathQuestion path() throws IOException {
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
