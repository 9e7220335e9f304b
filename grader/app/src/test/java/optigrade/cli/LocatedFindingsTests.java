package optigrade.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A finding points to the line on which the mistake was made, where the program shows it. */
@NullUnmarked
class LocatedFindingsTests {

  private static final String HERE = "// here";

  private final Map<String, String> handIns = new TreeMap<>();
  private String example;

  @TempDir private Path folder;

  @Test
  void points_to_the_line_that_shows_the_mistake() throws IOException {
    example = Files.readString(Path.of("..", "..", "submissions", "full-marks", "Optimizers.java"));
    ofRules();
    ofLoops();
    whereNoLineShowsIt();
    Map<String, String> expected = new TreeMap<>();
    for (Map.Entry<String, String> handIn : handIns.entrySet()) {
      Path one = Files.createDirectories(folder.resolve("in").resolve(handIn.getKey()));
      Files.writeString(one.resolve("Optimizers.java"), handIn.getValue());
      String mistake = handIn.getKey().replaceFirst(" .*", "");
      expected.put(handIn.getKey(), mistake + " in line " + lineOf(handIn.getValue()));
    }
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    String in = folder.resolve("in").toString();
    Path out = folder.resolve("out");
    int code = Main.run(Console.to(said, said), "grade", in, "--out", out.toString());
    assertEquals(0, code, () -> said.toString(StandardCharsets.UTF_8));
    Map<String, String> found = new TreeMap<>();
    for (String name : handIns.keySet()) {
      found.put(name, finding(out.resolve(name).resolve("report.json")));
    }
    assertEquals(expected.toString().replace(", ", "\n"), found.toString().replace(", ", "\n"));
  }

  private void ofRules() {
    put("grad.w2-coefficient", "0.2 * W[0], 4 * W[1]};", "0.2 * W[0],\n2 * W[1]}; // here");
    put(
        "grad.w1-coefficient",
        "return new double[] {0.2 * W[0], 4 * W[1]};",
        "double b = 4 * W[1];\ndouble a = 0.1 * W[0]; // here\nreturn new double[] {a, b};");
    put(
        "sgd.ascent",
        "            next[i] = W[i] - lr * dW[i];",
        "if (dW == null) { return W; }\nnext[i] = W[i] + lr * dW[i]; // here");
    put(
        "momentum.no-one-minus-beta",
        "beta * V[i] + (1 - beta) * dW[i];",
        "beta * V[i] + dW[i]; // here");
    put("momentum.uses-old-velocity", "- lr * nextV[i];", "- lr * V[i]; // here");
    put("momentum.state-not-returned", "{nextW, nextV};", "{nextW, V}; // here");
    put(
        "rmsprop.gradient-not-squared",
        "            nextS[i] = gamma * S[i] + (1 - gamma) * dW[i] * dW[i];",
        "int n = dW.length;\nnextS[i] = gamma * S[i] + (1 - gamma) * dW[i]; // here");
    put(
        "rmsprop.no-square-root",
        "dW[i] / Math.sqrt(nextS[i] + epsilon);",
        "dW[i] / (nextS[i] + epsilon); // here");
    put("adam.result-order", "{nextW, nextV, nextS};", "{nextW, nextS, nextV}; // here");
  }

  private void ofLoops() {
    put("train.wrong-hyperparameter", "lr, V, 0.5);", "lr, V, 0.9); // here");
    put("train.one-epoch-short", "t = 1; t <= epochs; t++) {", "t = 1; t < epochs; t++) { // here");
    put(
        "train.start-sign",
        "double[] W = {-5, -2};\n        double[] S = {0, 0};\n        List<double[]> results",
        "double[] W = {-5, 2}; // here\ndouble[] S = {0, 0};\nList<double[]> results");
    put(
        "train.gradient-at-start-only",
        "double[] W = {-5, -2};\n        List<double[]> results",
        "double[] W = {-5, -2};\ndouble[] g = df_w(W); // here\nList<double[]> results",
        "optimizer.step(W, df_w(W), lr);",
        "optimizer.step(W, g, lr);");
  }

  /** A line that misleads is worse than the method's. */
  private void whereNoLineShowsIt() {
    put(
        "grad.w2-coefficient (not where the weights are copied)",
        "double[] df_w(double[] W) {",
        "double[] df_w(double[] W) { // here",
        "return new double[] {0.2 * W[0], 4 * W[1]};",
        "double b = W[1];\nreturn new double[] {0.2 * W[0], 2 * b};");
    put(
        "sgd.ascent (in a method of its own)",
        "static double[] sgd(double[] W, double[] dW, double lr) {",
        "static double step(double w, double s) { return w + s; }\n"
            + "static double[] sgd(double[] W, double[] dW, double lr) { // here",
        "next[i] = W[i] - lr * dW[i];",
        "next[i] = step(W[i], lr * dW[i]);");
    String momentum = "double lr, double[] V, double beta) {";
    put(
        "momentum.ascent (the sign is not where the step is computed)",
        momentum,
        momentum + " // here",
        "nextW[i] = W[i] - lr * nextV[i];",
        "double step = lr * nextV[i];\nnextW[i] = W[i] + step;");
    put(
        "momentum.no-one-minus-beta (in two lines)",
        momentum,
        momentum + " // here",
        "nextV[i] = beta * V[i] + (1 - beta) * dW[i];",
        "nextV[i] = beta * V[i];\nnextV[i] += dW[i];");
    put(
        "grad.sign (only one is wrong)",
        "double[] df_w(double[] W) {",
        "double[] df_w(double[] W) { // here",
        "0.2 * W[0], 4 * W[1]};",
        "0.2 * W[0],\n-4 * W[1]};");
    String loop = "train_p1(AdamRule optimizer, double lr, int epochs) {";
    put(
        "train.t-from-zero (where t begins)",
        loop,
        loop + " // here",
        "0.999, t);",
        "0.999, t - 1);");
    String plain = "train_p1(GradientDescent optimizer, double lr, int epochs) {";
    put(
        "train.start-sign (in a line of its own)",
        plain,
        plain + " // here",
        "double[] W = {-5, -2};",
        "double[] W = {-5,\n2};");
    put(
        "adam.t-off-by-one (in both corrections)",
        "double beta1, double beta2, int t) {\n        double epsilon",
        "double beta1, double beta2, int t) {\n        double epsilon",
        "static double[][] Adam(",
        "static double[][] Adam( // here\n",
        "beta1, t)",
        "beta1, t - 1)",
        "beta2, t)",
        "beta2, t - 1)");
  }

  /** Only the first place of each is changed: one mistake in each hand-in. */
  private void put(String mistake, String... places) {
    String text = example;
    for (int i = 0; i < places.length; i += 2) {
      int at = text.indexOf(places[i]);
      assertTrue(at >= 0, places[i]);
      text = text.substring(0, at) + places[i + 1] + text.substring(at + places[i].length());
    }
    handIns.put(mistake, text);
  }

  private static int lineOf(String text) {
    return (int) text.substring(0, text.indexOf(HERE)).lines().count();
  }

  private static String finding(Path report) throws IOException {
    JsonNode findings = JsonMapper.shared().readTree(Files.readAllBytes(report)).get("findings");
    StringBuilder found = new StringBuilder();
    for (JsonNode finding : findings) {
      found
          .append(finding.get("id").stringValue())
          .append(" in line ")
          .append(finding.get("location").get("line").intValue());
    }
    return found.toString();
  }
}
