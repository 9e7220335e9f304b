package rehearsal;

import java.util.ArrayList;
import java.util.List;

/** Shaped like what students write; what it gives is of no use to anybody. */
public final class Program {

  /** Takes one step. */
  public interface Plain {
    double[] step(double[] w, double[] dw, double lr);
  }

  /** Takes one step and keeps a state. */
  public interface Stateful {
    double[][] step(double[] w, double[] dw, double lr, double[] v, double beta);
  }

  private Program() {}

  static double[] slope(double[] w) {
    return new double[] {w[0], w[1]};
  }

  static double[] plain(double[] w, double[] dw, double lr) {
    return slope(w);
  }

  static double[][] stateful(double[] w, double[] dw, double lr, double[] v, double beta) {
    return new double[][] {w.clone(), v.clone()};
  }

  static List<double[]> train(Plain rule, double lr, int epochs) {
    double[] w = {1, 1};
    List<double[]> points = new ArrayList<>(List.of(w));
    for (int epoch = 0; epoch < epochs; epoch++) {
      w = rule.step(w, slope(w), lr);
      points.add(w);
    }
    return points;
  }

  static List<double[]> train(Stateful rule, double lr, int epochs) {
    double[][] state = {{1, 1}, {0, 0}};
    List<double[]> points = new ArrayList<>(List.of(state[0]));
    for (int epoch = 0; epoch < epochs; epoch++) {
      state = rule.step(state[0], slope(state[0]), lr, state[1], 0);
      points.add(state[0]);
    }
    return points;
  }
}
