package optigrade.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A class of made-up students; the same number gives the same program, and no two are alike. */
final class HandIns {

  static final String FILE = "Optimizers.java";

  /** What a student did, other than doing it right. */
  enum Kind {
    CLEAN,
    MISTAKEN,
    IMPURE,
    LOOPING
  }

  private static final List<Map<String, String>> MISTAKES =
      List.of(
          Map.of("grad", "0.2 * W[0], 2 * W[1]"),
          Map.of("nv", "beta * V[i] + dW[i]"),
          Map.of("momentum", "W[i] - lr * V[i]"),
          Map.of("ns", "gamma * S[i] + (1 - gamma) * dW[i]"),
          Map.of("gd", "W[i] + lr * dW[i]"),
          Map.of("rmsprop", "W[i] - lr * dW[i] / (next[i] + EPSILON)"),
          Map.of("adamT", "1", "adam", "W[i] - lr * nextV[i] / (Math.sqrt(nextS[i]) + EPSILON)"),
          Map.of("vc", "nextV[i] / (1 - beta1)"),
          Map.of("zero", "1, 0"),
          Map.of("from", "1"));

  private static final List<String> IMPURE =
      List.of(
          "static final String HOME = System.getenv(\"HOME\");",
          "static final boolean THERE = new java.io.File(\"data.txt\").exists();",
          "static final Thread HELPER = new Thread(() -> {});");

  private HandIns() {}

  /** One in a hundred never ends; the others are right. */
  static Kind looping(int student) {
    return place(student) == 99 ? Kind.LOOPING : Kind.CLEAN;
  }

  /** 30 % mistaken, 5 % impure, and where asked for 1 % that never end. */
  static Kind mixed(int student, boolean loops) {
    int place = place(student);
    if (place == 99) {
      return loops ? Kind.LOOPING : Kind.CLEAN;
    }
    return place < 30 ? Kind.MISTAKEN : place < 94 ? Kind.CLEAN : Kind.IMPURE;
  }

  private static int place(int student) {
    return Math.floorMod(student * 37, 100);
  }

  static void write(Path folder, int student, Kind kind) throws IOException {
    Path own = Files.createDirectories(folder.resolve("student-%05d".formatted(student)));
    Files.writeString(own.resolve(FILE), text(student, kind));
  }

  static String text(int student, Kind kind) {
    Map<String, String> parts = new TreeMap<>(usual(student));
    switch (kind) {
      case MISTAKEN -> parts.putAll(MISTAKES.get(Math.floorMod(student / 3, MISTAKES.size())));
      case IMPURE -> parts.put("extra", IMPURE.get(student % IMPURE.size()));
      case LOOPING -> parts.put("wait", "while (epochs > 0) {}\n");
      case CLEAN -> {}
    }
    String text = TEMPLATE;
    for (Map.Entry<String, String> part : parts.entrySet()) {
      text = text.replace("<" + part.getKey() + ">", part.getValue());
    }
    return renamed(text, student);
  }

  private static Map<String, String> usual(int n) {
    Map<String, String> parts = new TreeMap<>();
    parts.put("student", Integer.toString(n));
    parts.put("grad", n % 2 == 0 ? "0.2 * W[0], 4 * W[1]" : "2 * 0.1 * W[0], 2 * 2 * W[1]");
    parts.put("gd", n % 3 == 0 ? "W[i] - lr * dW[i]" : "W[i] - dW[i] * lr");
    parts.put("nv", "beta * V[i] + (1 - beta) * dW[i]");
    parts.put("momentum", "W[i] - lr * next[i]");
    String square = n % 5 < 2 ? "Math.pow(dW[i], 2)" : "dW[i] * dW[i]";
    parts.put("ns", "gamma * S[i] + (1 - gamma) * " + square);
    parts.put("rmsprop", "W[i] - lr * dW[i] / Math.sqrt(next[i] + EPSILON)");
    parts.put("square", square);
    parts.put("vc", "nextV[i] / (1 - Math.pow(beta1, t))");
    parts.put("adam", "W[i] - lr * vc / (Math.sqrt(sc) + EPSILON)");
    parts.put("adamT", "t");
    parts.put("zero", "0, 0");
    parts.put("from", "0");
    parts.put("extra", n % 4 == 0 ? "static int size() { return " + n + "; }" : "");
    parts.put("wait", "");
    parts.put("size", n % 7 < 3 ? "2" : "W.length");
    return parts;
  }

  private static String renamed(String text, int n) {
    String[] results = {"results", "path", "history", "points"};
    String[] next = {"next", "fresh", "updated"};
    return text.replace("results", results[n % results.length])
        .replace("next", next[n % next.length])
        .replace("EPSILON", n % 3 == 1 ? "1e-6" : "epsilon");
  }

  private static final String TEMPLATE =
      """
      import java.util.ArrayList;
      import java.util.List;

      /** Student <student>. */
      public class Optimizers {
        static final int DIMENSIONS = 2;
        <extra>

        interface GradientDescent { double[] step(double[] W, double[] dW, double lr); }
        interface Momentum { double[][] step(double[] W, double[] dW, double lr, double[] V, double beta); }
        interface RmsProp { double[][] step(double[] W, double[] dW, double lr, double[] S, double gamma); }
        interface AdamRule {
          double[][] step(
              double[] W, double[] dW, double lr, double[] V, double[] S, double beta1, double beta2, int t);
        }

        static double[] df_w(double[] W) {
          return new double[] {<grad>};
        }

        static double[] sgd(double[] W, double[] dW, double lr) {
          double[] nextW = new double[<size>];
          for (int i = 0; i < <size>; i++) {
            nextW[i] = <gd>;
          }
          return nextW;
        }

        static double[][] sgd_momentum(double[] W, double[] dW, double lr, double[] V, double beta) {
          double[] nextW = new double[<size>];
          double[] next = new double[<size>];
          for (int i = 0; i < <size>; i++) {
            next[i] = <nv>;
            nextW[i] = <momentum>;
          }
          return new double[][] {nextW, next};
        }

        static double[][] RMSProp(double[] W, double[] dW, double lr, double[] S, double gamma) {
          double epsilon = 1e-6;
          double[] nextW = new double[<size>];
          double[] next = new double[<size>];
          for (int i = 0; i < <size>; i++) {
            next[i] = <ns>;
            nextW[i] = <rmsprop>;
          }
          return new double[][] {nextW, next};
        }

        static double[][] Adam(
            double[] W, double[] dW, double lr, double[] V, double[] S, double beta1, double beta2, int t) {
          double epsilon = 1e-6;
          double[] nextW = new double[<size>];
          double[] nextV = new double[<size>];
          double[] nextS = new double[<size>];
          for (int i = 0; i < <size>; i++) {
            nextV[i] = beta1 * V[i] + (1 - beta1) * dW[i];
            nextS[i] = beta2 * S[i] + (1 - beta2) * <square>;
            double vc = <vc>;
            double sc = nextS[i] / (1 - Math.pow(beta2, t));
            nextW[i] = <adam>;
          }
          return new double[][] {nextW, nextV, nextS};
        }

        static List<double[]> train_p1(GradientDescent optimizer, double lr, int epochs) {
          double[] W = {-5, -2};
          List<double[]> results = new ArrayList<>();
          results.add(W);
          for (int epoch = <from>; epoch < epochs; epoch++) {
            W = optimizer.step(W, df_w(W), lr);
            results.add(W);
          }
          return results;
        }

        static List<double[]> train_p1(Momentum optimizer, double lr, int epochs) {
          double[] W = {-5, -2};
          double[] V = {<zero>};
          List<double[]> results = new ArrayList<>();
          results.add(W);
          for (int epoch = 0; epoch < epochs; epoch++) {
            double[][] next = optimizer.step(W, df_w(W), lr, V, 0.5);
            W = next[0];
            V = next[1];
            results.add(W);
          }
          return results;
        }

        static List<double[]> train_p1(RmsProp optimizer, double lr, int epochs) {
          <wait>double[] W = {-5, -2};
          double[] S = {0, 0};
          List<double[]> results = new ArrayList<>();
          results.add(W);
          for (int epoch = 0; epoch < epochs; epoch++) {
            double[][] next = optimizer.step(W, df_w(W), lr, S, 0.9);
            W = next[0];
            S = next[1];
            results.add(W);
          }
          return results;
        }

        static List<double[]> train_p1(AdamRule optimizer, double lr, int epochs) {
          double[] W = {-5, -2};
          double[] V = {0, 0};
          double[] S = {0, 0};
          List<double[]> results = new ArrayList<>();
          results.add(W);
          for (int t = 1; t <= epochs; t++) {
            double[][] next = optimizer.step(W, df_w(W), lr, V, S, 0.9, 0.999, <adamT>);
            W = next[0];
            V = next[1];
            S = next[2];
            results.add(W);
          }
          return results;
        }
      }
      """;
}
